/** Opens a WorkbookFile: what the workbook held before is gone. Values first, then names and tables, then formulas. */
import type { CellInput, Grid } from '../grid/grid';
import type { FileCell, FileSheet, WorkbookFile } from '../xlsx/workbookFile';
import { parseAddress } from './book/a1';
import { bounding, cellBox, intersection } from './book/boxes';
import type { Book } from './book/book';
import { newProperties, type SheetRecord } from './book/records';
import { formatRuns } from './formatRuns';
import type { Json } from './json';
import { SETTINGS_PREFIX } from './settingsInFile';

const boxOf = (range: string) => {
  const box = parseAddress(range)?.box;
  if (!box) throw new Error(`${range} in the file is not a range`);
  return box;
};

/** A spilled value comes back when its formula is calculated; written as a value it would be in the formula's way. */
function withoutSpilled(cells: readonly FileCell[]): FileCell[] {
  const spills = cells.flatMap(({ row, column, spill }) => (spill ? [{ row, column, ...spill }] : []));
  return cells.filter(
    (cell) =>
      cell.formula !== undefined || !spills.some((spill) => intersection(spill, cellBox(cell.row, cell.column))),
  );
}

function input({ value, formula }: FileCell): CellInput {
  if (formula !== undefined) return { formula };
  if (typeof value === 'string') return { text: value };
  return typeof value === 'object' && value !== null ? { formula: `=${value.error}` } : { value };
}

function writeCells(grid: Grid, sheet: string, cells: readonly FileCell[]): void {
  const [first, ...rest] = cells;
  if (!first) return;
  const box = rest.reduce((all, c) => bounding(all, cellBox(c.row, c.column)), cellBox(first.row, first.column));
  const inputs: (CellInput | undefined)[][] = Array.from({ length: box.rows }, () => Array<undefined>(box.columns));
  for (const cell of cells) {
    const line = inputs[cell.row - box.row];
    if (line) line[cell.column - box.column] = input(cell);
  }
  grid.write(sheet, box, inputs);
}

function looks({ grid }: Book, record: SheetRecord, file: FileSheet): void {
  for (const { box, format } of formatRuns(file.cells)) grid.format(file.name, box, format);
  for (const [column, points] of Object.entries(file.columnWidths))
    grid.setColumnWidth(file.name, Number(column), 1, points);
  for (const [row, points] of Object.entries(file.rowHeights)) grid.setRowHeight(file.name, Number(row), 1, points);
  grid.setFreeze(file.name, file.freeze.rows, file.freeze.columns);
  grid.setGridlines(file.name, file.showGridlines);
  record.gridlines = file.showGridlines;
}

function keep(book: Book, record: SheetRecord, file: FileSheet): void {
  record.validations = file.validations.map(({ range, formula, list, listFrom, title, message }) => ({
    box: boxOf(range),
    rule:
      formula !== undefined
        ? { custom: { formula } }
        : { list: { source: listFrom ?? (list ?? []).join(','), inCellDropDown: true } },
    errorAlert: { showAlert: true, style: 'Warning', title, message },
    prompt: { showPrompt: false, title: '', message: '' },
    ignoreBlanks: true,
  }));
  record.links = file.links.map(({ cell, target }) => {
    const { row, column } = boxOf(cell);
    return { row, column, target, web: /^[a-z][a-z+.-]*:/i.test(target), screenTip: '' };
  });
  record.notes = file.notes.map(({ cell, text }) => ({ row: boxOf(cell).row, column: boxOf(cell).column, text }));
  if (file.protection) {
    const { isOn, allowed, unlocked } = file.protection;
    record.unlocked = unlocked.map(boxOf);
    record.protection = { on: isOn, options: Object.fromEntries(allowed.map((name) => [name, true])), password: '' };
  }
  if (!file.print) return;
  const { orientation, titleRows, breaksBefore, onePage } = file.print;
  const fit: { [key: string]: Json } = { horizontalFitToPages: 1 };
  record.print = {
    ...record.print,
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    titleRows: titleRows === undefined ? null : boxOf(titleRows),
    breaks: (breaksBefore ?? []).map((row) => row - 1),
    zoom: onePage ? { ...fit, verticalFitToPages: 1 } : fit,
  };
}

function addTables(book: Book, file: FileSheet): void {
  for (const { name, range, style, showFilter, showBanding } of file.tables) {
    const table = {
      id: book.newId('00000002'),
      name,
      sheet: file.name,
      box: boxOf(range),
      style,
      showFilter,
      showBanding,
    };
    book.contents.tables.push(table);
    book.pushTable(table);
  }
}

function addCharts(book: Book, file: FileSheet): void {
  const types = { line: 'LineMarkers', column: 'ColumnClustered', bar: 'BarClustered' };
  for (const chart of file.charts) {
    const drawn = { ...structuredClone(chart), id: book.newId('00000003'), sheet: file.name };
    const record = { drawn, type: types[chart.kind], titleVisible: chart.title !== '', more: {} };
    book.contents.charts.push(record);
    book.redraw(record);
  }
}

/** Empties the workbook. The old sheets go last, because a workbook has at least one. */
function replaceSheets(book: Book, names: readonly string[]): SheetRecord[] {
  const { grid, contents } = book;
  for (const table of [...contents.tables]) book.removeTable(table);
  for (const chart of [...contents.charts]) book.removeChart(chart);
  for (const name of contents.names) grid.deleteName(name.name);
  contents.names = [];
  contents.protection = { on: false, password: '' };
  const old = grid.sheetNames().map((name, i) => {
    const closing = `closing ${i + 1} of ${Date.now()}`;
    grid.renameSheet(name, closing);
    return closing;
  });
  for (const name of names) grid.addSheet(name);
  grid.activate(names[0] ?? '');
  for (const name of old) grid.deleteSheet(name);
  contents.sheets = [];
  return book.sheets();
}

function properties(book: Book, file: WorkbookFile): void {
  const fresh = newProperties();
  for (const [key, value] of Object.entries(file.settings)) {
    if (!key.startsWith(SETTINGS_PREFIX)) fresh.documentSettings[key] = value;
    else fresh.settings.push({ key: key.slice(SETTINGS_PREFIX.length), value: JSON.parse(value) as Json });
  }
  fresh.customXml = file.customXml.map((xml) => ({ id: book.newId('00000004'), xml }));
  if (file.title !== undefined) fresh.document['Title'] = file.title;
  book.properties = fresh;
}

export async function fromFile(book: Book, file: WorkbookFile): Promise<void> {
  const { grid } = book;
  await grid.batch(() => {
    const records = replaceSheets(
      book,
      file.sheets.map((s) => s.name),
    );
    const each = (work: (sheet: FileSheet, record: SheetRecord) => void) =>
      file.sheets.forEach((sheet, i) => records[i] && work(sheet, records[i]));
    properties(book, file);
    each((sheet) =>
      writeCells(
        grid,
        sheet.name,
        withoutSpilled(sheet.cells).filter((c) => c.formula === undefined),
      ),
    );
    for (const { name, refersTo, comment } of file.names) {
      book.contents.names.push({ name, refersTo, comment: comment ?? '', visible: true });
      grid.setName(name, refersTo);
    }
    each((sheet) => addTables(book, sheet));
    each((sheet) =>
      writeCells(
        grid,
        sheet.name,
        sheet.cells.filter((c) => c.formula !== undefined),
      ),
    );
    each((sheet, record) => {
      looks(book, record, sheet);
      keep(book, record, sheet);
      addCharts(book, sheet);
    });
    book.draw();
    // Last, because it also ends what is held back of formats.
    grid.activate(file.active);
  });
  await grid.settled();
}
