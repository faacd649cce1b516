/** "'My sheet'!$A$1:$B$2" in its two parts. A reference without a sheet has an empty one. */
export function splitReference(reference: string): { sheet: string; address: string } {
  const mark = reference.lastIndexOf('!');
  if (mark < 0) return { sheet: '', address: reference };
  const sheet = reference.slice(0, mark);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'");
  return {
    sheet: quoted ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
    address: reference.slice(mark + 1).replace(/\$/g, ''),
  };
}

/** A sheet's name as a formula needs it. Quotes are always allowed and save knowing when they are needed. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Row and column count from 0. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The first row and column, from 0, of an address such as "D14:H28". */
export function topLeft(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]+)\$?(\d+)/i.exec(address);
  if (!match?.[1] || !match[2]) throw new RangeError(`Not a cell reference: ${address}`);
  const column = [...match[1].toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}
