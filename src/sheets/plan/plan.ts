/**
 * Sheets are data. A builder turns a measure into a `WorkbookPlan`; `excel/` applies it through Office.js, the tests
 * render it to .xlsx and recalculate it. Rows and columns count from 0 in positions and from 1 (A1) in references.
 */

/**
 * A formula begins with "="; a bare string is a label and stays text whatever it looks like ("=1+1", "2010-11"). `shows` is the text that
 * a formula has when the plan is made, so that its row gets the height for it; it is never written.
 */
export type PlanCell = string | number | { readonly formula: string; readonly shows?: string };

/** A rectangle of cells; `null` leaves the cell empty. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (PlanCell | null)[])[];
}

/** The looks a sheet may use; `styles.ts` says what each is. */
export type StyleName =
  | 'title'
  | 'note'
  | 'heading'
  | 'columnHeading'
  | 'columnHeadingNumber'
  | 'label'
  | 'unit'
  | 'figure'
  | 'total'
  | 'totalLabel'
  | 'result'
  | 'resultLabel'
  | 'input'
  | 'inputText'
  | 'link'
  | 'text'
  | 'sentence'
  | 'words'
  | 'columnHeadingWords'
  | 'headline'
  | 'inputLong';

export interface StyledRange {
  /** A1 without sheet name, such as "D14:H28". */
  readonly range: string;
  readonly style: StyleName;
}

export interface FormattedRange {
  readonly range: string;
  /** An Excel number format, such as "0.00%". */
  readonly format: string;
}

export interface TablePlan {
  readonly name: string;
  /** With its heading row. Headings are text and unique. */
  readonly range: string;
}

export interface ValidationPlan {
  readonly range: string;
  /**
   * A custom rule, true for a good cell; a list of allowed words; or the cells that hold them, such as
   * "=Data!$D$8:$H$8" (an inline list ends at 255 characters and splits words at commas).
   */
  readonly rule: { readonly formula: string } | { readonly list: readonly string[] } | { readonly listFrom: string };
  readonly title: string;
  readonly message: string;
}

export interface LinkPlan {
  /** The cell (A1) whose label, already in a block, leads to cell A1 of `sheet`. */
  readonly cell: string;
  readonly sheet: string;
}

export interface SeriesPlan {
  readonly name: string;
  /** Absolute references with sheet, such as "Output!$D$78:$H$78". */
  readonly values: string;
  readonly categories: string;
  readonly look: 'first' | 'second' | 'third' | 'base';
}

export interface ChartPlan {
  readonly name: string;
  readonly kind: 'line' | 'column' | 'bar';
  readonly title: string;
  /** Says in words what the chart shows. */
  readonly alternativeText: string;
  readonly series: readonly SeriesPlan[];
  /** Cells that the chart covers. */
  readonly range: string;
  readonly valueAxisTitle: string;
  readonly categoryAxisTitle: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface PrintPlan {
  readonly orientation: 'landscape' | 'portrait';
  /** Repeat these rows (1-based, "6:6") on every page. */
  readonly titleRows?: string;
  /** Row numbers (1-based) that open a new page. */
  readonly breaksBefore?: readonly number[];
  /** Fit everything on one page instead of fitting the width only. */
  readonly onePage?: boolean;
}

export interface SheetPlan {
  readonly name: string;
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
  readonly formats: readonly FormattedRange[];
  /** Widths in characters, column A first. */
  readonly columnWidths: readonly number[];
  /** Rows (0-based) whose formulas show more than one line, in points; all others are fitted when they are written (rule S34). */
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  readonly tables?: readonly TablePlan[];
  readonly validations?: readonly ValidationPlan[];
  readonly links?: readonly LinkPlan[];
  readonly charts?: readonly ChartPlan[];
  /** Rows above and columns left of the frozen edge. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
}

export interface NamePlan {
  readonly name: string;
  /** Such as "=About!$B$7". */
  readonly refersTo: string;
  readonly comment?: string;
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /**
   * Sheets and names of an earlier build of the same measure, whose place this plan takes: nobody typed there but the settings, which
   * the plan keeps. Sheets of the plan that have one of these names are written anew in the same place; the others go.
   */
  readonly replaces?: { readonly sheets: readonly string[]; readonly names: readonly string[] };
  /** The sheet to show when all is written. */
  readonly show: string;
}

/**
 * New columns and rows for a table that people type in. It only adds: every cell that exists keeps what is in it, wherever the user
 * has sorted it to. The writer inserts whole columns and rows, so that formulas which point into the table move along.
 */
export interface TableGrowth {
  readonly sheet: string;
  readonly table: string;
  /** Each directly after the column with heading `after`, which may be one that was just added; null: before the first period. */
  readonly columns: readonly { readonly heading: string; readonly after: string | null; readonly index: number }[];
  /** At the end of the table: the cells before the first period; null is an empty one. Figures are empty. */
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  /** Looks of the cells before the first period, and of a figure. */
  readonly rowStyles: readonly StyleName[];
  readonly figureStyle: StyleName;
  readonly figureFormat: string;
  /** A1, once all columns and rows are there: the table, its figures, and the rules that then hold for them. */
  readonly range: string;
  readonly figures: string;
  readonly validations: readonly ValidationPlan[];
  readonly columnWidth: number;
}
