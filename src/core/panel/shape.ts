import type { Extent } from '../place';
import { refuse } from '../errors';

export type Cells = readonly (readonly unknown[])[];

/** Rows and columns of a range; refuses an empty range and one whose rows differ in length. */
export function extentOf(argument: string, cells: Cells): Extent {
  const services = cells.length;
  const periods = cells[0]?.length ?? 0;
  if (services === 0 || periods === 0) {
    refuse('emptyRange', { argument });
  }
  const ragged = cells.findIndex((row) => row.length !== periods);
  if (ragged >= 0) {
    refuse('notRectangular', { argument, service: ragged });
  }
  return { argument, services, periods };
}

/** Two blocks describe the same services and periods only if they have the same shape (E2). */
export function sameExtent(first: Extent, second: Extent): Extent {
  if (first.services !== second.services || first.periods !== second.periods) {
    refuse('shapesDiffer', { first, second });
  }
  return first;
}

/** A comparison needs two periods; one period usually means that the block was read the wrong way round. */
export function atLeastTwoPeriods(extent: Extent): Extent {
  if (extent.periods < 2) {
    refuse('onePeriod', { argument: extent.argument });
  }
  return extent;
}
