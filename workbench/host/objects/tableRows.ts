/** The rows of a table below its headings. */
import type { TableRecord } from '../../grid/grid';
import { insertCells, placeIn, refuseTornTable } from '../book/insertCells';
import { bodyBox } from '../book/headings';
import { invalidOperation } from '../hostError';
import { HostObject, join } from '../hostObject';
import type { Json } from '../json';
import { listing } from './collection';
import type { Model } from './model';

function row(model: Model, table: TableRecord, index: number): HostObject {
  const body = bodyBox(table);
  const range = () => model.range(model.book.sheetOrFail(table.sheet), { ...body, row: body.row + index, rows: 1 });
  return new HostObject('TableRow', {
    get: { Index: () => index, Values: () => range().members.get?.['Values']?.() ?? null },
    set: { Values: (value) => range().members.set?.['Values']?.(value) },
    call: { GetRange: range },
  });
}

/** Rows are added at the end, where the cells below the table are empty: nothing has to move. */
function append(model: Model, table: TableRecord, values: Json): HostObject {
  const rows = Array.isArray(values) ? values : [Array.from({ length: table.box.columns }, () => null)];
  const { book } = model;
  const sheet = book.sheetOrFail(table.sheet);
  const box = { ...table.box, row: table.box.row + table.box.rows, rows: rows.length };
  const taken = book.grid
    .read(sheet.name, box)
    .flat()
    .some((cell) => cell.value !== null || cell.formula !== undefined);
  if (taken || book.tablesIn({ sheet, box }).length > 0)
    throw invalidOperation(`The cells below the table ${table.name} are not empty.`);
  table.box = { ...table.box, rows: table.box.rows + rows.length };
  model.range(sheet, box).members.set?.['Values']?.(rows);
  book.pushTable(table);
  return row(model, table, table.box.rows - 1 - rows.length);
}

/** In the middle: the cells of the table's columns from there on move down. */
function insert(model: Model, table: TableRecord, index: number, values: Json): HostObject {
  const { book } = model;
  const body = bodyBox(table);
  const count = Array.isArray(values) ? values.length : 1;
  const box = { ...body, row: body.row + index, rows: count };
  const insertion = { sheet: table.sheet, box, shift: 'Down' } as const;
  refuseTornTable(book, insertion, table);
  const grown = { ...table.box, rows: table.box.rows + count };
  insertCells(book, insertion);
  table.box = grown;
  const sheet = book.sheetOrFail(table.sheet);
  book.tablesOn(sheet).forEach((one) => book.pushTable(one));
  if (Array.isArray(values)) model.range(sheet, box).members.set?.['Values']?.(values);
  return row(model, table, index);
}

export function tableRows(model: Model, table: TableRecord): HostObject {
  const all = () => Array.from({ length: table.box.rows - 1 }, (_, i) => i);
  const list = listing({ all, is: (i, key) => i === key, object: (i) => row(model, table, i), what: 'row' });
  return new HostObject(
    'TableRowCollection',
    join(list, {
      call: {
        Add: (index, values) => {
          const rows = Array.isArray(values) ? values : null;
          const count = table.box.rows - 1;
          const atEnd = index === null || index === undefined || index === -1 || index === count;
          return atEnd ? append(model, table, rows) : insert(model, table, placeIn(index, count), rows);
        },
      },
    }),
  );
}
