import type { Twofold } from './compensated';
import { add, divide, multiply, twofold } from './compensated';

const LN2: Twofold = { high: 0.6931471805599453, low: 2.3190468138462996e-17 };
const HALVINGS = 8;
const TERMS = 11;

/**
 * e^x in two doubles. Math.exp is right to about one unit in the last place, which would be lost again at every link of a chain.
 * The argument is reduced by ln 2 and halved eight times; the series then gives e^y - 1, and (e^y - 1) is squared back up
 * (Hida, Li and Bailey 2001, "Library for double-double and quad-double arithmetic").
 */
export function exponential(x: Twofold): Twofold {
  const power = Math.round(x.high / LN2.high);
  const reduced = add(x, multiply({ high: -power, low: 0 }, LN2));
  const scale = 2 ** -HALVINGS;
  let minusOne = seriesMinusOne({ high: reduced.high * scale, low: reduced.low * scale });
  for (let i = 0; i < HALVINGS; i += 1) {
    minusOne = add({ high: 2 * minusOne.high, low: 2 * minusOne.low }, multiply(minusOne, minusOne));
  }
  const one = twofold(1, minusOne.high);
  const result = twofold(one.high, one.low + minusOne.low);
  return { high: result.high * 2 ** power, low: result.low * 2 ** power };
}

/** y + y^2/2! + y^3/3! + ..., by Horner. */
function seriesMinusOne(y: Twofold): Twofold {
  let sum: Twofold = { high: 1, low: 0 };
  for (let n = TERMS; n >= 2; n -= 1) {
    const term = multiply(y, sum);
    sum = add({ high: 1, low: 0 }, quotientBy(term, n));
  }
  return multiply(y, sum);
}

const quotientBy = (a: Twofold, n: number): Twofold => divide(a, { high: n, low: 0 });
