/** Excel.Table. */
import type { TableRecord } from '../../grid/grid';
import { parseAddress } from '../book/a1';
import { intersection } from '../book/boxes';
import { bodyBox, headingBox } from '../book/headings';
import { checkDefinedName, sameName } from '../book/definedNames';
import { boolean, text } from '../arguments';
import { EventId, WORKBOOK, registrations } from '../events';
import { invalidArgument, invalidOperation, itemAlreadyExists, notImplemented } from '../hostError';
import { HostObject, join, type Argument } from '../hostObject';
import type { Model } from './model';
import { tableColumns } from './tableColumns';
import { tableRows } from './tableRows';
import { settleHeadings } from './tables';

function rename({ book }: Model, table: TableRecord, name: string): void {
  checkDefinedName(name);
  const other = book.contents.tables.some((t) => t !== table && sameName(t.name, name));
  if (other || book.name(name)) throw itemAlreadyExists(`name ${name}`);
  table.name = name;
  book.pushTable(table);
}

function resize(model: Model, table: TableRecord, value: Argument): void {
  const { book } = model;
  const box =
    typeof value === 'string'
      ? parseAddress(value)?.box
      : value instanceof HostObject
        ? value.members.place?.box
        : undefined;
  if (!box || box.row !== table.box.row || box.rows < 2 || !intersection(box, table.box))
    throw invalidArgument('The heading row of a table stays where it is; below it there is at least one row.');
  const sheet = book.sheetOrFail(table.sheet);
  if (book.tablesIn({ sheet, box }).some((t) => t !== table))
    throw invalidOperation("A table can't overlap another table.");
  table.box = box;
  settleHeadings(model, table);
  book.pushTable(table);
}

function remove({ book }: Model, table: TableRecord): void {
  const sheet = book.sheetOrFail(table.sheet);
  book.removeTable(table);
  const body = { tableId: table.id, tableName: table.name, worksheetId: sheet.id, source: 'Local' };
  book.events.emit(EventId.tableDeleted, [sheet.id, WORKBOOK], body);
}

const onlyTrue = (member: string, wanted: boolean) => (value: Argument) => {
  if (boolean(value) !== wanted) throw notImplemented(`Table.${member} = ${String(value)}`);
};

export function table(model: Model, record: TableRecord): HostObject {
  const { book } = model;
  const sheet = () => book.sheetOrFail(record.sheet);
  const looks =
    <T>(change: (value: T) => void) =>
    (value: T) => {
      change(value);
      book.restyle(record);
    };
  return new HostObject(
    'Table',
    join(
      {
        identity: { Id: record.id },
        get: {
          Id: () => record.id,
          Name: () => record.name,
          Style: () => record.style,
          ShowFilterButton: () => record.showFilter,
          ShowBandedRows: () => record.showBanding,
          ShowHeaders: () => true,
          ShowTotals: () => false,
          ShowBandedColumns: () => false,
          HighlightFirstColumn: () => false,
          HighlightLastColumn: () => false,
        },
        set: {
          Name: (v) => rename(model, record, text(v)),
          Style: looks((v) => (record.style = text(v))),
          ShowFilterButton: looks((v) => (record.showFilter = boolean(v))),
          ShowBandedRows: looks((v) => (record.showBanding = boolean(v))),
          ShowHeaders: onlyTrue('showHeaders', true),
          ShowTotals: onlyTrue('showTotals', false),
          ShowBandedColumns: onlyTrue('showBandedColumns', false),
          HighlightFirstColumn: onlyTrue('highlightFirstColumn', false),
          HighlightLastColumn: onlyTrue('highlightLastColumn', false),
        },
        child: {
          Worksheet: () => model.worksheet(sheet()),
          Columns: () => tableColumns(model, record),
          Rows: () => tableRows(model, record),
        },
        call: {
          GetRange: () => model.range(sheet(), record.box),
          GetHeaderRowRange: () => model.range(sheet(), headingBox(record)),
          GetDataBodyRange: () => model.range(sheet(), bodyBox(record)),
          Resize: (range) => resize(model, record, range),
          // Deleting a table deletes its cells; converting keeps them.
          Delete: () => {
            remove(model, record);
            book.grid.clear(record.sheet, record.box, 'all');
            book.cellsChanged(sheet(), record.box, true);
          },
          ConvertToRange: () => {
            remove(model, record);
            return model.range(sheet(), record.box);
          },
        },
      },
      registrations(book.events, record.id, { DataChangedEvent: EventId.tableChanged }),
    ),
  );
}
