import type { CalculationError } from '../../core/errors';
import { errorText } from '../../i18n/errorText';
import { remarkText } from '../format/remarkText';
import type { Assessment } from '../preview/assess';
import { areYears, headlineOf } from '../preview/headline';
import { lastKnown } from '../preview/known';
import type { Remark } from '../preview/remarks';
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
export function outputLede({ words, language }: Pane, { index, alignment, remarks }: Assessment): string {
  if ('error' in index) {
    const cause = causeOf(index.error, remarks);
    if (!cause?.place) return errorText(index.error, language);
    const { sheet, address } = cause.place;
    return `${remarkText(cause, language, words, alignment)} (${sheet}!${address})`;
  }
  const headline = headlineOf(index.value.chosen.values, index.value.base);
  if (!headline) return words.output.nothingMatched;
  return words.output.lede(alignment.periods[headline.from] ?? '', alignment.periods[headline.to] ?? '');
}

/** The remark on the very cell that the calculation refused: it knows the names and the address. */
function causeOf({ detail }: CalculationError, remarks: readonly Remark[]): Remark | undefined {
  const { data } = detail;
  if (!('argument' in data && 'service' in data && 'period' in data)) return undefined;
  return remarks.find(
    ({ severity, about }) =>
      severity === 'fix' &&
      about.from === 'figures' &&
      about.finding.block === data.argument &&
      about.finding.service === data.service &&
      about.finding.period === data.period,
  );
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
