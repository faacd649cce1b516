import type { ReadRange } from '../../excel';
import { readSource, type ReadSource } from '../../measures/readSource';

/** A block that was recognised: its names, periods and figures, and where it was read. */
export interface Recognised extends ReadSource {
  readonly range: ReadRange;
}

/** Finds names, periods and figures in a block. Throws a MeasureError when they are not there. */
export function recognise(range: ReadRange): Recognised {
  return { ...readSource(range), range };
}
