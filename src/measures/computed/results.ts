/** The indexes of a measure from its definition and its figures, without a workbook. */
import { productivity } from '../../core/productivity/productivity';
import type { Measure } from '../definition';
import type { Blocks } from './blocks';
import { basePosition, periodsOf } from './blocks';
import { hasInputs } from '../inputItems';
import { hasQuality } from '../qualityGroups';
import { inputOfBlocks } from './input';
import { outputOfRows, outputRows } from './output';
import { orElse } from './prices';
import { adjustedIndex, qualityOfGroup } from './quality';

export const SERIES = ['output', 'adjusted', 'input', 'productivity'] as const;
export type SeriesName = (typeof SERIES)[number];
export type Series = readonly (number | null)[];

export interface Results {
  readonly periods: readonly string[];
  /** A series that the measure does not have, or that cannot be computed, is not here. */
  readonly series: Readonly<Partial<Record<SeriesName, Series>>>;
}

/** Output, output adjusted for quality, input, and output per unit of input; each 100 in the base. Never throws. */
export function resultsOf(measure: Measure, blocks: Blocks): Results {
  const periods = periodsOf(measure, blocks);
  const rows = outputRows(measure, blocks);
  const tried = <T>(work: () => T): T | undefined => orElse<T | undefined>(work, undefined);
  const output = tried(() => outputOfRows(measure, rows));
  const adjusted = hasQuality(measure)
    ? tried(() => adjustedIndex(measure, rows, (group) => qualityOfGroup(measure, blocks, periods, group)))
    : undefined;
  const input = hasInputs(measure) ? tried(() => inputOfBlocks(measure, blocks)) : undefined;
  const produced = hasQuality(measure) ? adjusted : output;
  const base = basePosition(measure, periods) + 1;
  const ratio =
    produced && input ? tried(() => productivity([produced], [input], 'index', base)[0] ?? undefined) : undefined;
  return {
    periods,
    series: {
      ...(output && { output }),
      ...(adjusted && { adjusted }),
      ...(input && { input }),
      ...(ratio && { productivity: ratio }),
    },
  };
}

/** On the period before; null where either is missing. */
export const growthsOf = (values: Series): (number | null)[] =>
  values.map((value, t) => {
    const before = t === 0 ? null : values[t - 1];
    return value === null || before === null || before === undefined || before === 0 ? null : value / before - 1;
  });
