/** Statistics Finland (2012), Local government productivity 2010, appendix table 1. Published with one decimal; ".." is missing. */
import { chainedGrowths } from '../../src/core/index/chainedGrowths';
import { productivity } from '../../src/core/productivity/productivity';
import published from './19_statfin_local_government.json';

type Industry = keyof typeof published.inputs.data;
const industries = Object.keys(published.inputs.data) as Industry[];

/** Growth rates in per cent as levels, the year before the first rate being 100. */
function levels(rates: readonly (number | null)[]): (number | string)[][] {
  const growths = ['', ...rates.map((rate) => (rate === null ? '..' : rate / 100))];
  return chainedGrowths([growths], 'percent', 100).map((row) => row.map((value) => value ?? '..'));
}

describe('Statistics Finland: local government productivity, 2002 to 2010', () => {
  it.each(industries)(
    '[Y2, I1] %s: productivity growth is the ratio of the growth factors of output and input',
    (industry) => {
      const { output, input } = published.inputs.data[industry];
      const growth = productivity(levels(output), levels(input), 'growth', 1)[0]!.slice(1);
      published.expected.productivity_pct[industry].forEach((expected, year) => {
        if (expected === null) {
          expect(growth[year]).toBeNull();
        } else {
          expect(Math.abs(100 * growth[year]! - expected)).toBeLessThanOrEqual(published.tolerance);
        }
      });
    },
  );
});
