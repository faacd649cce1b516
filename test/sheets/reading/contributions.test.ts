/** Contributions on the sheet against core, and against the growth that they explain. */
import { contributions } from '../../../src/core/contributions/contributions';
import { FORMULA_NAMES } from '../../../src/core/options';
import type { FormulaName, Linking } from '../../../src/core/options';
import { readPanel } from '../../../src/core/panel/panel';
import type { Cells } from '../../../src/core/panel/shape';
import { buildContributionsSheet } from '../../../src/sheets/contributions/contributionsSheet';
import { cellName } from '../../../workbench/xlsx/references';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import type { Recalculated } from '../../oracles/recalculated';
import { ACTIVITY_VARIANTS, BREAK_VARIANTS, generated, MISSING_VARIANTS } from '../agreementVariants';
import type { Variant } from '../agreementVariants';
import { fileOf, measureOf, prepared } from './outputOnly';

const ALL: readonly Variant[] = [...MISSING_VARIANTS, ...BREAK_VARIANTS, generated(11)];
/** Entries, exits, gaps and, in the second, a comparison without a match. */
const HARD: readonly Variant[] = [generated(12), ...BREAK_VARIANTS.slice(1, 2)];

function build(variant: Variant, formula: FormulaName, linking: Linking) {
  const ready = prepared(measureOf(variant, { formula, linking }));
  const { plan, places } = buildContributionsSheet(ready.context);
  return { places, file: fileOf(ready, variant, [plan]) };
}

const row = (result: Recalculated, line: number, periods: number) =>
  Array.from({ length: periods }, (_period, t) => result.value('Contributions', cellName(line - 1, 3 + t)));

/** Text of a missing figure in core is [x] or [z] here; #N/A is null; a comparison without a match shows [x]. */
function differs(expected: number | '' | null, shown: unknown): boolean {
  if (typeof expected === 'number') return !(typeof shown === 'number' && Math.abs(shown - expected) <= 1e-12);
  if (expected === '') return shown !== '[x]' && shown !== '[z]';
  return shown !== '[x]' && (shown as { error?: string } | null)?.error !== '#N/A';
}

async function faults(variant: Variant, formula: FormulaName, linking: Linking): Promise<string[]> {
  const { places, file } = build(variant, formula, linking);
  const result = await recalculateWithIronCalc(file, ['Contributions']);
  const panel = readPanel(variant.quantities as Cells, variant.costs as Cells, variant.zeros);
  const { base, periods, services, name } = variant;
  const compare = (what: string, first: number, since: number | null) => {
    const expected = contributions(panel, { formula, linking, base, since });
    return services.flatMap((_service, i) => {
      const shown = row(result, first + i, periods.length);
      return periods.flatMap((_period, t) => {
        const wanted = expected[i]?.[t] ?? null;
        const isFault = differs(wanted, shown[t]);
        return isFault
          ? [`${name}, ${what}, ${i + 1}/${t + 1}: core ${wanted}, sheet ${JSON.stringify(shown[t])}`]
          : [];
      });
    });
  };
  const sums = row(result, places.difference.row, periods.length).filter(
    (one) => typeof one === 'number' && Math.abs(one) > 1e-12,
  );
  return [
    ...compare('on the period before', places.onPeriodBefore.rows.first, null),
    ...(places.sinceBase ? compare('since the base', places.sinceBase.rows.first, base) : []),
    ...sums.map((one) => `${name}: the sum is off by ${String(one)}`),
  ];
}

describe.each(FORMULA_NAMES)('Contributions by %s agree with core', (formula) => {
  it('[S60] [S62] chained every period', async () => {
    const all = await Promise.all(HARD.map((variant) => faults(variant, formula, 'annual')));
    expect(all.flat()).toEqual([]);
  });
});

it('[S60] [S62] Contributions agree with core on real, damaged and generated data', async () => {
  const all = await Promise.all(ALL.map((variant) => faults(variant, 'tornqvist', 'annual')));
  expect(all.flat()).toEqual([]);
});

describe.each(['tornqvist', 'fisher'] as const)('Contributions by %s agree with core', (formula) => {
  it('[S61] with a fixed base and with weights renewed every two periods', async () => {
    const fixed = await Promise.all(HARD.map((variant) => faults(variant, formula, 'fixed')));
    const renewed = await Promise.all(HARD.map((variant) => faults(variant, formula, 2)));
    expect([...fixed.flat(), ...renewed.flat()]).toEqual([]);
  });
});

it('[S60] Contributions agree with core where zeros are activity', async () => {
  const all = await Promise.all(ACTIVITY_VARIANTS.map((variant) => faults(variant, 'laspeyres', 'annual')));
  expect(all.flat()).toEqual([]);
});

describe('The ranked list', () => {
  it('[S63] has each service once, from the largest rise to the largest fall, those not compared last', async () => {
    const [published] = MISSING_VARIANTS;
    const missing = MISSING_VARIANTS.find(({ name }) => name === 'a service that leaves');
    if (!published || !missing) throw new Error('A variant is gone.');
    for (const variant of [published, missing]) {
      const { places, file } = build(variant, 'tornqvist', 'annual');
      const result = await recalculateWithIronCalc(file, ['Contributions']);
      const { rows } = places.ranked;
      const list = variant.services.map((_service, i) => {
        const line = rows.first + i;
        return [result.value('Contributions', `A${line}`), result.value('Contributions', `C${line}`)] as const;
      });
      const compared = list.filter(([, points]) => typeof points === 'number');
      expect(new Set(compared.map(([service]) => service)).size).toBe(compared.length);
      expect(compared.length).toBe(variant === missing ? 14 : 15);
      const points = compared.map(([, one]) => Number(one));
      expect(points).toEqual([...points].sort((a, b) => b - a));
      expect(list.slice(compared.length).every(([service]) => service === '[x]')).toBe(true);
    }
  });

  it('[S63] gives equal points different ranks', async () => {
    const flat: Variant = {
      name: 'two services alike',
      services: ['Twin A', 'Twin B', 'Other'],
      periods: ['2020', '2021'],
      quantities: [
        [10, 11],
        [10, 11],
        [5, 4],
      ],
      costs: [
        [10, 11],
        [10, 11],
        [5, 4],
      ],
      zeros: 'missing',
      base: 1,
    };
    const { places, file } = build(flat, 'laspeyres', 'annual');
    const result = await recalculateWithIronCalc(file, ['Contributions']);
    const { first } = places.ranked.rows;
    expect([0, 1, 2].map((i) => result.value('Contributions', `A${first + i}`))).toEqual(['Twin A', 'Twin B', 'Other']);
  });
});
