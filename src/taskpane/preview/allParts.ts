import type { Measure } from '../../measures/definition';
import type { MeasurePart } from '../../sheets/measure/parts';
import { builtParts } from './builtParts';

/**
 * What is asked for, and what was built before: a build takes the place of the earlier one, and must not lose a sheet of it
 * (P163). The improvement plan is not among them: people type into it, so it is written once only.
 */
export function allParts(measure: Measure, asked: readonly MeasurePart[]): MeasurePart[] {
  const before = (builtParts(measure) ?? []).filter((part) => part !== 'improvement');
  return [...new Set([...asked, ...before])];
}
