/** Excel.TableCollection: of the workbook or of one sheet. */
import type { Box, TableRecord } from '../../grid/grid';
import { parseAddress } from '../book/a1';
import { headingBox, headings, properHeadings } from '../book/headings';
import type { SheetRecord } from '../book/records';
import { sameName } from '../book/definedNames';
import { boolean } from '../arguments';
import { EventId, WORKBOOK, registrations } from '../events';
import { invalidArgument, invalidOperation, notImplemented } from '../hostError';
import { HostObject, join, type Argument } from '../hostObject';
import { listing } from './collection';
import type { Model } from './model';

function placeFor(model: Model, sheet: SheetRecord | undefined, value: Argument): { sheet: SheetRecord; box: Box } {
  if (value instanceof HostObject && value.members.place) return value.members.place;
  const address = typeof value === 'string' ? parseAddress(value) : null;
  if (!address) throw invalidArgument();
  const named = address.sheet === undefined ? undefined : model.book.sheetOrFail(address.sheet);
  return { sheet: named ?? sheet ?? model.book.activeSheet(), box: address.box };
}

/** Writes the headings as Excel makes them: text, none empty, none twice (H10). */
export function settleHeadings({ book: { grid } }: Model, table: TableRecord): void {
  const proper = properHeadings(headings(grid, table));
  grid.write(table.sheet, headingBox(table), [proper.map((text) => ({ text }))]);
}

function freeTableName({ book }: Model): string {
  let n = book.contents.tables.length + 1;
  const taken = (name: string) => book.contents.tables.some((t) => sameName(t.name, name)) || book.name(name);
  while (taken(`Table${n}`)) n += 1;
  return `Table${n}`;
}

function add(model: Model, sheet: SheetRecord | undefined, value: Argument, hasHeaders: boolean): HostObject {
  const { book } = model;
  if (!hasHeaders) throw notImplemented('TableCollection.add without headers');
  const place = placeFor(model, sheet, value);
  book.checkUnlocked(place.sheet);
  if (book.tablesIn(place).length > 0) throw invalidOperation("A table can't overlap another table.");
  // A table has at least one row below its headings.
  const box = { ...place.box, rows: Math.max(2, place.box.rows) };
  const table: TableRecord = {
    id: book.newId('00000002'),
    name: freeTableName(model),
    sheet: place.sheet.name,
    box,
    style: 'TableStyleMedium2',
    showFilter: true,
    showBanding: true,
  };
  book.contents.tables.push(table);
  settleHeadings(model, table);
  book.pushTable(table);
  const body = { tableId: table.id, worksheetId: place.sheet.id, source: 'Local' };
  book.events.emit(EventId.tableAdded, [place.sheet.id, WORKBOOK], body);
  return model.table(table);
}

export function tables(model: Model, sheet?: SheetRecord): HostObject {
  const { book } = model;
  const all = () => {
    const order = book.sheets().map((s) => s.name);
    if (sheet) return book.tablesOn(sheet);
    return [...book.contents.tables].sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet));
  };
  const list = listing({
    all,
    is: (table, key) => table.id === key || sameName(table.name, String(key)),
    object: (table) => model.table(table),
    what: 'table',
  });
  return new HostObject(
    'TableCollection',
    join(
      list,
      { call: { Add: (address, hasHeaders) => add(model, sheet, address, boolean(hasHeaders)) } },
      registrations(book.events, sheet?.id ?? WORKBOOK, {
        AddedEvent: EventId.tableAdded,
        DeletedEvent: EventId.tableDeleted,
        DataChangedEvent: EventId.tableChanged,
      }),
    ),
  );
}
