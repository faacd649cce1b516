import type { Injector, IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import { IUndoRedoService, LocalUndoRedoService } from '@univerjs/core';

interface UndoElement {
  readonly undoMutations: IMutationInfo[];
  readonly redoMutations: IMutationInfo[];
}

/** Univer joins the undo steps of a batch oldest first; undoing must begin with the newest. */
export function repairBatchUndo(): void {
  Reflect.set(LocalUndoRedoService.prototype, '_tryBatchingElements', (batch: UndoElement, next: UndoElement) => {
    batch.redoMutations.push(...next.redoMutations);
    batch.undoMutations.unshift(...next.undoMutations);
  });
}

/** Answers whether a step shall be kept. */
export type StepFilter = (item: IUndoRedoItem) => boolean;

const filters = new Map<string, StepFilter>();
let watching = false;

/**
 * Lets a workbook see its steps of undo before they are kept. On the prototype, and before the first workbook opens:
 * injected services are proxies that keep the methods they were first asked for.
 */
export function watchSteps(): void {
  if (watching) return;
  watching = true;
  const push = LocalUndoRedoService.prototype.pushUndoRedo;
  LocalUndoRedoService.prototype.pushUndoRedo = function (this: LocalUndoRedoService, item: IUndoRedoItem): void {
    if (filters.get(item.unitID)?.(item) ?? true) push.call(this, item);
  };
}

export function filterSteps(unitId: string, filter: StepFilter | null): void {
  if (filter) filters.set(unitId, filter);
  else filters.delete(unitId);
}

/** Everything that `work` does becomes one step of undo. */
export async function asOneStep(injector: Injector, unitId: string, work: () => void | Promise<void>): Promise<void> {
  const batch = injector.get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
  try {
    await work();
  } finally {
    batch.dispose();
  }
}
