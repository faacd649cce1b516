/**
 * What the workbench needs of a spreadsheet engine. The Univer grid (in the browser and in Node) and the plain memory
 * grid (tests without formulas) both implement it, so that the engine can be replaced. Positions count from 0.
 *
 * The host (workbench/host) owns sheets' order, tables, names, charts and settings and pushes here what the engine has
 * to know or draw.
 */

export type ErrorText =
  '#N/A' | '#VALUE!' | '#REF!' | '#DIV/0!' | '#NUM!' | '#NAME?' | '#NULL!' | '#SPILL!' | '#CALC!' | '#BUSY!';

export type RawValue = number | string | boolean | { readonly error: ErrorText } | null;

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What stands in a cell. `formula` begins with "=" and is as the user or the add-in wrote it (A1#, PSP.X(...)). */
export interface GridCell {
  readonly value: RawValue;
  readonly formula?: string;
  /** Present on the cell that holds a spilling formula: the size of its result. */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

export type CellInput =
  | { readonly value: number | boolean | null }
  /** Stays text, whatever it looks like. */
  | { readonly text: string }
  | { readonly formula: string };

export interface Edge {
  readonly style: 'thin' | 'medium' | 'double' | 'none';
  readonly color: string;
}

/** Only the members that are present change anything. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  /** null removes the fill. */
  readonly fill?: string | null;
  readonly wrap?: boolean;
  /** 'fill' keeps a long text within its cell. */
  readonly horizontal?: 'left' | 'center' | 'right' | 'general' | 'fill';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly indent?: number;
  readonly top?: Edge;
  readonly bottom?: Edge;
  readonly left?: Edge;
  readonly right?: Edge;
}

/** A function of the add-in. Arguments are matrices (ranges, arrays) or scalars; null is an omitted argument or a blank. */
export type HostFunction = (
  args: (RawValue | RawValue[][])[],
  at: { readonly sheet: string; readonly row: number; readonly column: number },
) => Promise<RawValue | RawValue[][]>;

export interface ChartSeries {
  name: string;
  /** Absolute references with sheet, such as "Output!$D$78:$H$78". */
  values: string;
  categories: string;
  color?: string;
  dash?: 'solid' | 'dash' | 'dot';
  marker?: 'circle' | 'triangle' | 'square' | 'none';
}

export interface ChartRecord {
  readonly id: string;
  sheet: string;
  name: string;
  kind: 'line' | 'column' | 'bar';
  title: string;
  alternativeText: string;
  series: ChartSeries[];
  /** Position in points from the top left corner of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  valueAxisTitle: string;
  categoryAxisTitle: string;
  minimum?: number;
  maximum?: number;
}

export interface TableRecord {
  readonly id: string;
  name: string;
  sheet: string;
  /** With the heading row. */
  box: Box;
  style: string;
  showFilter: boolean;
  showBanding: boolean;
}

export interface Grid {
  sheetNames(): string[];
  addSheet(name: string, position?: number): void;
  deleteSheet(name: string): void;
  renameSheet(name: string, to: string): void;
  moveSheet(name: string, position: number): void;
  activeSheet(): string;
  activate(name: string): void;

  read(sheet: string, box: Box): GridCell[][];
  /** undefined leaves a cell as it is. Text is never parsed: the host decides what "12" or "'12" means. */
  write(sheet: string, box: Box, cells: (CellInput | undefined)[][]): void;
  clear(sheet: string, box: Box, what: 'contents' | 'formats' | 'all'): void;
  /** The smallest box from A1 that holds every cell with a value, formula or format that was set; null when empty. */
  used(sheet: string): Box | null;

  format(sheet: string, box: Box, format: CellFormat): void;
  readFormat(sheet: string, row: number, column: number): CellFormat;
  /** Widths and heights in points. */
  setColumnWidth(sheet: string, column: number, count: number, points: number): void;
  columnWidth(sheet: string, column: number): number;
  setRowHeight(sheet: string, row: number, count: number, points: number): void;
  rowHeight(sheet: string, row: number): number;
  setFreeze(sheet: string, rows: number, columns: number): void;
  freeze(sheet: string): { rows: number; columns: number };
  setGridlines(sheet: string, shown: boolean): void;

  setName(name: string, refersTo: string): void;
  deleteName(name: string): void;
  setTable(table: TableRecord, headings: string[]): void;
  deleteTable(table: TableRecord): void;
  setChart(chart: ChartRecord): void;
  deleteChart(chart: ChartRecord): void;

  registerFunction(name: string, fn: HostFunction): void;
  /** Message shown when the pointer is over a cell with an error; null takes it away. */
  setCellMessage(sheet: string, row: number, column: number, message: string | null): void;

  selection(): { sheet: string; box: Box };
  select(sheet: string, box: Box): void;

  /** Everything `work` does becomes one step of undo. */
  batch(work: () => void | Promise<void>): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Nothing before this moment can be undone any more: a workbook was opened. */
  forgetUndo?(): void;
  /** Resolves when all pending calculation has been applied. */
  settled(): Promise<void>;
  recalculate(): Promise<void>;

  /** A user (not the host) changed cells, or the selection or the sheets; returns an unsubscriber. */
  onEdit(listener: (sheet: string, box: Box) => void): () => void;
  onSelection(listener: () => void): () => void;
  /** The user made a change that can be undone, of contents or not: once for each step, before onEdit. */
  onStep?(listener: () => void): () => void;
  /** The engine's own undo or redo ran (Ctrl+Z on its screen, or undo() above): the host's tables and names follow. */
  onHistory?(listener: (direction: 'undo' | 'redo') => void): () => void;
}
