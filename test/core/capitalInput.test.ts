import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { CapitalMethod } from '../../src/core/inputs/capitalInput';
import { capitalInput } from '../../src/core/inputs/capitalInput';
import { refused } from './refused';

type Options = Partial<Omit<CapitalMethod, 'life'>> & { life?: number | number[] };

function capital(investment: unknown[], { life = 4, ...options }: Options = {}, deflator?: unknown[]) {
  const method: CapitalMethod = {
    life: Array.isArray(life) ? [life] : [[life]],
    measure: 'consumption',
    profile: 'straight-line',
    base: 1,
    ...options,
  };
  return capitalInput([investment], [deflator ?? investment.map(() => 1)], method)[0]!;
}

const once = [100, 0, 0, 0, 0, 0];

/** What a unit of age a (in periods) is still worth, and the stock as the plain sum over all vintages. */
const worth = { 'straight-line': (a: number, n: number) => Math.max(0, 1 - a / n) };
function netByHand(investment: number[], life: number): number[] {
  return investment.map((_, t) =>
    investment.slice(0, t + 1).reduce((sum, amount, v) => sum + amount * worth['straight-line'](t - v + 0.5, life), 0),
  );
}

describe('capital by perpetual inventory', () => {
  it('[K2, K3] straight-line takes half an amount in the first period, whole ones, and the rest', () => {
    expect(capital(once)).toEqual([12.5, 25, 25, 25, 12.5, 0]);
    expect(capital(once, { measure: 'net' })).toEqual([87.5, 62.5, 37.5, 12.5, 0, 0]);
  });

  it('[K3, K9] a life need not be whole: 2.25 periods lose 1/4.5, 1/2.25 and the rest', () => {
    const [first, second, third, fourth] = capital(once, { life: 2.25 });
    expect(first).toBeCloseTo(100 / 4.5, 13);
    expect(second).toBeCloseTo(100 / 2.25, 13);
    expect(third).toBeCloseTo(100 - 100 / 4.5 - 100 / 2.25, 13);
    expect(fourth).toBe(0);
  });

  it('[K4] geometric takes the rate 2/life of what is left, and half of it of the period itself', () => {
    expect(capital(once, { profile: 'geometric' })).toEqual([25, 37.5, 18.75, 9.375, 4.6875, 2.34375]);
    expect(capital(once, { profile: 'geometric', measure: 'net' })).toEqual([75, 37.5, 18.75, 9.375, 4.6875, 2.34375]);
  });

  it('[K1] everything is at the prices of the base', () => {
    expect(capital([100, 110, 0], { life: 2 }, [100, 110, 120])).toEqual([25, 75, 75]);
    const atLater = capital([100, 110, 0], { life: 2, base: 2 }, [100, 110, 120]);
    [27.5, 82.5, 82.5].forEach((value, t) => expect(atLater[t]).toBeCloseTo(value, 12));
  });

  it('[K5, K6] the stock starts empty, and rises by investment less consumption', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 25 }),
        fc.double({ min: 2, max: 30, noNaN: true }),
        fc.constantFrom('straight-line' as const, 'geometric' as const),
        (investment, life, profile) => {
          const consumption = capital(investment, { life, profile });
          const net = capital(investment, { life, profile, measure: 'net' });
          const size = investment.reduce((sum, amount) => sum + Math.abs(amount), 1);
          net.forEach((stock, t) => {
            const before = t === 0 ? 0 : net[t - 1]!;
            expect(Math.abs(stock! - (before + investment[t]! - consumption[t]!)) / size).toBeLessThan(1e-15);
          });
        },
      ),
      { numRuns: 200, seed: 2 },
    );
  });

  it('[K3] the net stock is the sum over vintages of what each is still worth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 25 }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        (investment, life) => {
          const size = investment.reduce((sum, amount) => sum + amount, 1);
          const net = capital(investment, { life, measure: 'net' });
          netByHand(investment, life).forEach((stock, t) =>
            expect(Math.abs(net[t]! - stock) / size).toBeLessThan(1e-14),
          );
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });

  it('[K7] the gross stock keeps an asset at its full price until its life is over, whatever the profile', () => {
    expect(capital(once, { measure: 'gross' })).toEqual([100, 100, 100, 100, 0, 0]);
    expect(capital(once, { measure: 'gross', profile: 'geometric' })).toEqual([100, 100, 100, 100, 0, 0]);
    expect(capital([100, 50, 0], { measure: 'gross', life: 1 })).toEqual([100, 50, 0]);
  });

  it('[K8] a missing investment leaves a gap as long as it would count, a 0 and a disposal none', () => {
    expect(capital([100, '..', 0, 0, 0], { life: 2 })).toEqual([25, null, null, null, 0]);
    expect(capital([100, '..', 0, 0, 0], { life: 2, measure: 'net' })).toEqual([75, null, null, 0, 0]);
    expect(capital([100, null, 0, 0, 0], { life: 2, profile: 'geometric' })).toEqual([50, null, null, null, null]);
    expect(capital([100, -20, 0], { life: 2, measure: 'net' })).toEqual([75, 10, -5]);
    expect(capital([100, 100], { life: 2 }, [1, 'x'])).toEqual([25, null]);
  });

  it('[K9] each asset may have a life of its own', () => {
    const method = { life: [[1], [2]], measure: 'consumption', profile: 'straight-line', base: 1 } as const;
    expect(capitalInput([[100, 0], [100, 0]], [[1, 1]], method)).toEqual([[50, 50], [25, 50]]); // prettier-ignore
  });

  it('[K9] a life far beyond the data loses next to nothing, and takes no time', () => {
    expect(capital([100, 0], { life: 1e15 })).toEqual([5e-14, 1e-13]);
    expect(capital([100, 0], { life: 1e15, measure: 'gross' })).toEqual([100, 100]);
  });

  it('[K9] a life that cannot be is refused, and so is one life too many', () => {
    expect(refused(() => capital(once, { life: 0.5 }))).toMatchObject({ code: 'optionOutOfRange', data: { argument: 'life', given: 0.5, least: 1 } }); // prettier-ignore
    expect(refused(() => capital(once, { life: 1.5, profile: 'geometric' }))).toMatchObject({ data: { least: 2 } });
    expect(refused(() => capital(once, { life: [4, 5] }))).toMatchObject({ code: 'countDiffers', data: { given: 2, needed: 1 } }); // prettier-ignore
    expect(refused(() => capital(once, { life: NaN })).code).toBe('noNumbers');
  });

  it('[K1, D2] each asset has its own deflator, and any period may be the base', () => {
    const method = { life: [[4]], measure: 'gross', profile: 'straight-line', base: 2 } as const;
    const both = capitalInput([[100, 0, 40], [100, 0, 40]], [[1, 2, 4], [1, 5, 10]], method); // prettier-ignore
    expect(both).toEqual([[200, 200, 220], [500, 500, 520]]); // prettier-ignore
  });

  it('[K4] what two doubles hold is carried along the geometric stock, so that it is right to the last place after many periods', () => {
    const D = Decimal.clone({ precision: 60 });
    const investment = Array.from({ length: 120 }, (_, t) => 100 + ((t * 37) % 11));
    const rate = new D(2).div(7);
    let stock = new D(0);
    const expected = investment.map((amount) => {
      stock = stock.times(rate.negated().plus(1)).plus(rate.div(2).negated().plus(1).times(amount));
      return stock.toNumber();
    });
    expect(capital(investment, { life: 7, measure: 'net', profile: 'geometric' })).toEqual(expected);
  });

  it('[M6] a stock beyond any double is refused with its place', () => {
    const many = Array.from({ length: 40 }, () => 1e100);
    const deflator = [1e100, ...many.slice(1).map(() => 1e-100)];
    expect(refused(() => capital(many, { life: 50, measure: 'gross' }, deflator))).toMatchObject({
      code: 'resultOutOfRange',
      data: { service: 0 },
    });
  });
});
