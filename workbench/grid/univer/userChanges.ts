import type { ICellData, ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { ICommandService, ObjectMatrix } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { Box } from '../grid';
import { boxOf } from './boxes';
import type { Session } from './session';

type EditListener = (sheetId: string, box: Box) => void;

const ABOUT_SHEETS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetActiveOperation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** Tells what a user changed, apart from what the host wrote and what the engine calculated. */
export class UserChanges {
  private hostIsWriting = 0;
  private readonly edits = new Set<EditListener>();
  private readonly selections = new Set<() => void>();

  constructor(session: Session) {
    session.injector.get(ICommandService).onCommandExecuted((command, options) => this.hear(command, options));
    const selections = session.injector.get(SheetsSelectionsService);
    selections.selectionMoveEnd$.subscribe(() => this.tellSelection());
  }

  /** What `work` changes is the host's doing. */
  byHost<Result>(work: () => Result): Result {
    this.hostIsWriting += 1;
    try {
      return work();
    } finally {
      this.hostIsWriting -= 1;
    }
  }

  onEdit(listener: EditListener): () => void {
    this.edits.add(listener);
    return () => this.edits.delete(listener);
  }

  onSelection(listener: () => void): () => void {
    this.selections.add(listener);
    return () => this.selections.delete(listener);
  }

  private tellSelection(): void {
    this.selections.forEach((listener) => listener());
  }

  private hear(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (ABOUT_SHEETS.has(command.id)) this.tellSelection();
    if (command.id !== SetRangeValuesMutation.id || this.hostIsWriting > 0) return;
    if (options?.fromFormula || options?.onlyLocal) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (!cellValue || !touchesContents(cellValue)) return;
    const box = boxOf(new ObjectMatrix(cellValue).getDataRange());
    this.edits.forEach((listener) => listener(subUnitId, box));
  }
}

const CONTENTS = ['v', 'f', 'p', 'si'] as const;

/** A change of format alone is not an edit. */
function touchesContents(cells: NonNullable<ISetRangeValuesMutationParams['cellValue']>): boolean {
  return Object.values(cells).some((row) =>
    Object.values((row ?? {}) as Record<number, ICellData | null>).some(
      (cell) => !cell || CONTENTS.some((member) => member in cell),
    ),
  );
}
