import { ICommandService } from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { FWorksheet } from './facades';
import type { Box } from '../grid';
import type { Session } from './session';

/**
 * Univer writes outside a sheet's rows and columns without showing or calculating it: grow first. By mutation, since
 * growing is no step of undo.
 */
export function makeRoom(session: Session, sheet: FWorksheet, box: Box): void {
  const commands = session.injector.get(ICommandService);
  const place = { unitId: session.unitId, subUnitId: sheet.getSheetId() };
  const [rows, columns] = [box.row + box.rows, box.column + box.columns];
  if (rows > sheet.getMaxRows()) {
    commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...place, rowCount: rows + SPARE_ROWS });
  }
  if (columns > sheet.getMaxColumns()) {
    commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...place, columnCount: columns + SPARE_COLUMNS });
  }
}

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

export function freezeOf(sheet: FWorksheet): { rows: number; columns: number } {
  const { xSplit, ySplit } = sheet.getFreeze();
  return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
}

export function setFreeze(sheet: FWorksheet, rows: number, columns: number): void {
  if (rows === 0 && columns === 0) {
    sheet.cancelFreeze();
    return;
  }
  const startRow = rows === 0 ? -1 : rows;
  const startColumn = columns === 0 ? -1 : columns;
  sheet.setFreeze({ startRow, startColumn, ySplit: rows, xSplit: columns });
}

/** From A1 to the last cell that holds something, spilled results included. */
export function usedBox(sheet: FWorksheet, spilled: Record<number, Record<number, unknown>>): Box | null {
  let lastRow = -1;
  let lastColumn = -1;
  const meet = (row: number, column: number): void => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const held = (cell?.f ?? cell?.si ?? cell?.s ?? cell?.p ?? cell?.v ?? null) !== null;
      if (held) meet(row, column);
    });
  for (const [row, line] of Object.entries(spilled)) {
    for (const column of Object.keys(line)) meet(Number(row), Number(column));
  }
  return lastRow < 0 ? null : { row: 0, column: 0, rows: lastRow + 1, columns: lastColumn + 1 };
}
