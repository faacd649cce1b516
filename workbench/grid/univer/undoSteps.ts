import type { IUndoRedoItem } from '@univerjs/core';
import { IUndoRedoService } from '@univerjs/core';
import { asOneStep, filterSteps } from './batchUndo';
import type { Session } from './session';

/**
 * Keeps Univer's steps of undo in step with the host's: one for a batch that changed something, even when Univer finds
 * that nothing changed, and none for what the host keeps itself.
 */
export class UndoSteps {
  private writing = 0;
  private batches = 0;
  private pushed = 0;
  private calls = 0;

  constructor(
    private readonly session: Session,
    private readonly onUserStep: () => void,
  ) {
    filterSteps(session.unitId, (item) => this.see(item));
  }

  private see(item: IUndoRedoItem): boolean {
    if (drawsCharts(item)) return false;
    this.pushed += 1;
    // The step is kept when this turn ends; only then may listeners ask for it.
    if (this.writing === 0 && this.batches === 0) queueMicrotask(this.onUserStep);
    return true;
  }

  get hostIsWriting(): boolean {
    return this.writing > 0;
  }

  /** What `work` changes is the host's doing. */
  byHost<Result>(work: () => Result): Result {
    this.writing += 1;
    this.calls += 1;
    try {
      return work();
    } finally {
      this.writing -= 1;
    }
  }

  async batch(work: () => void | Promise<void>): Promise<void> {
    const { calls, pushed } = this;
    this.batches += 1;
    try {
      await asOneStep(this.session.injector, this.session.unitId, async () => {
        await work();
        if (this.calls > calls && this.pushed === pushed) this.pushNothing();
      });
    } finally {
      this.batches -= 1;
    }
  }

  private pushNothing(): void {
    const item = { unitID: this.session.unitId, undoMutations: [], redoMutations: [] };
    this.session.injector.get(IUndoRedoService).pushUndoRedo(item);
  }
}

/** Charts are the host's; Univer would make a step of undo of drawing one, with what it does to the screen. */
function drawsCharts({ redoMutations }: IUndoRedoItem): boolean {
  const ids = redoMutations.map(({ id }) => id).filter((id) => !id.startsWith('sheet.operation.'));
  return ids.length > 0 && ids.every((id) => id === 'sheet.mutation.set-drawing-apply');
}
