import type { Measure } from '../../measures/definition';
import type { OutputMeasure } from '../../measures/measure';
import { outputOf } from '../../measures/outputOf';
import type { MethodChoices } from '../state/methodChoices';
import type { Alignment } from './alignment';
import { baseOf, linkingOf } from './indexPreview';

/** What the sheets say where the user has said nothing. */
export interface Defaults {
  readonly defaultUnit: string;
}

/** The measure that the choices describe; undefined while the years between are not a number that can be used. */
export function measureOf(
  measure: Measure,
  method: MethodChoices,
  alignment: Alignment,
  { defaultUnit }: Defaults,
): OutputMeasure | undefined {
  const linking = linkingOf(method, alignment.periods.length);
  if (linking === undefined) return undefined;
  const { quantities, costs } = alignment.blocks;
  const output = outputOf(measure, quantities.source, costs.source);
  const base = baseOf(method, alignment.periods) + 1;
  return { ...output, costUnit: measure.costUnit.trim() || defaultUnit, method: { ...output.method, linking, base } };
}
