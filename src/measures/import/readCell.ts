/** What one cell of text becomes: a number, missing with its sign, or not understood with the reason. Never a silent zero (IM5). */
import { evidenceOf, plainDigits } from './decimalSign';
import type { DecimalSign } from './decimalSign';
import type { FigureText } from './figureText';
import { figureText, isMissingSign, withoutSpaces } from './figureText';

export type UnreadReason =
  'words' | 'cellError' | 'date' | 'otherDecimalSign' | 'groups' | 'tooManyDigits' | 'tooLarge';

export type ReadCell =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** A footnote's mark behind the figure; empty if none. */
      readonly mark: string;
      readonly percent: boolean;
      /** The figure would be another one under the other decimal sign. */
      readonly eitherWay: boolean;
    }
  | { readonly kind: 'missing'; readonly sign: string }
  | { readonly kind: 'unread'; readonly text: string; readonly reason: UnreadReason };

export function readCell(cell: string, sign: DecimalSign): ReadCell {
  const text = cell.trim();
  if (isMissingSign(text)) return { kind: 'missing', sign: text };
  const figure = figureText(text);
  if (figure === null) return { kind: 'unread', text, reason: reasonFor(text) };
  return numberOf(text, figure, sign);
}

function numberOf(text: string, figure: FigureText, sign: DecimalSign): ReadCell {
  const unread = (reason: UnreadReason): ReadCell => ({ kind: 'unread', text, reason });
  if (DATE.test(text)) return unread('date');
  const joined = withoutSpaces(figure.digits);
  if (joined === null) return unread('groups');
  const plain = plainDigits(joined, sign);
  if (plain === null) return unread(evidenceOf(joined) === null ? 'groups' : 'otherDecimalSign');
  if (!plain.includes('.') && plain.replace(/^0+/u, '').length > 15) return unread('tooManyDigits');
  const value = Number(`${plain}e${figure.exponent - (figure.percent ? 2 : 0)}`);
  if (!Number.isFinite(value)) return unread('tooLarge');
  return {
    kind: 'number',
    value: figure.negative && value !== 0 ? -value : value,
    mark: figure.mark,
    percent: figure.percent,
    eitherWay: joined === figure.digits && evidenceOf(joined) === 'either',
  };
}

const DATE =
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$|^\d{1,2}[- ]\p{L}{3,}\.?([- ]\d{2,4})?$|^\p{L}{3}-\d{2}$/u;

function reasonFor(text: string): UnreadReason {
  if (/^#[A-Z/0!?_]+$/iu.test(text)) return 'cellError';
  return DATE.test(text) ? 'date' : 'words';
}
