/** Tells the batches of one Excel.run from those of the next: a run numbers its actions upwards, a new one begins anew. */
import type { Batch } from './wire';

export class Runs {
  private highest = Number.POSITIVE_INFINITY;
  private current = 0;

  /** The number of the run that the batch belongs to. */
  of(batch: Batch): number {
    const ids = [...batch.Actions.map((a) => a.Id), ...Object.keys(batch.ObjectPaths ?? {}).map(Number)];
    // The first run's numbers begin below whatever came before it.
    if (Math.max(...ids) <= this.highest) this.current += 1;
    this.highest = Math.max(...ids);
    return this.current;
  }

  /** Something else came between, such as an edit by the user. */
  next(): number {
    this.highest = Number.POSITIVE_INFINITY;
    this.current += 1;
    return this.current;
  }
}
