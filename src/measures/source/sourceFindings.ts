/** What looks odd about a block that was read: nothing that stops, everything that would otherwise pass unseen (rule T3). */
import { cellText, isEmpty, isFigure } from './cellKinds';
import type { ColumnRoles } from './columnRoles';
import type { FigureSource } from '../measure';
import type { ReadCells } from './readCells';
import { cellIn } from './sourceRange';
import type { DataRows } from './sourceRows';

export type SourceFinding =
  | { readonly kind: 'looksLikeTotal'; readonly sheet: string; readonly cell: string; readonly name: string }
  | { readonly kind: 'noteLeftOut'; readonly sheet: string; readonly cell: string; readonly text: string }
  | { readonly kind: 'columnNotUsed'; readonly sheet: string; readonly cell: string; readonly heading: string };

interface Reading {
  readonly block: ReadCells;
  readonly heading: number;
  readonly roles: ColumnRoles;
  readonly rows: DataRows;
  readonly source: FigureSource;
  readonly values: readonly (readonly unknown[])[];
}

export function lookForTrouble(reading: Reading): SourceFinding[] {
  const { block, heading, roles, rows, source, values } = reading;
  const { sheet } = block;
  const nameCell = (i: number) => cellIn(block, rows.kept[i] ?? 0, roles.label);
  const found: SourceFinding[] = [];
  values.forEach((_, i) => {
    const name = source.services[i] ?? '';
    if (TOTAL_WORDS.test(name.trim()) || (!isEmpty(name) && isSumOfOthers(values, i))) {
      found.push({ kind: 'looksLikeTotal', sheet, cell: nameCell(i), name });
    }
  });
  for (const row of rows.notes) {
    const text = cellText(block.values[row]?.[roles.label]);
    found.push({ kind: 'noteLeftOut', sheet, cell: cellIn(block, row, roles.label), text });
  }
  for (const column of roles.notUsed) {
    const title = cellText(block.values[heading]?.[column]);
    found.push({ kind: 'columnNotUsed', sheet, cell: cellIn(block, heading, column), heading: title });
  }
  return found;
}

const TOTAL_WORDS = /^(grand total|sub-?total|total|all services|sum|รวม|ผลรวม|ทั้งหมด)(\b|\s|$)/i;

/** Equal to the sum of all other rows in every period, up to their rounding; three rows or more, and a sum above zero. */
function isSumOfOthers(values: readonly (readonly unknown[])[], row: number): boolean {
  if (values.length < 3) return false;
  const own = values[row] ?? [];
  return own.every((figure, t) => {
    if (!isFigure(figure) || figure <= 0) return false;
    const others = values.reduce((sum, line, i) => sum + (i !== row && isFigure(line[t]) ? line[t] : 0), 0);
    return Math.abs(figure - others) <= Math.min(values.length / 2, figure * 1e-4);
  });
}
