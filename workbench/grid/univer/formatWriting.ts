import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from '@univerjs/core';
import { ICommandService, IUndoRedoService } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import type { Box, CellFormat } from '../grid';
import { rangeOf } from './boxes';
import { styleOf } from './cellFormat';
import type { Session } from './session';

type Cells = IObjectMatrixPrimitiveType<ICellData>;

/**
 * Sets the format of a box in one mutation, where Univer's own commands set one property each. It has to name
 * SetStyleCommand as its trigger: any other change of a cell without a formula takes the cell's formula away.
 */
export function writeFormat(session: Session, sheetId: string, box: Box, format: CellFormat): void {
  const { wrap, ...rest } = format;
  const style = styleOf(rest);
  if (Object.keys(style).length > 0) setStyle(session, sheetId, box, style);
  // Wrapping goes through the command, which then fits the heights of the rows.
  if (wrap !== undefined) setWrap(session, sheetId, box, styleOf({ wrap }));
}

function setStyle(session: Session, sheetId: string, box: Box, style: IStyleData): void {
  const place = { unitId: session.unitId, subUnitId: sheetId, trigger: SetStyleCommand.id };
  const redo = { ...place, cellValue: cellsOf(box, style) };
  const undo = {
    ...session.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, redo)),
    ...place,
  };
  session.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, redo);
  session.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: session.unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params: { ...place, cellValue: cellsOf(box, style) } }],
  });
}

function cellsOf(box: Box, style: IStyleData): Cells {
  const cells: Cells = {};
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    const line: Record<number, ICellData> = {};
    for (let column = box.column; column < box.column + box.columns; column += 1) line[column] = { s: { ...style } };
    cells[row] = line;
  }
  return cells;
}

function setWrap(session: Session, sheetId: string, box: Box, { tb }: IStyleData): void {
  const place = { unitId: session.unitId, subUnitId: sheetId, range: rangeOf(box) };
  const params = { ...place, style: { type: 'tb', value: tb } };
  session.injector.get(ICommandService).syncExecuteCommand(SetStyleCommand.id, params);
}
