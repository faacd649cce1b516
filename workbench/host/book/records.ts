/** What the host owns of a workbook; the grid owns cells, formats, widths and the order of the sheets. */
import type { Box, ChartRecord, TableRecord } from '../../grid/grid';
import type { Json } from '../json';

export interface ValidationRecord {
  box: Box;
  rule: {
    custom?: { formula: string };
    list?: { source: string; inCellDropDown?: boolean };
    [kind: string]: Json | undefined;
  };
  errorAlert: { [key: string]: Json };
  prompt: { [key: string]: Json };
  ignoreBlanks: boolean;
}

export interface LinkRecord {
  row: number;
  column: number;
  /** "Sheet1!A1" within the workbook, or a web address. */
  target: string;
  web: boolean;
  screenTip: string;
}

export interface NoteRecord {
  row: number;
  column: number;
  text: string;
}

export interface PrintRecord {
  orientation: 'Portrait' | 'Landscape';
  zoom: { [key: string]: Json };
  titleRows: Box | null;
  titleColumns: Box | null;
  area: Box | null;
  /** Row numbers from 0 that open a new page, ascending. */
  breaks: number[];
  /** Margins, paper and the like: kept, not used by the workbench. */
  more: { [key: string]: Json };
}

export interface SheetRecord {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  gridlines: boolean;
  protection: { on: boolean; options: { [key: string]: Json }; password: string };
  /** Cells that stay open when the sheet is protected. */
  unlocked: Box[];
  print: PrintRecord;
  validations: ValidationRecord[];
  links: LinkRecord[];
  notes: NoteRecord[];
}

export interface NameRecord {
  readonly name: string;
  /** With "=". */
  refersTo: string;
  comment: string;
  visible: boolean;
}

/** A chart as it is drawn, and its further settings, kept by path such as "Legend/Visible". */
export interface BookChart {
  drawn: ChartRecord;
  type: string;
  titleVisible: boolean;
  more: { [path: string]: Json };
}

/** What undo brings back. */
export interface Contents {
  sheets: SheetRecord[];
  tables: TableRecord[];
  names: NameRecord[];
  charts: BookChart[];
  /** Of the workbook's structure: sheets can't be added, removed, renamed or moved. */
  protection: { on: boolean; password: string };
}

/** What undo leaves alone, as in Excel. */
export interface Properties {
  documentSettings: Record<string, string>;
  settings: { key: string; value: Json }[];
  customXml: { id: string; xml: string }[];
  document: { [key: string]: string };
  calculationMode: string;
}

export function newSheet(id: string, name: string): SheetRecord {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    gridlines: true,
    protection: { on: false, options: {}, password: '' },
    unlocked: [],
    print: {
      orientation: 'Portrait',
      zoom: { scale: 100 },
      titleRows: null,
      titleColumns: null,
      area: null,
      breaks: [],
      more: {},
    },
    validations: [],
    links: [],
    notes: [],
  };
}

export const newProperties = (): Properties => ({
  documentSettings: {},
  settings: [],
  customXml: [],
  document: {},
  calculationMode: 'Automatic',
});
