import type { OutputMeasure } from '../../measures/measure';
import type { Choices } from '../state/choices';
import type { Alignment } from './alignment';
import { baseOf, linkingOf } from './indexPreview';

/** What the sheets say where the user has said nothing. */
export interface Defaults {
  readonly defaultName: string;
  readonly defaultUnit: string;
}

/** The measure that the choices describe; undefined while the years between are not a number that can be used. */
export function measureOf(choices: Choices, alignment: Alignment, defaults: Defaults): OutputMeasure | undefined {
  const { method } = choices;
  const linking = linkingOf(method, alignment.periods.length);
  if (linking === undefined) return undefined;
  return {
    name: choices.name.trim() || defaults.defaultName,
    sector: choices.sector,
    language: choices.language,
    quantities: alignment.blocks.quantities.source,
    costs: alignment.blocks.costs.source,
    costUnit: choices.costUnit.trim() || defaults.defaultUnit,
    method: {
      formula: method.formula,
      linking,
      base: baseOf(method, alignment.periods) + 1,
      zeros: method.zeros,
      compareDefaultSet: method.compareDefaultSet,
      checkRow: method.checkRow,
    },
  };
}
