import { areYears, headlineOf } from '../preview/headline';
import type { Pane } from '../state/pane';

interface GrowthWords {
  readonly rose: (percent: string, span: string) => string;
  readonly fell: (percent: string, span: string) => string;
  readonly same: (span: string) => string;
}

export interface GrowthHeading {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** "Inputs fell 7.2% in three years", from the base to the last period that has an index; undefined without two values. */
export function growthHeading(
  { words, formats }: Pick<Pane, 'words' | 'formats'>,
  says: GrowthWords,
  values: readonly (number | null)[],
  base: number,
  periods: readonly string[],
): GrowthHeading | undefined {
  const headline = headlineOf(values, base);
  if (!headline) return undefined;
  const count = headline.to - headline.from;
  const span = areYears(periods) ? words.output.years(count) : words.output.periods(count);
  const percent = formats.percent(Math.abs(headline.change));
  const [from, to] = [periods[headline.from] ?? '', periods[headline.to] ?? ''];
  if (percent === formats.percent(0)) return { text: says.same(span), from, to };
  return { text: (headline.change > 0 ? says.rose : says.fell)(percent, span), from, to };
}
