import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Box, GridCell, RawValue } from '../grid';
import { isErrorText } from './engineValues';
import type { FWorksheet } from './facades';
import type { Session } from './session';

type ByCell<Value> = Record<number, Record<number, Value> | undefined> | undefined;

/**
 * What stands in the cells, exactly: the facade's getValues gives display text and misses spilled results. Spilled
 * values live beside the cells, in the formula model.
 */
export function readCells(session: Session, sheet: FWorksheet, box: Box): GridCell[][] {
  const model = session.injector.get(FormulaDataModel);
  const sheetId = sheet.getSheetId();
  const cells = sheet.getSheet().getCellMatrix();
  const spilled = model.getArrayFormulaCellData()?.[session.unitId]?.[sheetId] as ByCell<ICellData>;
  const ranges = model.getArrayFormulaRange()?.[session.unitId]?.[sheetId] as ByCell<IRange>;
  const read = (row: number, column: number): GridCell => {
    const own = cells.getValue(row, column);
    const formula = formulaOf(own) ?? sharedFormula(model, own, row, column, sheetId, session.unitId);
    const value = valueOf(
      isEmpty(own) ? (spilled?.[row]?.[column] ?? own) : own,
      formula !== undefined || isEmpty(own),
    );
    const range = formula === undefined ? undefined : ranges?.[row]?.[column];
    return { value, ...(formula === undefined ? {} : { formula }), ...spillOf(range) };
  };
  return Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (__, c) => read(box.row + r, box.column + c)),
  );
}

const isEmpty = (cell: Nullable<ICellData>): boolean => cell?.v === undefined || cell.v === null;

const formulaOf = (cell: Nullable<ICellData>): string | undefined => (cell?.f ? cell.f : undefined);

function sharedFormula(
  model: FormulaDataModel,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
  sheetId: string,
  unitId: string,
): string | undefined {
  if (!cell?.si) return undefined;
  return model.getFormulaStringByCell(row, column, sheetId, unitId) ?? undefined;
}

/** Error text is an error only where a formula put it. */
function valueOf(cell: Nullable<ICellData>, calculated: boolean): RawValue {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined && isEmpty(cell)) return rich.replace(/\r?\n$/, '');
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  if (typeof value === 'string' && calculated && isErrorText(value)) return { error: value };
  if (typeof value === 'string' && cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

function spillOf(range: IRange | undefined): Pick<GridCell, 'spill'> {
  if (!range) return {};
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  return rows * columns > 1 ? { spill: { rows, columns } } : {};
}
