import { Decimal } from 'decimal.js';
import { linkContributions } from '../../src/core/contributions/linkContributions';
import { link } from '../../src/core/index/link';
import type { FormulaName } from '../../src/core/options';
import { readPanel } from '../../src/core/panel/panel';
import { unitsInLastPlace } from './exactIndex';

/**
 * Nine services that do not change and 2,000 that grow by a tenth, all of the same cost: the logarithm of the link is 2000/2009 ln 1.1 under
 * every formula with logarithms. Sums of thousands of equal terms are where roundings pile up.
 */
const D = Decimal.clone({ precision: 60 });
const STILL = 9;
const GROWING = 2000;
const services = Array.from({ length: STILL + GROWING }, (_, i) => (i < STILL ? [1, 1] : [1, 1.1]));
const panel = () => readPanel(services, services.map(() => [1, 1]), 'missing'); // prettier-ignore
const exactRelative = new D((1.1).toPrecision(60));
const exact = exactRelative.pow(new D(GROWING).div(STILL + GROWING));

const LOGARITHMIC: readonly FormulaName[] = ['tornqvist', 'geometric-laspeyres', 'geometric-paasche', 'sato-vartia'];

describe('thousands of services', () => {
  it.each(LOGARITHMIC)('[A1, A3] %s: the link is right to the last place', (formula) => {
    const { high, low } = link(panel(), formula, 0, 1)!;
    expect(unitsInLastPlace(high, exact)).toBeLessThanOrEqual(0.6);
    // What the second double carries too: the logarithm of one relative in one double is all that is rounded.
    expect(new D(high.toPrecision(60)).plus(low.toPrecision(60)).div(exact).minus(1).abs().toNumber()).toBeLessThan(
      3e-17,
    );
  });

  it.each(LOGARITHMIC)('[W1] %s: each has its part of the growth, and none that does not change', (formula) => {
    const parts = linkContributions(panel(), formula, 0, 1)!;
    const each = exact.minus(1).div(GROWING).toNumber();
    expect(Array.from(parts.subarray(0, STILL))).toEqual(Array<number>(STILL).fill(0));
    parts.subarray(STILL).forEach((part) => expect(Math.abs(part / each - 1)).toBeLessThan(2e-15));
  });
});
