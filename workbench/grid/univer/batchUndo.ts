import type { Injector, IMutationInfo } from '@univerjs/core';
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

/** Everything that `work` does becomes one step of undo. */
export async function asOneStep(injector: Injector, unitId: string, work: () => void | Promise<void>): Promise<void> {
  const batch = injector.get(IUndoRedoService).__tempBatchingUndoRedo(unitId);
  try {
    await work();
  } finally {
    batch.dispose();
  }
}
