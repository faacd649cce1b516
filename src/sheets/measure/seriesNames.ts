/**
 * Names of the rows that a total of several measures reads: periods, output, input and what they cost (rule S96). Names, not
 * addresses: a measure that is built again renews them, and the total follows.
 */
import type { SettingNames } from '../context/context';
import { SETTING_NAMES } from '../context/freeNames';
import { across } from '../plan/columns';
import type { NamePlan } from '../plan/plan';
import { onSheet } from '../plan/reference';
import type { SheetWords } from '../words';
import type { MeasureLayout, SeriesPlace, StepsPlace } from './layout';

export const SERIES = {
  periods: 'Series_periods',
  output: 'Series_output',
  outputCost: 'Series_output_cost',
  input: 'Series_input',
  inputCost: 'Series_input_cost',
} as const;
export type SeriesKey = keyof typeof SERIES;

/** As the settings of the same measure are numbered: `Base_period_2` goes with `Series_output_2`. */
export const seriesName = (key: SeriesKey, basePeriodName: string): string =>
  `${SERIES[key]}${basePeriodName.slice(SETTING_NAMES.basePeriod.length)}`;

export function seriesNamePlans(layout: MeasureLayout, names: SettingNames, words: SheetWords): NamePlan[] {
  const { output, quality, inputs, periodHeadings, periods } = layout;
  const named = (key: SeriesKey, { sheet, row }: SeriesPlace): NamePlan => ({
    name: seriesName(key, names.basePeriod),
    refersTo: `=${onSheet(sheet, across(periods, row, 'both'))}`,
    comment: words.total.names[key],
  });
  // The whole cost, also of what the index cannot cover (rule J2).
  const cost = ({ dataSheet, data }: StepsPlace): SeriesPlace => ({ sheet: dataSheet, row: data.totalCostRow });
  return [
    named('periods', periodHeadings),
    named('output', quality?.adjusted ?? output.chosen.index),
    named('outputCost', cost(output.chosen)),
    ...(inputs ? [named('input', inputs.chosen.index), named('inputCost', cost(inputs.chosen))] : []),
  ];
}
