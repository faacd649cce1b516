import { Decimal } from 'decimal.js';
import { logarithmicMean } from '../../src/core/index/logarithmicMeans';

const D = Decimal.clone({ precision: 60 });
const exact = (a: number, b: number): number => {
  const [x, y] = [new D(a.toPrecision(60)), new D(b.toPrecision(60))];
  return y.minus(x).div(y.div(x).ln()).toNumber();
};

describe('the logarithmic mean of two shares', () => {
  it.each([
    [0.3, 0.3000000001],
    [0.3, 0.31],
    [0.2, 0.5],
    [0.5, 0.2],
    [0.9, 1e-9],
    [1e-9, 0.9],
    [0.9, 1e-20],
  ])('[A1, F10] of %p and %p is right to the last places, also where a share all but vanishes', (a, b) => {
    expect(Math.abs(logarithmicMean(a, b) / exact(a, b) - 1)).toBeLessThan(1e-15);
  });

  it('[F10] of a share that does not change is the share itself', () => {
    expect(logarithmicMean(0.25, 0.25)).toBe(0.25);
  });
});
