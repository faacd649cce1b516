/** Cell addresses, columns and rows counted from 1. */

const known: string[] = [];

/** Remembered by column: a large build asks a million times. */
export function columnLetters(column: number): string {
  return (known[column] ??= spell(column));
}

function spell(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const addressOf = (column: number, row: number): string => `${columnLetters(column)}${row}`;
