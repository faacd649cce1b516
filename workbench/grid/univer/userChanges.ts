import type { ICellData, ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, ObjectMatrix, RedoCommand, UndoCommand } from '@univerjs/core';
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
import { filterSteps } from './batchUndo';
import { boxOf, hull } from './boxes';
import type { Session } from './session';
import { UndoSteps } from './undoSteps';

type EditListener = (sheetId: string, box: Box) => void;
type HistoryListener = (direction: 'undo' | 'redo') => void;

const ABOUT_SHEETS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetActiveOperation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/**
 * Tells what a user changed, apart from what the host wrote and what the engine calculated. One step of undo is told
 * once, however many mutations Univer makes of it (a paste, a fill).
 */
export class UserChanges {
  readonly steps: UndoSteps;
  private readonly touched = new Map<string, Box>();
  private readonly edits = new Set<EditListener>();
  private readonly selections = new Set<() => void>();
  private readonly histories = new Set<HistoryListener>();
  private readonly stepListeners = new Set<() => void>();

  constructor(private readonly session: Session) {
    this.steps = new UndoSteps(session, () => this.tellStep());
    session.injector.get(ICommandService).onCommandExecuted((command, options) => this.hear(command, options));
    const selections = session.injector.get(SheetsSelectionsService);
    selections.selectionMoveEnd$.subscribe(() => this.tellSelection());
    selections.selectionSet$.subscribe(() => this.tellSelection());
  }

  onEdit = (listener: EditListener): (() => void) => subscribe(this.edits, listener);
  onSelection = (listener: () => void): (() => void) => subscribe(this.selections, listener);
  onHistory = (listener: HistoryListener): (() => void) => subscribe(this.histories, listener);
  onStep = (listener: () => void): (() => void) => subscribe(this.stepListeners, listener);

  dispose(): void {
    filterSteps(this.session.unitId, null);
  }

  private tellSelection(): void {
    this.selections.forEach((listener) => listener());
  }

  private tellStep(): void {
    this.stepListeners.forEach((listener) => listener());
    this.tellEdits();
  }

  private tellEdits(): void {
    const boxes = [...this.touched];
    this.touched.clear();
    for (const [sheetId, box] of boxes) this.edits.forEach((listener) => listener(sheetId, box));
  }

  private hear(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (ABOUT_SHEETS.has(command.id)) this.tellSelection();
    if (command.id === UndoCommand.id) this.tellHistory('undo');
    else if (command.id === RedoCommand.id) this.tellHistory('redo');
    else if (command.id === SetRangeValuesMutation.id) this.hearValues(command, options);
  }

  /** Undo in the editor of a cell belongs to the editor. */
  private tellHistory(direction: 'undo' | 'redo'): void {
    const focused = this.session.injector.get(IUniverInstanceService).getFocusedUnit()?.getUnitId();
    if (focused !== this.session.unitId) return;
    this.histories.forEach((listener) => listener(direction));
    this.tellEdits();
  }

  private hearValues(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.steps.hostIsWriting || options?.fromFormula || options?.onlyLocal) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    if (unitId !== this.session.unitId || !cellValue || !touchesContents(cellValue)) return;
    const box = boxOf(new ObjectMatrix(cellValue).getDataRange());
    const before = this.touched.get(subUnitId);
    this.touched.set(subUnitId, before ? hull(before, box) : box);
    // Almost always the step of undo that follows tells it; what has none is told at the end of the turn after this.
    queueMicrotask(() => queueMicrotask(() => this.tellEdits()));
  }
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
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
