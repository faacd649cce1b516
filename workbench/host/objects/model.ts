/** Makes the objects of the model. Each object gets it, so that a range can lead to its sheet and a sheet to its ranges. */
import type { Box, TableRecord } from '../../grid/grid';
import type { Book } from '../book/book';
import type { BookChart, NameRecord, SheetRecord } from '../book/records';
import type { HostObject } from '../hostObject';

export interface Model {
  readonly book: Book;
  range(sheet: SheetRecord, box: Box): HostObject;
  worksheet(sheet: SheetRecord): HostObject;
  worksheets(): HostObject;
  /** Of the workbook, or of one sheet. */
  tables(sheet?: SheetRecord): HostObject;
  table(table: TableRecord): HostObject;
  names(): HostObject;
  name(name: NameRecord): HostObject;
  charts(sheet: SheetRecord): HostObject;
  chart(chart: BookChart): HostObject;
}
