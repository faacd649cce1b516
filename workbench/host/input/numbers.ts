/** Text that Excel reads as a number: "12", "1,234.5", "5%", "$3", "(7)", "1e3", "1 1/2". */
export interface Read {
  readonly value: number;
  readonly numberFormat?: string;
}

const NUMBER = /^(\()?([+-])?(\$)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?(\))?$/i;
const FRACTION = /^([+-])?(\d+) (\d+)\/(\d+)$/;

function formatFor(fraction: boolean, dollar: boolean, comma: boolean, exponent: boolean, percent: boolean) {
  const decimals = fraction ? '.00' : '';
  if (percent) return `0${decimals}%`;
  if (exponent) return '0.00E+00';
  if (dollar) return `$#,##0${decimals}`;
  return comma ? `#,##0${decimals}` : undefined;
}

export function readNumber(text: string): Read | null {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [, sign, whole, over, under] = fraction;
    const size = Number(whole) + Number(over) / Number(under);
    return Number.isFinite(size) ? { value: sign === '-' ? -size : size, numberFormat: '# ?/?' } : null;
  }
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, open, sign, dollar, digits, decimals = '', exponent = '', percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (open && sign)) return null;
  if (digits === undefined && !/\d/.test(decimals)) return null;
  const size = Number((digits ?? '0').replaceAll(',', '') + decimals + exponent) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const value = open || sign === '-' ? -size : size;
  const comma = digits?.includes(',') ?? false;
  const numberFormat = formatFor(/\d/.test(decimals), !!dollar, comma, exponent !== '', !!percent);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}
