/** The columns of a table; a column's name is its heading cell. */
import type { TableRecord } from '../../grid/grid';
import { cellBox } from '../book/boxes';
import { bodyBox, headingBox, headings } from '../book/headings';
import { sameName } from '../book/definedNames';
import { text } from '../arguments';
import { itemAlreadyExists } from '../hostError';
import { HostObject, type Json } from '../hostObject';
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

export function tableColumns(model: Model, table: TableRecord): HostObject {
  const all = () => Array.from({ length: table.box.columns }, (_, i) => i);
  return new HostObject(
    'TableColumnCollection',
    listing({
      all,
      is: (i, key) => key === i + 1 || sameName(headings(model.book.grid, table)[i] ?? '', String(key)),
      object: (i) => column(model, table, i),
      what: 'column',
    }),
  );
}
