/**
 * Point or comma (IM7): settled once for a whole file, by the figures that allow one reading only. "1,234" alone allows two; it is read by
 * the sign that the others settle, and where none does, the preview asks.
 */
import { figureText } from './figureText';

export type DecimalSign = '.' | ',';

export interface DecimalReading {
  readonly sign: DecimalSign;
  /** false: a figure such as "1,234" could be either, and no other figure settles it. */
  readonly certain: boolean;
  readonly evidence: { readonly point: number; readonly comma: number; readonly either: number };
}

export function decimalSign(cells: Iterable<string>, usual: DecimalSign = '.'): DecimalReading {
  const evidence = { point: 0, comma: 0, either: 0 };
  for (const cell of cells) {
    const figure = figureText(cell);
    const found = figure === null ? null : evidenceOf(figure.digits);
    if (found !== null) evidence[found] += 1;
  }
  const { point, comma, either } = evidence;
  if (point === 0 && comma === 0) return { sign: usual, certain: either === 0, evidence };
  return { sign: comma > point ? ',' : '.', certain: point === 0 || comma === 0, evidence };
}

/** null: whole number without separators, or no figure under either sign. */
export function evidenceOf(digits: string): 'point' | 'comma' | 'either' | null {
  const byPoint = plainDigits(digits, '.');
  const byComma = plainDigits(digits, ',');
  if (byPoint === byComma) return null;
  if (byPoint !== null && byComma !== null) return 'either';
  return byComma === null ? 'point' : 'comma';
}

/** With a point as decimal sign and without groups; null if it is no figure under this sign. */
export function plainDigits(digits: string, sign: DecimalSign): string | null {
  const [before = '', after, ...more] = digits.split(sign);
  const whole = groupsJoined(before.split(sign === '.' ? ',' : '.'));
  if (more.length > 0 || whole === null || !/^\d*$/u.test(after ?? '')) return null;
  return `${whole === '' ? '0' : whole}${after === undefined || after === '' ? '' : `.${after}`}`;
}

/** Groups of three; or a last one of three behind groups of two, as in India. */
function groupsJoined(groups: readonly string[]): string | null {
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return first;
  const between = rest.slice(0, -1).map((one) => one.length);
  const even = between.every((length) => length === 3) || between.every((length) => length === 2);
  return /^[1-9]\d{0,2}$/u.test(first) && rest.at(-1)?.length === 3 && even ? groups.join('') : null;
}
