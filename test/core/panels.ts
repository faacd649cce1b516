import fc from 'fast-check';
import type { Figure } from './exactIndex';

export interface TestPanel {
  readonly quantities: Figure[][];
  readonly costs: Figure[][];
}

const figure = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const gap = fc.constantFrom<Figure>(null, '', '..', '[x]', 'x', 0);

/** Panels of 1 to 6 services and 2 to 6 periods, with one cell in eight missing. */
export function panels({ gaps = true, least = 2 }: { gaps?: boolean; least?: number } = {}): fc.Arbitrary<TestPanel> {
  const cell = gaps
    ? fc.oneof({ weight: 7, arbitrary: figure as fc.Arbitrary<Figure> }, { weight: 1, arbitrary: gap })
    : figure;
  return fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: least, max: 6 })).chain(([services, periods]) => {
    const block = fc.array(fc.array(cell as fc.Arbitrary<Figure>, { minLength: periods, maxLength: periods }), {
      minLength: services,
      maxLength: services,
    });
    // At least one number in each block: a block without any is refused.
    return fc
      .record({ quantities: block, costs: block })
      .filter(({ quantities, costs }) => hasNumber(quantities) && hasNumber(costs));
  });
}

const hasNumber = (block: Figure[][]): boolean => block.flat().some((cell) => typeof cell === 'number');

/** Panels as services are: quantities that change by up to a quarter, on either side of what the core calls a small growth. */
export function calmPanels(): fc.Arbitrary<{ readonly quantities: number[][]; readonly costs: number[][] }> {
  const growths = fc.array(fc.double({ min: 0.75, max: 1.25, noNaN: true }), { minLength: 4, maxLength: 4 });
  const row = fc
    .tuple(fc.double({ min: 1, max: 1e6, noNaN: true }), growths)
    .map(([first, factors]) =>
      factors.reduce((values, factor) => [...values, values[values.length - 1]! * factor], [first]),
    );
  return fc.array(fc.tuple(row, row), { minLength: 1, maxLength: 8 }).map((services) => ({
    quantities: services.map(([quantities]) => quantities),
    costs: services.map(([, costs]) => costs),
  }));
}
