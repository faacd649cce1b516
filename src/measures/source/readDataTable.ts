import { cellText, isFigure } from './cellKinds';
import type { ReadCells } from './readCells';
import type { ReadSource } from './readSource';

/** Name, unit and source stand before the periods in a measure's own data sheets. */
export const COLUMNS_BEFORE_PERIODS = 3;
/** As the data sheets head them, in either language of the sheets. */
const KNOWN_THIRD = /^(source|weight|แหล่ง.*|น้ำหนัก.*)$/iu;

/**
 * A table of a measure's own data sheets: its layout is known, so it can be read before a single figure is in it. Undefined
 * when it is not one of these, or has been rebuilt by hand.
 */
export function readDataTable({ sheet, table, row, column, values, text }: ReadCells): ReadSource | undefined {
  const [headings = [], ...rows] = values;
  const first = COLUMNS_BEFORE_PERIODS;
  if (table === undefined || headings.length <= first || rows.length === 0) return undefined;
  if (!KNOWN_THIRD.test(cellText(headings[first - 1]).trim())) return undefined;
  const periods = headings.slice(first).map((heading, at) => text?.[0]?.[first + at] ?? cellText(heading));
  const numeric = headings.slice(first).map(isFigure);
  return {
    source: {
      sheet,
      table,
      headingRow: row + 1,
      firstRow: row + 2,
      lastRow: row + 1 + rows.length,
      firstColumn: column + 1,
      labelColumn: column + 1,
      unitColumn: column + 2,
      firstPeriodColumn: column + first + 1,
      lastPeriodColumn: column + headings.length,
      services: rows.map((cells) => cellText(cells[0]).trim()),
      periods,
      ...(numeric.some(Boolean) && { numericPeriods: numeric }),
    },
    values: rows.map((cells) => cells.slice(first)),
    findings: [],
  };
}
