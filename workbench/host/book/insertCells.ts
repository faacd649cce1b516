/** [H34] Inserts cells, as Excel does for a new column or row in the middle of a table: formulas, names and charts follow. */
import type { Box, CellInput, GridCell, TableRecord } from '../../grid/grid';
import { whole } from '../arguments';
import { invalidArgument, invalidOperation } from '../hostError';
import type { Argument } from '../hostObject';
import type { Book } from './book';
import { intersection } from './boxes';
import { movedBox, movedReferences, type Insertion } from './insertedReferences';
import type { SheetRecord } from './records';

export function insertCells(book: Book, insertion: Insertion): void {
  const sheet = book.sheetOrFail(insertion.sheet);
  moveCells(book, insertion);
  for (const one of book.sheets()) followInFormulas(book, one, insertion);
  for (const table of book.tablesOn(sheet)) table.box = movedBox(table.box, insertion);
  followOnSheet(sheet, insertion);
  for (const name of book.contents.names) {
    name.refersTo = movedReferences(name.refersTo, '', insertion);
    book.grid.setName(name.name, name.refersTo);
  }
  for (const chart of book.contents.charts) {
    for (const series of chart.drawn.series) {
      series.values = movedReferences(series.values, '', insertion);
      series.categories = movedReferences(series.categories, '', insertion);
    }
    book.redraw(chart);
  }
}

/** Errors are results of formulas. */
function inputOf({ formula, value }: GridCell): CellInput {
  if (formula !== undefined) return { formula };
  if (typeof value === 'string') return { text: value };
  return { value: typeof value === 'object' ? null : value };
}

/** From the far end, so that no cell is written over before it was read. */
function moveCells({ grid }: Book, { sheet, box, shift }: Insertion): void {
  const used = grid.used(sheet);
  const right = shift === 'Right';
  const end = used ? (right ? used.column + used.columns : used.row + used.rows) : 0;
  const start = right ? box.column : box.row;
  const count = Math.max(0, end - start);
  if (count > 0) {
    const from: Box = right ? { ...box, columns: count } : { ...box, rows: count };
    const cells = grid.read(sheet, from);
    const formats = cells.map((line, r) =>
      line.map((_cell, c) => grid.readFormat(sheet, from.row + r, from.column + c)),
    );
    const inputs = withoutSpills(cells).map((line) => line.map(inputOf));
    const [down, across] = right ? [0, box.columns] : [box.rows, 0];
    grid.clear(sheet, from, 'all');
    grid.write(sheet, { ...from, row: from.row + down, column: from.column + across }, inputs);
    formats.forEach((line, r) =>
      line.forEach((format, c) => {
        const at = { row: from.row + down + r, column: from.column + across + c, rows: 1, columns: 1 };
        if (Object.keys(format).length > 0) grid.format(sheet, at, format);
      }),
    );
  }
}

/** What a formula spilled is spilled again from where the formula stands then. */
function withoutSpills(cells: readonly (readonly GridCell[])[]): GridCell[][] {
  const spilled = new Set<string>();
  cells.forEach((line, r) =>
    line.forEach(({ spill }, c) => {
      if (!spill) return;
      for (let i = 0; i < spill.rows; i += 1) {
        for (let j = 0; j < spill.columns; j += 1) if (i + j > 0) spilled.add(`${r + i},${c + j}`);
      }
    }),
  );
  return cells.map((line, r) => line.map((cell, c) => (spilled.has(`${r},${c}`) ? { value: null } : cell)));
}

function followInFormulas({ grid }: Book, { name }: SheetRecord, insertion: Insertion): void {
  const used = grid.used(name);
  if (!used) return;
  grid.read(name, used).forEach((line, r) => {
    const cells = line.map(({ formula }): CellInput | undefined => {
      const moved = formula === undefined ? undefined : movedReferences(formula, name, insertion);
      return moved === undefined || moved === formula ? undefined : { formula: moved };
    });
    if (cells.some((cell) => cell !== undefined)) grid.write(name, { ...used, row: used.row + r, rows: 1 }, [cells]);
  });
}

/** What the host keeps beside the cells. */
function followOnSheet(sheet: SheetRecord, insertion: Insertion): void {
  const place = <P extends { row: number; column: number }>(one: P): P => {
    const { row, column } = movedBox({ row: one.row, column: one.column, rows: 1, columns: 1 }, insertion);
    return { ...one, row, column };
  };
  sheet.validations = sheet.validations.map((one) => ({ ...one, box: movedBox(one.box, insertion) }));
  sheet.links = sheet.links.map(place);
  sheet.notes = sheet.notes.map(place);
  sheet.unlocked = sheet.unlocked.map((box) => movedBox(box, insertion));
  const { area } = sheet.print;
  if (area) sheet.print.area = movedBox(area, insertion);
}

const FAR = 1_048_576;

/** Excel refuses what would tear another table apart, of which only a part would move. */
export function refuseTornTable(book: Book, { sheet, box, shift }: Insertion, own: TableRecord): void {
  const behind: Box = shift === 'Right' ? { ...box, columns: FAR } : { ...box, rows: FAR };
  const torn = book
    .tablesOn(book.sheetOrFail(sheet))
    .find((table) => table !== own && intersection(table.box, behind) && !inBand(table.box, box, shift));
  if (torn) throw invalidOperation(`Cells of the table ${torn.name} would have to move.`);
}

const inBand = (table: Box, box: Box, shift: Insertion['shift']): boolean =>
  shift === 'Right'
    ? table.row >= box.row && table.row + table.rows <= box.row + box.rows
    : table.column >= box.column && table.column + table.columns <= box.column + box.columns;

/** The position of a new column or row, from 0. */
export function placeIn(index: Argument, count: number): number {
  const at = whole(index);
  if (at < 0 || at > count) throw invalidArgument();
  return at;
}
