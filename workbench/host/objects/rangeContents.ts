/** Values, formulas, texts and number formats of a range. */
import type { CellInput, GridCell, RawValue } from '../../grid/grid';
import { SHEET_COLUMNS, SHEET_ROWS } from '../book/a1';
import { cellBox, fill } from '../book/boxes';
import { invalidArgument, wrongSize } from '../hostError';
import { oneOf } from '../arguments';
import type { Members, Place } from '../hostObject';
import type { Json } from '../json';
import { coerce } from '../input/coercion';
import { cellText } from '../input/numberText';
import { clearBox } from './clearBox';
import { formatCells } from './formatCells';
import type { Model } from './model';

const show = (value: RawValue): Json => (value === null ? '' : typeof value === 'object' ? value.error : value);

function valueType(value: RawValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' ? 'String' : 'Error';
}

/** One value for all cells, or an array of exactly the range's size. */
function matrix(value: Json, { box }: Place): Json[][] {
  if (!Array.isArray(value)) return fill(box, () => value);
  if (value.length !== box.rows) throw wrongSize();
  return value.map((row) => {
    if (!Array.isArray(row) || row.length !== box.columns) throw wrongSize();
    return row;
  });
}

/** Excel gives null for whole rows and columns: too many cells to send. */
const unbounded = ({ box }: Place) => box.rows === SHEET_ROWS || box.columns === SHEET_COLUMNS;

function reading(model: Model, place: Place, pick: (cell: GridCell, row: number, column: number) => Json): Json {
  if (unbounded(place)) return null;
  const { box, sheet } = place;
  const cells = model.book.grid.read(sheet.name, box);
  return cells.map((line, r) => line.map((cell, c) => pick(cell, box.row + r, box.column + c)));
}

function put(model: Model, place: Place, value: Json): void {
  const { book } = model;
  const { sheet, box } = place;
  if (unbounded(place)) throw invalidArgument();
  book.checkUnlocked(sheet, box);
  const today = book.today();
  const inputs: (CellInput | undefined)[][] = [];
  const formats: { row: number; column: number; numberFormat: string }[] = [];
  for (const [r, line] of matrix(value, place).entries())
    inputs.push(
      line.map((one, c) => {
        const [row, column] = [box.row + r, box.column + c];
        const format =
          one === null || one === '' ? '' : (book.grid.readFormat(sheet.name, row, column).numberFormat ?? 'General');
        const coerced = coerce(one, format, today);
        if (coerced?.numberFormat !== undefined && format === 'General')
          formats.push({ row, column, numberFormat: coerced.numberFormat });
        return coerced?.input;
      }),
    );
  book.grid.write(sheet.name, box, inputs);
  for (const { row, column, numberFormat } of formats)
    book.grid.format(sheet.name, cellBox(row, column), { numberFormat });
  book.cellsChanged(sheet, box, true);
}

export function rangeContents(model: Model, place: Place): Members {
  const { grid } = model.book;
  const formatAt = (row: number, column: number) =>
    grid.readFormat(place.sheet.name, row, column).numberFormat ?? 'General';
  const write = (value: Json) => put(model, place, value);
  const formulas = () => reading(model, place, (cell) => cell.formula ?? show(cell.value));
  const formats = () => reading(model, place, (_, row, column) => formatAt(row, column));
  const setFormats = (value: Json) => formatCells(model, place, matrix(value, place));
  return {
    get: {
      Values: () => reading(model, place, (cell) => show(cell.value)),
      Formulas: formulas,
      FormulasLocal: formulas,
      Text: () => reading(model, place, (cell, row, column) => cellText(cell.value, formatAt(row, column))),
      NumberFormat: formats,
      NumberFormatLocal: formats,
      ValueTypes: () => reading(model, place, (cell) => valueType(cell.value)),
    },
    set: {
      Values: write,
      Formulas: write,
      FormulasLocal: write,
      NumberFormat: setFormats,
      NumberFormatLocal: setFormats,
    },
    call: {
      Clear: (applyTo) =>
        clearBox(
          model,
          place,
          oneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']),
        ),
      Calculate: () => {
        model.book.recalculate = true;
      },
    },
  };
}
