/** Names that Excel would refuse: better an error before saving than a file that needs repair. */
import type { WorkbookFile } from '../workbookFile';

function firstDouble(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.has(name.toLowerCase()) || !seen.add(name.toLowerCase()));
}

function sheetNameFault(name: string): string | undefined {
  if (name === '') return 'it is empty';
  if (name.length > 31) return `it has ${name.length} characters; 31 are allowed`;
  if (/[[\]:*?/\\]/.test(name)) return 'it contains one of [ ] : * ? / \\';
  return name.startsWith("'") || name.endsWith("'") ? 'it begins or ends with an apostrophe' : undefined;
}

export function checkNames(file: WorkbookFile): void {
  if (file.sheets.length === 0) throw new RangeError('A workbook needs at least one sheet.');
  for (const { name } of file.sheets) {
    const fault = sheetNameFault(name);
    if (fault) throw new RangeError(`The sheet name "${name.slice(0, 60)}" cannot be saved: ${fault}.`);
  }
  const sheet = firstDouble(file.sheets.map(({ name }) => name));
  if (sheet !== undefined) throw new RangeError(`Two sheets are called "${sheet}".`);
  const tables = file.sheets.flatMap((one) => one.tables.map(({ name }) => name));
  const name = firstDouble([...tables, ...file.names.map((one) => one.name)]);
  if (name !== undefined) throw new RangeError(`Two tables or names are called "${name}".`);
}
