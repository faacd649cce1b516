/** A grid without a screen and without a formula engine: formulas keep the value that they are given. */
import type {
  Box,
  CellFormat,
  CellInput,
  ChartRecord,
  Grid,
  GridCell,
  HostFunction,
  RawValue,
  TableRecord,
} from './grid';
import { History } from './memoryHistory';
import { MemorySheet } from './memorySheet';

export interface MemoryGrid extends Grid {
  /** What a formula would show: the value of a formula cell, with the size of its result where it spills. */
  setResult(sheet: string, row: number, column: number, value: RawValue, spill?: GridCell['spill']): void;
  /** An edit by the user, as the grid's own screen would report it. */
  edit(sheet: string, box: Box, cells: (CellInput | undefined)[][]): Promise<void>;
  readonly names: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, { table: TableRecord; headings: string[] }>;
  readonly charts: ReadonlyMap<string, ChartRecord>;
  readonly functions: ReadonlyMap<string, HostFunction>;
  message(sheet: string, row: number, column: number): string | undefined;
}

interface State {
  order: string[];
  active: string;
  sheets: Map<string, MemorySheet>;
}

const origin: Box = { row: 0, column: 0, rows: 1, columns: 1 };

export function createMemoryGrid(sheets: readonly string[] = ['Sheet1']): MemoryGrid {
  let state: State = {
    order: [...sheets],
    active: sheets[0] ?? '',
    sheets: new Map(sheets.map((name) => [name, new MemorySheet()])),
  };
  let selected: { sheet: string; box: Box } = { sheet: state.active, box: origin };
  const names = new Map<string, string>();
  const tables = new Map<string, { table: TableRecord; headings: string[] }>();
  const charts = new Map<string, ChartRecord>();
  const functions = new Map<string, HostFunction>();
  const messages = new Map<string, string>();
  const editListeners = new Set<(sheet: string, box: Box) => void>();
  const selectionListeners = new Set<() => void>();
  const historyListeners = new Set<(direction: 'undo' | 'redo') => void>();
  const copy = (): State => ({
    order: [...state.order],
    active: state.active,
    sheets: new Map([...state.sheets].map(([name, sheet]) => [name, sheet.copy()])),
  });
  const history = new History<State>(copy, (earlier) => (state = earlier));
  const at = (name: string) => {
    const sheet = state.sheets.get(name);
    if (!sheet) throw new Error(`The grid has no sheet ${name}`);
    return sheet;
  };
  const step = (work: () => void) => history.step(work);
  const tell = (direction: 'undo' | 'redo', work: () => void) => {
    work();
    for (const listener of historyListeners) listener(direction);
  };
  const key = (sheet: string, row: number, column: number) => `${sheet}!${row},${column}`;

  return {
    names,
    tables,
    charts,
    functions,
    sheetNames: () => [...state.order],
    addSheet: (name, position = state.order.length) =>
      step(() => {
        state.order.splice(position, 0, name);
        state.sheets.set(name, new MemorySheet());
      }),
    deleteSheet: (name) =>
      step(() => {
        const index = state.order.indexOf(name);
        state.order.splice(index, 1);
        state.sheets.delete(name);
        if (state.active === name) state.active = state.order[Math.max(0, index - 1)] ?? '';
      }),
    renameSheet: (name, to) =>
      step(() => {
        const sheet = at(name);
        state.order = state.order.map((n) => (n === name ? to : n));
        state.sheets.delete(name);
        state.sheets.set(to, sheet);
        if (state.active === name) state.active = to;
      }),
    moveSheet: (name, position) =>
      step(() => {
        state.order = state.order.filter((n) => n !== name);
        state.order.splice(position, 0, name);
      }),
    activeSheet: () => state.active,
    activate(name) {
      at(name);
      state.active = name;
      if (selected.sheet !== name) selected = { sheet: name, box: origin };
      for (const listener of selectionListeners) listener();
    },
    read: (sheet, box) => at(sheet).read(box),
    write: (sheet, box, cells) => step(() => at(sheet).write(box, cells)),
    clear: (sheet, box, what) => step(() => at(sheet).clear(box, what)),
    used: (sheet) => at(sheet).used(),
    format: (sheet, box, format: CellFormat) => step(() => at(sheet).format(box, format)),
    readFormat: (sheet, row, column) => at(sheet).formatAt(row, column),
    setColumnWidth: (sheet, column, count, points) => step(() => at(sheet).widths.set(column, count, points)),
    columnWidth: (sheet, column) => at(sheet).widths.at(column),
    setRowHeight: (sheet, row, count, points) => step(() => at(sheet).heights.set(row, count, points)),
    rowHeight: (sheet, row) => at(sheet).heights.at(row),
    setFreeze: (sheet, rows, columns) => step(() => (at(sheet).frozen = { rows, columns })),
    freeze: (sheet) => at(sheet).frozen,
    setGridlines: (sheet, shown) => step(() => (at(sheet).gridlines = shown)),
    setName: (name, refersTo) => void names.set(name, refersTo),
    deleteName: (name) => void names.delete(name),
    setTable: (table, headings) => void tables.set(table.id, { table: { ...table }, headings: [...headings] }),
    deleteTable: (table) => void tables.delete(table.id),
    setChart: (chart) => void charts.set(chart.id, structuredClone(chart)),
    deleteChart: (chart) => void charts.delete(chart.id),
    registerFunction: (name, fn) => void functions.set(name, fn),
    setCellMessage(sheet, row, column, message) {
      if (message === null) messages.delete(key(sheet, row, column));
      else messages.set(key(sheet, row, column), message);
    },
    message: (sheet, row, column) => messages.get(key(sheet, row, column)),
    selection: () => selected,
    select(sheet, box) {
      at(sheet);
      state.active = sheet;
      selected = { sheet, box };
      for (const listener of selectionListeners) listener();
    },
    batch: (work) => history.batch(work),
    undo: async () => tell('undo', () => history.undo()),
    redo: async () => tell('redo', () => history.redo()),
    forgetUndo: () => history.clear(),
    settled: async () => undefined,
    recalculate: async () => undefined,
    onEdit(listener) {
      editListeners.add(listener);
      return () => editListeners.delete(listener);
    },
    onSelection(listener) {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    onHistory(listener) {
      historyListeners.add(listener);
      return () => historyListeners.delete(listener);
    },
    setResult: (sheet, row, column, value, spill) => at(sheet).setResult(row, column, value, spill),
    async edit(sheet, box, cells) {
      step(() => at(sheet).write(box, cells));
      for (const listener of editListeners) listener(sheet, box);
    },
  };
}
