/** The workbook as it is stored: book and grid into a WorkbookFile. Spilled values are cells; the anchor has the size. */
import type { Grid } from '../grid/grid';
import type { FileCell, FileSheet, FileValidation, WorkbookFile } from '../xlsx/workbookFile';
import { formatBox } from './book/a1';
import { cellBox } from './book/boxes';
import type { Book } from './book/book';
import type { PrintRecord, SheetRecord, ValidationRecord } from './book/records';
import { SETTINGS_PREFIX } from './settingsInFile';

function cells(grid: Grid, sheet: string): FileCell[] {
  const used = grid.used(sheet);
  if (!used) return [];
  return grid.read(sheet, used).flatMap((line, r) =>
    line.flatMap((cell, c) => {
      const [row, column] = [used.row + r, used.column + c];
      const format = grid.readFormat(sheet, row, column);
      const plain = Object.keys(format).length === 0;
      if (plain && cell.value === null && cell.formula === undefined) return [];
      return [{ row, column, ...cell, ...(plain ? {} : { format }) }];
    }),
  );
}

/** Only what differs from the line after the last used one: the rest keeps the program's own default. */
function sizes(count: number, size: (index: number) => number): Record<number, number> {
  const standard = size(count);
  const own: Record<number, number> = {};
  for (let i = 0; i < count; i += 1) if (size(i) !== standard) own[i] = size(i);
  return own;
}

const word = (value: unknown) => (typeof value === 'string' ? value : '');

function validation({ box, rule, errorAlert, prompt }: ValidationRecord): FileValidation[] {
  const range = formatBox(box);
  const title = word(errorAlert['title']) || word(prompt['title']);
  const message = word(errorAlert['message']) || word(prompt['message']);
  const source = rule.list?.source;
  if (rule.custom) return [{ range, formula: rule.custom.formula, title, message }];
  if (source?.startsWith('=')) return [{ range, listFrom: source, title, message }];
  if (typeof source === 'string') return [{ range, list: source.split(','), title, message }];
  return [];
}

function print({ orientation, titleRows, breaks, zoom }: PrintRecord): NonNullable<FileSheet['print']> {
  return {
    orientation: orientation === 'Landscape' ? 'landscape' : 'portrait',
    ...(titleRows && { titleRows: formatBox(titleRows) }),
    ...(breaks.length > 0 && { breaksBefore: breaks.map((row) => row + 1) }),
    ...(zoom['verticalFitToPages'] === 1 && { onePage: true }),
  };
}

function protection({ protection: { on, options }, unlocked }: SheetRecord): Pick<FileSheet, 'protection'> {
  if (!on && unlocked.length === 0) return {};
  const allowed = Object.keys(options).filter((name) => on && options[name] === true);
  return { protection: { isOn: on, allowed, unlocked: unlocked.map((box) => formatBox(box)) } };
}

function sheet(book: Book, record: SheetRecord): FileSheet {
  const { grid } = book;
  const { name } = record;
  const used = grid.used(name);
  return {
    name,
    cells: cells(grid, name),
    columnWidths: sizes(used?.columns ?? 0, (column) => grid.columnWidth(name, column)),
    rowHeights: sizes(used?.rows ?? 0, (row) => grid.rowHeight(name, row)),
    tables: book.tablesOn(record).map((table) => ({
      name: table.name,
      range: formatBox(table.box),
      style: table.style,
      showFilter: table.showFilter,
      showBanding: table.showBanding,
    })),
    charts: book.chartsOn(record).map(({ drawn }) => structuredClone(drawn)),
    validations: record.validations.flatMap(validation),
    links: record.links.map(({ row, column, target }) => ({ cell: formatBox(cellBox(row, column)), target })),
    notes: record.notes.map(({ row, column, text }) => ({ cell: formatBox(cellBox(row, column)), text })),
    freeze: grid.freeze(name),
    showGridlines: record.gridlines,
    print: print(record.print),
    ...protection(record),
  };
}

export function toFile(book: Book): WorkbookFile {
  const { properties, contents } = book;
  const settings = { ...properties.documentSettings };
  for (const { key, value } of properties.settings) settings[SETTINGS_PREFIX + key] = JSON.stringify(value);
  const title = properties.document['Title'] ?? '';
  return {
    sheets: book.sheets().map((record) => sheet(book, record)),
    names: contents.names.map(({ name, refersTo, comment }) => ({ name, refersTo, ...(comment && { comment }) })),
    active: book.activeSheet().name,
    settings,
    customXml: properties.customXml.map((part) => part.xml),
    ...(title && { title }),
  };
}
