import { Decimal } from 'decimal.js';
import { wholeNumberWithin } from '../checkedOptions';
import { refuse } from '../errors';
import type { Figures } from '../panel/figures';
import { largestRemainder } from '../arithmetic/largestRemainder';
import { eachService } from '../panel/rows';
import type { Cells } from '../panel/shape';
import { readSignedFigures } from '../panel/signedFigures';

export const ROUNDING_MODES = ['half-up', 'half-even'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** Enough digits that sums of any doubles are exact; a clone of our own, as in precise.ts. */
export const Exact = Decimal.clone({ precision: 1000, toExpNeg: -400, toExpPos: 400 });
const MODES = { 'half-up': Decimal.ROUND_HALF_UP, 'half-even': Decimal.ROUND_HALF_EVEN } as const;

/**
 * Publication rounding of the decimal figure that a cell shows when all its digits are shown: 2.675 is 2.68, though the double nearest to it
 * is a little less. With `keepTotal` the parts of each column add up to the rounded total (R1-R7, docs/methods/rounding.md).
 *
 * @param places digits after the decimal point; negative: tens, hundreds ...
 *
 * @example
 * rounded([[2.675], [1.5]], 2, 'half-up', false) // [[2.68], [1.5]]
 * rounded([[33.4], [33.3], [33.3]], 0, 'half-up', true) // [[34], [33], [33]]
 */
export function rounded(values: Cells, places: number, mode: RoundingMode, keepTotal: boolean): (number | null)[][] {
  const figures = readSignedFigures('values', values);
  wholeNumberWithin('places', places, -99, 99);
  const scale = new Exact(10).pow(places);
  const columns = Array.from({ length: figures.periods }, (_, column) => {
    const parts = partsOf(figures, column).map((part) => part?.times(scale) ?? null);
    const wholes = keepTotal ? keepingTotal(parts, mode) : parts.map((part) => part && wholeOf(part, mode));
    return wholes.map((whole, row) => whole && numberOf(whole.dividedBy(scale), row, column));
  });
  return eachService(figures, (row) => columns.map((column) => column[row] ?? null));
}

function partsOf(figures: Figures, column: number): (Decimal | null)[] {
  const { services, values } = figures;
  return Array.from(values.subarray(column * services, (column + 1) * services), (value) =>
    Number.isNaN(value) ? null : new Exact(value),
  );
}

const wholeOf = (value: Decimal, mode: RoundingMode): Decimal => value.toDecimalPlaces(0, MODES[mode]);

/** What is missing has no part in the total and stays missing (R6). */
function keepingTotal(parts: readonly (Decimal | null)[], mode: RoundingMode): (Decimal | null)[] {
  const present = parts.filter((part) => part !== null);
  const total = present.reduce((sum, part) => sum.plus(part), new Exact(0));
  const wholes = largestRemainder(present, wholeOf(total, mode));
  let next = 0;
  return parts.map((part) => (part === null ? null : wholes[next++]!));
}

function numberOf(value: Decimal, service: number, period: number): number {
  const number = value.toNumber();
  return Number.isFinite(number) ? number + 0 : refuse('resultOutOfRange', { service, period });
}
