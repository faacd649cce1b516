/** The columns of a table; a column's name is its heading cell. */
import type { TableRecord } from '../../grid/grid';
import { cellBox } from '../book/boxes';
import { insertCells, placeIn, refuseTornTable } from '../book/insertCells';
import { bodyBox, headingBox, headings, properHeadings } from '../book/headings';
import { sameName } from '../book/definedNames';
import { text } from '../arguments';
import { invalidOperation, itemAlreadyExists } from '../hostError';
import { HostObject, join } from '../hostObject';
import type { Json } from '../json';
import { listing } from './collection';
import type { Model } from './model';

function column(model: Model, table: TableRecord, index: number): HostObject {
  const { book } = model;
  const sheet = () => book.sheetOrFail(table.sheet);
  const slice = (box: TableRecord['box']) => model.range(sheet(), { ...box, column: box.column + index, columns: 1 });
  const whole = () => slice(table.box);
  const name = () => headings(book.grid, table)[index] ?? '';
  const rename = (value: Json) => {
    const wanted = text(value);
    if (headings(book.grid, table).some((h, i) => i !== index && sameName(h, wanted)))
      throw itemAlreadyExists(`column ${wanted}`);
    const at = cellBox(table.box.row, table.box.column + index);
    book.grid.write(table.sheet, at, [[{ text: wanted }]]);
    book.cellsChanged(sheet(), at, true);
  };
  return new HostObject('TableColumn', {
    identity: { Id: index + 1 },
    get: {
      Id: () => index + 1,
      Index: () => index,
      Name: name,
      Values: () => whole().members.get?.['Values']?.() ?? null,
    },
    set: { Name: rename, Values: (value) => whole().members.set?.['Values']?.(value) },
    call: {
      GetRange: whole,
      GetHeaderRowRange: () => slice(headingBox(table)),
      GetDataBodyRange: () => slice(bodyBox(table)),
    },
  });
}

/** Columns are added at the right, where the cells beside the table are empty: nothing has to move. */
function append(model: Model, table: TableRecord): HostObject {
  const { book } = model;
  const sheet = book.sheetOrFail(table.sheet);
  const box = { ...table.box, column: table.box.column + table.box.columns, columns: 1 };
  const taken = book.grid
    .read(sheet.name, box)
    .flat()
    .some((cell) => cell.value !== null || cell.formula !== undefined);
  if (taken || book.tablesIn({ sheet, box }).length > 0)
    throw invalidOperation(`The cells beside the table ${table.name} are not empty.`);
  table.box = { ...table.box, columns: table.box.columns + 1 };
  const at = headingBox({ ...table, box });
  const name = properHeadings([...headings(book.grid, table).slice(0, -1), '']).at(-1) ?? '';
  book.grid.write(table.sheet, at, [[{ text: name }]]);
  book.cellsChanged(sheet, at, true);
  book.pushTable(table);
  return column(model, table, table.box.columns - 1);
}

/** In the middle: the cells of the table's rows from there on move to the right. */
function insert(model: Model, table: TableRecord, index: number): HostObject {
  const { book } = model;
  const sheet = book.sheetOrFail(table.sheet);
  const box = { ...table.box, column: table.box.column + index, columns: 1 };
  const insertion = { sheet: table.sheet, box, shift: 'Right' } as const;
  refuseTornTable(book, insertion, table);
  const grown = { ...table.box, columns: table.box.columns + 1 };
  insertCells(book, insertion);
  table.box = grown;
  const name = properHeadings(headings(book.grid, table))[index] ?? '';
  const at = cellBox(box.row, box.column);
  book.grid.write(table.sheet, at, [[{ text: name }]]);
  book.tablesOn(sheet).forEach((one) => book.pushTable(one));
  book.cellsChanged(sheet, at, true);
  return column(model, table, index);
}

export function tableColumns(model: Model, table: TableRecord): HostObject {
  const all = () => Array.from({ length: table.box.columns }, (_, i) => i);
  const list = listing({
    all,
    is: (i, key) => key === i + 1 || sameName(headings(model.book.grid, table)[i] ?? '', String(key)),
    object: (i) => column(model, table, i),
    what: 'column',
  });
  return new HostObject(
    'TableColumnCollection',
    join(list, {
      call: {
        Add: (index) => {
          const atEnd = index === null || index === undefined || index === -1 || index === table.box.columns;
          return atEnd ? append(model, table) : insert(model, table, placeIn(index, table.box.columns));
        },
      },
    }),
  );
}
