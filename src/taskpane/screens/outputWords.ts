import { errorText } from '../../i18n/errorText';
import type { Assessment } from '../preview/assess';
import { areYears, headlineOf } from '../preview/headline';
import { lastKnown } from '../preview/known';
import type { Pane } from '../state/pane';

/** "Output fell 7.1% in three years". */
export function outputHeading({ words, formats }: Pane, { index, alignment }: Assessment): string {
  const { output } = words;
  if ('error' in index) return output.headings.broken;
  const headline = headlineOf(index.value.chosen.values, index.value.base);
  if (!headline) return output.headings.broken;
  const count = headline.to - headline.from;
  const span = areYears(alignment.periods) ? output.years(count) : output.periods(count);
  const percent = formats.percent(Math.abs(headline.change));
  if (percent === formats.percent(0)) return output.headings.same(span);
  return headline.change > 0 ? output.headings.rose(percent, span) : output.headings.fell(percent, span);
}

/** Which periods the heading speaks of; or what keeps the index from being computed. */
export function outputLede({ words, choices }: Pane, { index, alignment }: Assessment): string {
  if ('error' in index) return errorText(index.error, choices.language);
  const headline = headlineOf(index.value.chosen.values, index.value.base);
  if (!headline) return words.output.nothingMatched;
  return words.output.lede(alignment.periods[headline.from] ?? '', alignment.periods[headline.to] ?? '');
}

/** The last value, and what it would be under the other linking. */
export function outputFooter({ words, formats }: Pane, { index, alignment }: Assessment): string {
  const { output } = words;
  if ('error' in index) return '';
  const { chosen, other } = index.value;
  const at = lastKnown(chosen.values);
  const value = chosen.values[at];
  const compared = other.values[at];
  if (value === null || value === undefined) return '';
  const period = alignment.periods[at] ?? '';
  if (compared === null || compared === undefined) return output.footerAlone(formats.index(value), period);
  const say = other.linking === 'annual' ? output.otherAnnual : output.otherFixed;
  return output.footer(formats.index(value), period, say(formats.index(compared)));
}
