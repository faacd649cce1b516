import type { Measure } from '../../measures/definition';
import type { MeasurePart } from '../../sheets/measure/parts';
import { builtParts } from './builtParts';

/** What is asked for, and what was built before: a build takes the place of the earlier one, and must not lose a sheet of it (P163). */
export const allParts = (measure: Measure, asked: readonly MeasurePart[]): MeasurePart[] => [
  ...new Set([...asked, ...(builtParts(measure) ?? [])]),
];
