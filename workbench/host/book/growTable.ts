/** [H19] A table takes up what the user types right below it or right beside it, as Excel does by default. */
import type { Box, TableRecord } from '../../grid/grid';
import type { Book } from './book';
import { intersection } from './boxes';
import { headingBox, headings, properHeadings } from './headings';
import type { SheetRecord } from './records';

function filled(book: Book, sheet: SheetRecord, box: Box): boolean {
  return book.grid
    .read(sheet.name, box)
    .flat()
    .some((cell) => cell.value !== null || cell.formula !== undefined);
}

/** The table with one more line, if the edit touches it from below or from the right. */
function grown({ box: table }: TableRecord, edit: Box): { box: Box; added: Box } | null {
  const below = { ...table, row: table.row + table.rows, rows: edit.rows };
  const beside = { ...table, column: table.column + table.columns, columns: edit.columns };
  const startsIn = (edge: Box) =>
    edit.row >= edge.row && edit.column >= edge.column && intersection(edge, edit) !== null;
  if (edit.row === below.row && startsIn(below))
    return { box: { ...table, rows: table.rows + edit.rows }, added: below };
  if (edit.column === beside.column && startsIn(beside))
    return { box: { ...table, columns: table.columns + edit.columns }, added: beside };
  return null;
}

export function growTable(book: Book, sheet: SheetRecord, edit: Box): boolean {
  for (const table of book.tablesOn(sheet)) {
    const larger = grown(table, edit);
    if (!larger || !filled(book, sheet, edit)) continue;
    const others = book.tablesIn({ sheet, box: larger.box }).filter((t) => t !== table);
    if (others.length > 0) continue;
    table.box = larger.box;
    if (larger.box.columns !== undefined) settle(book, table);
    book.pushTable(table);
    return true;
  }
  return false;
}

/** New columns get a heading; those that are text already stay untouched. */
function settle({ grid }: Book, table: TableRecord): void {
  const found = headings(grid, table);
  const proper = properHeadings(found);
  const cells = proper.map((text, i) => (text === found[i] ? undefined : { text }));
  if (cells.some((cell) => cell !== undefined)) grid.write(table.sheet, headingBox(table), [cells]);
}
