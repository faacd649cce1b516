/**
 * Rewrites a formula for IronCalc, which has no tables: Costs[Service] becomes Costs!$A$7:$A$21. Its INDEX gives a value
 * and not a reference, so SUM(INDEX(...)) of a text is #VALUE! there: N(INDEX(...)) is what Excel's SUM does with one cell.
 */
import { formulaTokens } from '../../workbench/xlsx/formulaTokens';
import { boxName, parseBox, quoteSheet } from '../../workbench/xlsx/references';
import type { WorkbookFile } from '../../workbench/xlsx/workbookFile';

export interface TableColumns {
  /** Table name in lower case, then column heading in lower case, to an absolute reference to the data. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

export function tableColumns(file: WorkbookFile): TableColumns {
  const columns = new Map<string, Map<string, string>>();
  for (const sheet of file.sheets) {
    for (const table of sheet.tables) {
      const { row, column, rows, columns: wide } = parseBox(table.range);
      const headings = new Map<string, string>();
      for (let i = 0; i < wide; i++) {
        const heading = sheet.cells.find((cell) => cell.row === row && cell.column === column + i)?.value;
        const data = boxName({ row: row + 1, column: column + i, rows: rows - 1, columns: 1 });
        headings.set(String(heading).toLowerCase(), `${quoteSheet(sheet.name)}!${absolute(data)}`);
      }
      columns.set(table.name.toLowerCase(), headings);
    }
  }
  return { columns };
}

function withoutTables(formula: string, { columns }: TableColumns): string {
  const tokens = formulaTokens(formula);
  const parts: string[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'bracket') return void parts.push(token.text);
    const table = columns.get(tokens[i - 1]?.text.toLowerCase() ?? '');
    const plain = table?.get(token.text.slice(1, -1).toLowerCase());
    if (plain === undefined)
      throw new Error(`The oracle cannot read ${tokens[i - 1]?.text ?? ''}${token.text} in ${formula}.`);
    parts.pop();
    parts.push(plain);
  });
  return parts.join('');
}

export const plainReferences = (formula: string, tables: TableColumns): string =>
  (formula.includes('[') ? withoutTables(formula, tables) : formula).replace(/\bSUM\(INDEX\(/g, 'N(INDEX(');
