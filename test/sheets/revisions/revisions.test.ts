import type { Measure } from '../../../src/measures/definition';
import { compareVersions, SOURCES, triangleOf } from '../../../src/measures/revisions';
import { resultsOf } from '../../../src/measures/snapshots';
import { MOST_LISTED } from '../../../src/sheets/revisions/changesTables';
import { buildRevisionsPlan } from '../../../src/sheets/revisions/revisionsSheet';
import { buildVintagesPlan } from '../../../src/sheets/revisions/vintagesSheet';
import type { RawValue } from '../../../workbench/grid/grid';
import { renderPlan } from '../../../workbench/xlsx/renderPlan';
import { writeWorkbook } from '../../../workbench/xlsx/writeWorkbook';
import { checkPackage } from '../../oracles/checkPackage';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { blocksIn, revised } from '../../measures/snapshots/sampleVersions';
import { wholeMeasure, YEARS } from '../measure/sampleMeasure';

const letters = ['D', 'E', 'F', 'G', 'H', 'I'];
const close = (value: RawValue, expected: number | null | undefined, tolerance = 1e-12) => {
  if (expected === null || expected === undefined) expect(['[x]', '[z]']).toContain(value);
  else expect(Math.abs(Number(value) - expected)).toBeLessThan(tolerance);
};

describe('the sheet Revisions', () => {
  const before = { label: 'First, March', measure: wholeMeasure(), blocks: blocksIn() };
  const after = {
    label: 'Now',
    measure: wholeMeasure({}, { formula: 'fisher' }),
    blocks: revised(revised(blocksIn(), 'quantities', 'Visits', '2022', 40_000), 'costs', 'Stays', '2020', null),
  };
  const comparison = compareVersions(before, after);

  it('[RV13] growths, revisions and sums are formulas that an independent engine computes as the comparison has them', async () => {
    const { plan, places } = buildRevisionsPlan(after.measure, comparison, ['Revisions']);
    expect(places.sheet).toBe('Revisions2');
    const result = await recalculateWithIronCalc(renderPlan(plan));
    for (const [series, rows] of places.series) {
      YEARS.slice(1).forEach((period, i) => {
        const found = comparison.growths.find((one) => one.series === series && one.period === period);
        const at = (row: number) => result.value(places.sheet, `${letters[i + 1] ?? ''}${row}`);
        close(at(rows.revision), found?.revision);
        close(at(rows.sum), found?.parts && SOURCES.reduce((sum, source) => sum + (found.parts?.[source] ?? 0), 0));
        close(at(rows.check), found?.parts ? 0 : null);
      });
    }
    expect([...places.series.keys()]).toEqual(['output', 'adjusted', 'input', 'productivity']);
  });

  it('[RV13] lists what was revised and which choices differ, in both languages, and labels stay labels', () => {
    const thai: Measure = { ...after.measure, language: 'th', name: '=1+1' };
    for (const measure of [after.measure, thai]) {
      const { plan } = buildRevisionsPlan(measure, comparison, []);
      const cells = plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells: rows }) => rows));
      expect(cells).toContainEqual(expect.arrayContaining(['Visits', '2022', 55_300, 40_000]));
      expect(
        cells.flat().filter((one) => typeof one === 'object' && one !== null && /=1\+1/.test(one.formula)),
      ).toEqual([]);
    }
  });

  it('[RV13] a file with it is in order', async () => {
    const { plan } = buildRevisionsPlan(after.measure, comparison, []);
    expect(checkPackage(await writeWorkbook(renderPlan(plan)))).toEqual([]);
  });

  it('[RV13] a long list ends with a count of the rest', () => {
    const [one] = comparison.cells;
    if (!one) throw new Error('nothing revised');
    const many = { ...comparison, cells: Array.from({ length: 1200 }, () => one) };
    const { plan } = buildRevisionsPlan(after.measure, many, []);
    const cells = plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ cells: rows }) => rows));
    expect(cells.filter(([first]) => first === one.service)).toHaveLength(MOST_LISTED);
    expect(cells.flat()).toContain(`The first ${MOST_LISTED} of 1200 are listed.`);
  });
});

describe('the sheet Vintages', () => {
  const measure = wholeMeasure();
  const vintage = (label: string, blocks = blocksIn()) => ({ label, results: resultsOf(measure, blocks) });
  const vintages = [
    vintage('First', blocksIn(undefined, YEARS.slice(0, 5))),
    vintage('Second', revised(blocksIn(), 'quantities', 'Visits', '2021', 45_000)),
    vintage('Third', revised(blocksIn(), 'quantities', 'Visits', '2022', 50_000)),
  ];

  it('[RV13] revisions and their statistics are formulas that an independent engine computes as RV9 to RV12 say', async () => {
    const built = buildVintagesPlan(measure, vintages, []);
    if (!built) throw new Error('no plan');
    const result = await recalculateWithIronCalc(renderPlan(built.plan));
    for (const [series, rows] of built.places.series) {
      const triangle = triangleOf(vintages, series);
      YEARS.forEach((_, t) => {
        const at = (row: number) => result.value('Vintages', `${letters[t] ?? ''}${row}`);
        vintages.forEach((__, v) => {
          close(at(rows.growth + v), triangle?.growths[v]?.[t]);
          close(at(rows.steps + v), triangle?.steps[v]?.[t]);
        });
        close(at(rows.total), triangle?.revisions[t]);
      });
      const { statistics } = triangle ?? {};
      const expected = statistics && [
        ...[statistics.count, statistics.mean, statistics.meanAbsolute, statistics.relativeMeanAbsolute],
        ...[statistics.rootMeanSquare, statistics.smallest, statistics.largest, statistics.upward],
      ];
      expect(expected).toHaveLength(8);
      expected?.forEach((value, i) => close(result.value('Vintages', `C${rows.statistics + i}`), value));
    }
  });

  it('[RV12] one vintage alone shows no statistic, and none gives no sheet', async () => {
    const built = buildVintagesPlan({ ...measure, language: 'th' }, vintages.slice(0, 1), []);
    if (!built) throw new Error('no plan');
    const result = await recalculateWithIronCalc(renderPlan(built.plan));
    const rows = built.places.series.get('output');
    expect(result.value('Vintages', `C${rows?.statistics ?? 0}`)).toBe(0);
    expect(result.value('Vintages', `C${(rows?.statistics ?? 0) + 1}`)).toBe('[x]');
    expect(buildVintagesPlan(measure, [], [])).toBeUndefined();
  });
});
