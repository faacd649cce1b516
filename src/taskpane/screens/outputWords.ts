import type { CalculationError } from '../../core/errors';
import { remarkText } from '../format/remarkText';
import { headlineOf } from '../preview/headline';
import { lastKnown } from '../preview/known';
import type { OutputPreview } from '../preview/measured/outputPreview';
import type { Remark } from '../preview/remarks';
import type { Pane } from '../state/pane';
import { growthHeading } from './growthHeading';
import { refusalText } from './refusalText';

/** "Output fell 7.1% in three years". */
export function outputHeading(pane: Pane, { index, base, rows }: OutputPreview): string {
  const { headings } = pane.words.output;
  if ('error' in index) return headings.broken;
  return growthHeading(pane, headings, index.value.chosen.values, base, rows.periods)?.text ?? headings.broken;
}

/** Which periods the heading speaks of; or what keeps the index from being computed. */
export function outputLede(pane: Pane, { index, base, rows }: OutputPreview): string {
  const { words, language, assessment } = pane;
  if ('error' in index) {
    const cause = assessment && causeOf(index.error, assessment.remarks);
    if (!assessment || !cause?.place) return refusalText(pane, index.error, rows.services);
    const { sheet, address } = cause.place;
    return `${remarkText(cause, language, words, assessment.alignment)} (${sheet}!${address})`;
  }
  const headline = headlineOf(index.value.chosen.values, base);
  if (!headline) return words.output.nothingMatched;
  return words.output.lede(rows.periods[headline.from] ?? '', rows.periods[headline.to] ?? '');
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
export function outputFooter({ words, formats }: Pane, { index, rows }: OutputPreview): string {
  const { output } = words;
  if ('error' in index) return '';
  const { chosen, other } = index.value;
  const at = lastKnown(chosen.values);
  const value = chosen.values[at];
  const compared = other.values[at];
  if (value === null || value === undefined) return '';
  const period = rows.periods[at] ?? '';
  if (compared === null || compared === undefined) return output.footerAlone(formats.index(value), period);
  const say = other.linking === 'annual' ? output.otherAnnual : output.otherFixed;
  return output.footer(formats.index(value), period, say(formats.index(compared)));
}
