/**
 * Steps of undo for what the host owns, in step with the grid's. The batches of one Excel.run are undone together: that
 * is what `mergeUndoGroup` does in an Excel that knows it.
 */
import type { Contents } from './records';

interface Step {
  /** Whether the grid has a step of its own for it. */
  readonly inGrid: boolean;
  /** Steps of one run share it. */
  readonly run: number;
  readonly before: Contents;
  readonly after: Contents;
}

export interface GridSteps {
  undo(): Promise<void>;
  redo(): Promise<void>;
}

export class Undo {
  private past: Step[] = [];
  private future: Step[] = [];
  /** While the host itself drives the grid's history. */
  private driving = false;

  constructor(
    private readonly grid: GridSteps,
    private readonly restore: (contents: Contents) => void,
  ) {}

  add(step: Step): void {
    this.past.push(step);
    this.future = [];
  }

  /** The latest step also changed what the host owns. */
  amend(after: Contents): void {
    const latest = this.past.pop();
    if (latest) this.past.push({ ...latest, after });
  }

  /** While the host undoes or redoes, the grid tells of edits that are none. */
  get isDriving(): boolean {
    return this.driving;
  }

  async undo(): Promise<void> {
    const run = this.past.at(-1)?.run;
    while (this.past.length > 0 && this.past.at(-1)?.run === run) await this.back();
  }

  async redo(): Promise<void> {
    const run = this.future.at(-1)?.run;
    while (this.future.length > 0 && this.future.at(-1)?.run === run) await this.forth();
  }

  private async drive(work: () => Promise<void>): Promise<void> {
    this.driving = true;
    try {
      await work();
    } finally {
      this.driving = false;
    }
  }

  private async back(): Promise<void> {
    const step = this.past.pop();
    if (!step) return;
    if (step.inGrid) await this.drive(() => this.grid.undo());
    this.future.push(step);
    this.restore(step.before);
  }

  private async forth(): Promise<void> {
    const step = this.future.pop();
    if (!step) return;
    if (step.inGrid) await this.drive(() => this.grid.redo());
    this.past.push(step);
    this.restore(step.after);
  }

  /** The grid's own undo or redo ran (Ctrl+Z on its screen): follow it, and take the rest of the run along. */
  async followed(direction: 'undo' | 'redo'): Promise<void> {
    if (this.driving) return;
    const [from, to] = direction === 'undo' ? [this.past, this.future] : [this.future, this.past];
    let run: number | undefined;
    for (let step = from.pop(); step; step = from.pop()) {
      to.push(step);
      run = step.run;
      this.restore(direction === 'undo' ? step.before : step.after);
      if (step.inGrid) break;
    }
    while (from.length > 0 && from.at(-1)?.run === run) await (direction === 'undo' ? this.back() : this.forth());
  }

  /** Another workbook was opened. */
  clear(): void {
    this.past = [];
    this.future = [];
  }

  get depth(): number {
    return this.past.length;
  }
}
