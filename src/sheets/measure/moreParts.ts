/** Parts that read what the others have written: each is a row here, in the order in which they are built. */
import type { SheetPlan } from '../plan';
import type { MeasureContext } from './context';
import type { MeasureLayout } from './layout';
import type { MeasurePart } from './parts';

export interface MorePart {
  readonly part: MeasurePart;
  readonly build: (context: MeasureContext, layout: MeasureLayout) => readonly SheetPlan[];
}

export const MORE_PARTS: readonly MorePart[] = [];
