/** `Range.text`: a value as its number format shows it. The formats that the add-in and Excel's own input rules use. */
import type { RawValue } from '../../grid/grid';
import { dateText, isDateFormat } from './dateText';

/** Sections of a format code, split at ";" outside quotation marks. */
function sections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g) ?? [format]).map((s) =>
    s.replace(/\[[A-Z][a-z]+\]/g, ''),
  );
}

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9)
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E');
  const digits = Math.max(0, 10 - Math.max(1, Math.floor(Math.log10(size)) + 1));
  return String(Number(value.toFixed(digits)));
}

/** Decimal digits are rounded half away from zero on the shortest decimal form, as Excel shows them. */
function fixed(size: number, decimals: number): string {
  const shifted = Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`);
  return (Number.isFinite(shifted) ? shifted : size).toFixed(decimals);
}

function digitsText(size: number, code: string): string {
  const [whole = '', fraction = ''] = code.split('.');
  const places = fraction.replace(/[^0#?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  const [integer = '0', decimals = ''] = fixed(size, places).split('.');
  const minimum = whole.replace(/[^0]/g, '').length;
  const padded = integer === '0' && minimum === 0 ? '' : integer.padStart(minimum, '0');
  const grouped = /[0#?],[0#?]/.test(whole) ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  let kept = decimals;
  while (kept.length > least && kept.endsWith('0')) kept = kept.slice(0, -1);
  return grouped + (kept || fraction ? `.${kept}`.replace(/^\.$/, code.includes('.') && places > 0 ? '.' : '') : '');
}

const TOKENS = /"([^"]*)"|\\(.)|_.|\*.|([0#?,.]+(?:E[+-]0+)?)|(General)|(@)|(.)/gi;

function sectionText(size: number, section: string): string {
  const scale = 100 ** (section.replace(/"[^"]*"/g, '').match(/%/g)?.length ?? 0);
  return section.replace(TOKENS, (_, quoted, escaped, digits, plain, at, other) => {
    if (quoted !== undefined) return quoted as string;
    if (escaped !== undefined) return escaped as string;
    if (digits !== undefined) return scientific(size * scale, digits as string);
    if (plain !== undefined || at !== undefined) return general(size);
    return (other as string | undefined) ?? ' ';
  });
}

function scientific(size: number, code: string): string {
  const match = /^([0#?,.]+)E([+-])(0+)$/i.exec(code);
  if (!match) return /[0#?]/.test(code) ? digitsText(size, code) : code;
  const [, mantissa = '0', sign, exponent = '0'] = match;
  const power = size === 0 ? 0 : Math.floor(Math.log10(size));
  const shown = String(Math.abs(power)).padStart(exponent.length, '0');
  return `${digitsText(size / 10 ** power, mantissa)}E${power < 0 ? '-' : sign === '+' ? '+' : ''}${shown}`;
}

const CONDITION = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;
const HOLDS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '>': (value, limit) => value > limit,
  '<=': (value, limit) => value <= limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

/** Sections such as "[>=1000]0": the first whose condition holds, otherwise the one without. */
function withCondition(value: number, parts: readonly string[]): string | undefined {
  if (!parts.some((part) => CONDITION.test(part))) return undefined;
  const found = parts.find((part) => {
    const [, sign = '', limit = ''] = CONDITION.exec(part) ?? [];
    return sign === '' || HOLDS[sign]?.(value, Number(limit));
  });
  const section = found ?? 'General';
  const saysSign = CONDITION.test(section) && /^\[<=?-/.test(section);
  return (value < 0 && !saysSign ? '-' : '') + sectionText(Math.abs(value), section.replace(CONDITION, ''));
}

function numberText(value: number, format: string): string {
  if (format === 'General' || format === '' || format === '@') return general(value);
  if (isDateFormat(format)) return dateText(value, format);
  const parts = sections(format);
  const conditional = withCondition(value, parts);
  if (conditional !== undefined) return conditional;
  const [positive = 'General', negative, zero] = parts;
  if (value < 0 && negative !== undefined) return sectionText(-value, negative);
  if (value === 0 && zero !== undefined) return sectionText(0, zero);
  return (value < 0 ? '-' : '') + sectionText(Math.abs(value), positive);
}

export function cellText(value: RawValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value, format);
  return typeof value === 'string' ? value : value.error;
}
