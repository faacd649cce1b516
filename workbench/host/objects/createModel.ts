/** Ties the classes of the object model together. */
import type { Book } from '../book/book';
import { chart } from './chart';
import { charts } from './charts';
import type { Model } from './model';
import { name, names } from './names';
import { range } from './range';
import { table } from './table';
import { tables } from './tables';
import { worksheet } from './worksheet';
import { worksheets } from './worksheets';

export function createModel(book: Book): Model {
  const model: Model = {
    book,
    range: (sheet, box) => range(model, sheet, box),
    worksheet: (sheet) => worksheet(model, sheet),
    worksheets: () => worksheets(model),
    tables: (sheet) => tables(model, sheet),
    table: (record) => table(model, record),
    names: () => names(model),
    name: (record) => name(model, record),
    charts: (sheet) => charts(model, sheet),
    chart: (record) => chart(model, record),
  };
  return model;
}
