import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, IStyleData } from '@univerjs/core';
import { ICommandService, IUndoRedoService, sequenceExecute } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SheetInterceptorService } from '@univerjs/sheets';
import type { Box, CellFormat } from '../grid';
import { rangeOf } from './boxes';
import { styleOf } from './cellFormat';
import type { Session } from './session';

type Cells = IObjectMatrixPrimitiveType<ICellData>;
interface Mutations {
  readonly undos: IMutationInfo[];
  readonly redos: IMutationInfo[];
}

/** Sets the format of a box in one mutation, where Univer's own commands set one property each. */
export function writeFormat(session: Session, sheetId: string, box: Box, format: CellFormat): void {
  const style = styleOf(format);
  if (Object.keys(style).length === 0) return;
  const { injector, unitId } = session;
  const commands = injector.get(ICommandService);
  const place = { unitId, subUnitId: sheetId };
  const redo = (): object => ({ ...place, cellValue: cellsOf(box, style) });
  const undo = injector.invoke((accessor) =>
    SetRangeValuesUndoMutationFactory(accessor, { ...place, cellValue: cellsOf(box, style) }),
  );
  commands.syncExecuteCommand(SetRangeValuesMutation.id, redo());
  const heights = changesHeight(format) ? fitHeights(session, sheetId, box) : { undos: [], redos: [] };
  sequenceExecute(heights.redos, commands);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, ...heights.undos],
    redoMutations: [{ id: SetRangeValuesMutation.id, params: redo() }, ...heights.redos],
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

const changesHeight = ({ wrap, fontSize }: CellFormat): boolean => wrap !== undefined || fontSize !== undefined;

/** Rows whose height nobody chose fit their text; only a grid on a screen can measure it. */
function fitHeights(session: Session, sheetId: string, box: Box): Mutations {
  const ranges = [rangeOf(box)];
  const place = { unitId: session.unitId, subUnitId: sheetId, ranges, autoHeightRanges: ranges };
  return session.injector.get(SheetInterceptorService).generateMutationsOfAutoHeight(place);
}
