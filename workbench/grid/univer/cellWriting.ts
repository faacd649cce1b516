import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { CellValueType, ICommandService } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Box, CellInput } from '../grid';
import type { FWorksheet } from './facades';
import type { Session } from './session';

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** One command for the whole box. A text carries its type, or the engine would make "2010-11" a date. */
export function writeCells(
  session: Session,
  sheet: FWorksheet,
  box: Box,
  cells: readonly (readonly (CellInput | undefined)[])[],
): void {
  const value: Cells = {};
  cells.forEach((row, r) =>
    row.forEach((input, c) => {
      if (input === undefined) return;
      const line = (value[box.row + r] ??= {});
      line[box.column + c] = cellData(input);
    }),
  );
  if (Object.keys(value).length === 0) return;
  const place = { unitId: session.unitId, subUnitId: sheet.getSheetId() };
  const range = { startRow: box.row, startColumn: box.column, endRow: box.row, endColumn: box.column };
  session.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, { ...place, range, value });
}

function cellData(input: CellInput): ICellData {
  const bare = { f: null, si: null, p: null };
  if ('formula' in input) return { ...bare, f: input.formula, v: null };
  if ('text' in input) return { ...bare, v: input.text, t: CellValueType.STRING };
  if (typeof input.value === 'boolean') return { ...bare, v: input.value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input.value === null) return { ...bare, v: null };
  return { ...bare, v: input.value, t: CellValueType.NUMBER };
}
