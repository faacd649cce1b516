import fc from 'fast-check';
import { strategies } from '../../src/core/productivity/strategy';
import { refused } from './refused';

const of = (go: unknown, gi: unknown, tolerance = 0.005) => strategies([[go]], [[gi]], tolerance)[0]![0];

describe('patterns of improvement', () => {
  it('[ST1] names the five patterns', () => {
    expect(of(0.03, -0.01)).toBe('more with less');
    expect(of(0.05, 0.02)).toBe('growth through investment');
    expect(of(0.03, 0)).toBe('more from the same');
    expect(of(0, -0.03)).toBe('the same for less');
    expect(of(-0.02, -0.05)).toBe('less input and somewhat less output');
  });

  it('[ST1] productivity decides first: within the tolerance no change, below it falling', () => {
    expect(of(0.05, 0.048)).toBe('no change');
    expect(of(0.01, 0.02)).toBe('falling');
    expect(of(-0.05, -0.02)).toBe('falling');
    expect(of(0.004, -0.004)).toBe('no change');
    expect(of(-1, 0)).toBe('falling');
  });

  it('[ST2] exactly at the tolerance is the same, and a tolerance of 0 is allowed', () => {
    expect(of(0.005, 0)).toBe('no change');
    expect(of(0.005, -0.03)).toBe('the same for less');
    expect(of(0.0051, -0.03)).toBe('more with less');
    expect(of(1e-12, 0, 0)).toBe('more from the same');
    expect(of(0, 0, 0)).toBe('no change');
    expect(refused(() => of(0, 0, -0.1)).code).toBe('optionOutOfRange');
  });

  it('[ST3, M1] without both growths there is no pattern', () => {
    expect(strategies([['', 0.03, '..']], [['', 'x', 0.01]], 0.005)).toEqual([[null, null, null]]);
  });

  it('[ST4] growths that cannot be are refused by name', () => {
    expect(refused(() => of(-1.5, 0))).toMatchObject({ code: 'impossibleGrowth', data: { argument: 'outputgrowth', value: -1.5 } }); // prettier-ignore
    expect(refused(() => of(0, -1))).toMatchObject({ code: 'impossibleGrowth', data: { argument: 'inputgrowth' } });
    expect(refused(() => strategies([[1, 2]], [[1]], 0.005)).code).toBe('shapesDiffer');
  });

  it('[ST1] a named pattern is always a rise of productivity', () => {
    const growth = fc.double({ min: -0.9, max: 2, noNaN: true });
    fc.assert(
      fc.property(growth, growth, (go, gi) => {
        const rise = (1 + go) / (1 + gi) - 1;
        const pattern = of(go, gi)!;
        if (Math.abs(rise) > 0.005000001 || Math.abs(rise) < 0.004999999) {
          expect(pattern === 'falling').toBe(rise < -0.005);
          expect(rise > 0.005 || pattern === 'no change' || pattern === 'falling').toBe(true);
        }
      }),
      { numRuns: 300, seed: 9 },
    );
  });

  it('[ST2] productivity that grows by exactly the tolerance does not change, whatever output and input do', () => {
    expect(of(2, 1, 0.5)).toBe('no change');
    expect(of(2, 0.75, 0.5)).toBe('growth through investment');
  });
});
