/** The rows of a comma-separated text (RFC 4180), each as a record by the names of its first line. */
export function csvRows(text: string): Record<string, string>[] {
  const [names = [], ...lines] = cellsOf(text).filter((cells) => cells.some((cell) => cell !== ''));
  return lines.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
}

function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`The sample data has a stray quotation mark near character ${cell.lastIndex}.`);
    const [, raw = '', end = ''] = found;
    lines.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replace(/""/g, '"') : raw);
    if (end !== ',' && end !== '') lines.push([]);
  }
  return lines;
}
