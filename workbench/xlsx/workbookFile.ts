/** A workbook as it is stored: what is read from and written to .xlsx, independent of the engine and of the library. */
import type { CellFormat, ChartRecord, RawValue } from '../grid/grid';

export interface FileCell {
  readonly row: number;
  readonly column: number;
  /** The stored (calculated) value. */
  readonly value: RawValue;
  /** With "=", as in the formula bar: no _xlfn., no _xldudf_. */
  readonly formula?: string;
  /** Size of a dynamic-array result that spills from this cell. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly format?: CellFormat;
}

export interface FileTable {
  readonly name: string;
  /** "A6:H21", with the heading row. */
  readonly range: string;
  readonly style: string;
  readonly showFilter: boolean;
  readonly showBanding: boolean;
}

export interface FileValidation {
  readonly range: string;
  readonly formula?: string;
  readonly list?: readonly string[];
  /** The cells that hold the allowed words, "=Data!$D$8:$H$8". */
  readonly listFrom?: string;
  readonly title: string;
  readonly message: string;
}

export interface FileSheet {
  readonly name: string;
  readonly cells: readonly FileCell[];
  /** Points, by column or row number from 0; what is absent has the default. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly tables: readonly FileTable[];
  readonly charts: readonly ChartRecord[];
  readonly validations: readonly FileValidation[];
  readonly links: readonly { readonly cell: string; readonly target: string }[];
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  /** Absent: not protected, and no cell is open. */
  readonly protection?: {
    readonly isOn: boolean;
    /** As Office.js names them, such as "allowSort". */
    readonly allowed: readonly string[];
    /** Ranges whose cells stay open. */
    readonly unlocked: readonly string[];
  };
  readonly print?: {
    readonly orientation: 'landscape' | 'portrait';
    readonly titleRows?: string;
    readonly breaksBefore?: readonly number[];
    readonly onePage?: boolean;
  };
}

export interface WorkbookFile {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly comment?: string }[];
  readonly active: string;
  /** The add-in's document settings (Office.context.document.settings), stored with the web extension. */
  readonly settings: Readonly<Record<string, string>>;
  readonly customXml: readonly string[];
  readonly title?: string;
  /** Set by the reader: what the file had and this shape cannot hold, in words ("Data: merged cells"). */
  readonly unread?: readonly string[];
}
