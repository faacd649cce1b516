/** The interval of an index by draws: the same whole random numbers as the core takes, all else in decimals. */
import { RandomNumbers } from '../../src/core/arithmetic/random';
import type { DecimalPanel } from './indexes';
import { indexOf, panelOf } from './indexes';
import type { Block } from './numbers';
import { D } from './numbers';

const LEVEL = new D(0.95);
const SEED = 1;
const FULL_TURN = D.acos(-1).times(2);

/** Box and Muller: two normal deviates from two numbers between 0 and 1. */
function normals(): () => D {
  const random = new RandomNumbers(SEED);
  const uniform = (): D => new D(random.next()).plus(0.5).div(2 ** 32);
  let spare: D | null = null;
  return () => {
    if (spare !== null) {
      const second = spare;
      spare = null;
      return second;
    }
    const radius = uniform().ln().times(-2).sqrt();
    const angle = uniform().times(FULL_TURN);
    spare = radius.times(angle.sin());
    return radius.times(angle.cos());
  };
}

export function interval(quantities: Block, costs: Block, error: number, ...rest: unknown[]): number[][] {
  const draws = Number(rest.at(-1));
  const panel = panelOf(quantities, costs);
  const sigma = new D(error).pow(2).plus(1).ln().sqrt();
  const normal = normals();
  const drawn = Array.from({ length: draws }, () => indexOf(disturbed(panel, sigma, normal), 'tornqvist', 'annual'));
  const quantile = (part: D): number[] =>
    quantities[0]!.map((_value, period) => quantileOf(drawn.map((index) => index[period]!), part).toNumber()); // prettier-ignore
  const tail = new D(1).minus(LEVEL).div(2);
  return [
    quantile(tail),
    indexOf(panel, 'tornqvist', 'annual').map((value) => value.toNumber()),
    quantile(new D(1).minus(tail)),
  ];
}

/** Period by period: one deviate for a quality that all share, which has no error here, then one for each quantity and each cost. */
function disturbed(panel: DecimalPanel, sigma: D, normal: () => D): DecimalPanel {
  const quantities = panel.quantities.map((row) => [...row]);
  panel.quantities[0]!.forEach((_value, period) => {
    normal();
    quantities.forEach((row) => {
      row[period] = row[period]!.times(sigma.times(normal()).exp());
      normal();
    });
  });
  return { quantities, costs: panel.costs };
}

/** As PERCENTILE.INC. */
function quantileOf(values: readonly D[], part: D): D {
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  const at = part.times(sorted.length - 1);
  const below = at.floor().toNumber();
  const low = sorted[below]!;
  return low.plus(sorted[Math.min(below + 1, sorted.length - 1)]!.minus(low).times(at.minus(below)));
}
