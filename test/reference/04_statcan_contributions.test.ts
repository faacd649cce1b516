import { contributions } from '../../src/core/contributions/contributions';
import { link } from '../../src/core/index/link';
import { outputIndex } from '../../src/core/index/outputIndex';
import { readPanel } from '../../src/core/panel/panel';
import { reference } from './reference';

type Name = 'A' | 'B' | 'C' | 'D';
type Group = 'AB' | 'CD' | 'ABCD';
interface Source {
  readonly inputs: { readonly [table in 'value' | 'volume']: Readonly<Record<Name, number[]>> };
  readonly expected: {
    readonly links: { readonly [F in 'paasche' | 'laspeyres' | 'fisher']: Readonly<Record<Group, number[]>> };
    readonly fisher_chained: Readonly<Record<Group, number[]>>;
    readonly contributions_t3_pct: Readonly<Record<Name, number>>;
  };
  readonly tolerance: number;
  readonly tolerance_contributions: number;
}

/** Statistics Canada, Guide to the Income and Expenditure Accounts (13-017-X), table 2.12. */
describe('the chained contributions of Statistics Canada', () => {
  const { inputs, expected, tolerance, tolerance_contributions } = reference<Source>('04_statcan_contributions');
  const panelOf = (group: Group) => {
    const names = [...group] as Name[];
    const block = (table: 'value' | 'volume') => names.map((name) => inputs[table][name]);
    return readPanel(block('volume'), block('value'), 'missing');
  };

  describe.each(['AB', 'CD', 'ABCD'] as const)('of %s', (group) => {
    it.each(['paasche', 'laspeyres', 'fisher'] as const)(
      '[F1, F2, F3] the links of %s are the printed ones',
      (formula) => {
        expected.links[formula][group].forEach((value, t) =>
          expect(Math.abs(100 * link(panelOf(group), formula, t, t + 1)!.high - value)).toBeLessThanOrEqual(tolerance),
        );
      },
    );

    it('[L1, F3] and the chain of Fisher is the printed one', () => {
      const index = outputIndex(panelOf(group), { formula: 'fisher', linking: 'annual', base: 1 });
      expected.fisher_chained[group].forEach((value, t) =>
        expect(Math.abs(index[t]! - value)).toBeLessThanOrEqual(tolerance),
      );
    });
  });

  it('[W1] each aggregate adds the printed percentage points to the growth of the third period', () => {
    const block = contributions(panelOf('ABCD'), { formula: 'fisher', linking: 'annual', base: 1, since: null });
    const printed = Object.values(expected.contributions_t3_pct);
    printed.forEach((value, i) => {
      expect(Math.abs(100 * (block[i]![3] as number) - value)).toBeLessThanOrEqual(tolerance_contributions);
    });
    const whole = block.reduce((sum, row) => sum + 100 * (row[3] as number), 0);
    expect(Math.abs(whole - printed.reduce((sum, value) => sum + value, 0))).toBeLessThanOrEqual(
      4 * tolerance_contributions,
    );
  });
});
