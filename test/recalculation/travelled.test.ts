/** The sheets that are built beside a measure, calculated by LibreOffice: revisions, vintages and what is published. */
import type { Measure } from '../../src/measures/definition';
import { publicationWords } from '../../src/i18n/publicationText';
import { publish } from '../../src/measures/publication';
import { compareVersions, SOURCES, triangleOf } from '../../src/measures/revisions';
import { resultsOf } from '../../src/measures/snapshots';
import { buildPublicationPlan } from '../../src/sheets/publication/publicationSheet';
import { buildRevisionsPlan } from '../../src/sheets/revisions/revisionsSheet';
import { buildVintagesPlan } from '../../src/sheets/revisions/vintagesSheet';
import type { RawValue } from '../../workbench/grid/grid';
import { renderPlan } from '../../workbench/xlsx/renderPlan';
import { blocksIn, revised } from '../measures/snapshots/sampleVersions';
import { recalculateWithIronCalc } from '../oracles/ironcalc';
import { recalculateWithLibreOffice } from '../oracles/libreoffice';
import { measureWorkbook } from '../sheets/measure/measureWorkbook';
import { wholeFigures, wholeMeasure, YEARS } from '../sheets/measure/sampleMeasure';

jest.setTimeout(600_000);

const letters = ['D', 'E', 'F', 'G', 'H', 'I'];
const SIGNS = ['[x]', '[z]'];

const isClose = (value: RawValue, expected: number | null | undefined): boolean =>
  expected === null || expected === undefined
    ? SIGNS.includes(String(value))
    : typeof value === 'number' && Math.abs(value - expected) <= 1e-12 * Math.max(1, Math.abs(expected));

/** A figure less, a service that starts late, another method, and a first vintage that ends a year earlier. */
const first = revised(blocksIn(undefined, YEARS.slice(0, 5)), 'quantities', 'Stays', '2018', null);
const second = revised(blocksIn(), 'quantities', 'Visits', '2021', 45_000);
const third = revised(revised(blocksIn(), 'quantities', 'Visits', '2022', 50_000), 'costs', 'Stays', '2020', null);

it.each(['en', 'th'] as const)(
  '[RV13] growths, revisions and sums agree with the comparison (%s)',
  async (language) => {
    const measure: Measure = wholeMeasure({ language }, { formula: 'fisher' });
    const comparison = compareVersions(
      { label: 'First', measure: wholeMeasure({ language }), blocks: first },
      { label: 'Now', measure, blocks: third },
    );
    const { plan, places } = buildRevisionsPlan(measure, comparison, []);
    const result = await recalculateWithLibreOffice(renderPlan(plan));
    const faults = [...places.series].flatMap(([series, rows]) =>
      YEARS.slice(1).flatMap((period, i) => {
        const found = comparison.growths.find((one) => one.series === series && one.period === period);
        const parts = found?.parts && SOURCES.reduce((sum, source) => sum + (found.parts?.[source] ?? 0), 0);
        const at = (row: number) => result.value(places.sheet, `${letters[i + 1] ?? ''}${row}`);
        const wrong = [
          [rows.revision, found?.revision],
          [rows.sum, parts],
          [rows.check, found?.parts ? 0 : null],
        ].filter(([row, expected]) => !isClose(at(row ?? 0), expected));
        return wrong.map(([row, expected]) => `${series} ${period}: ${String(at(row ?? 0))}, not ${String(expected)}`);
      }),
    );
    expect(faults).toEqual([]);
    expect(comparison.growths.filter(({ revision }) => revision !== 0).length).toBeGreaterThan(5);
  },
);

it('[RV13] growths by vintage, their revisions and every statistic agree with RV9 to RV12', async () => {
  const measure = wholeMeasure();
  const vintages = [first, second, third].map((blocks, v) => ({
    label: `Vintage ${v + 1}`,
    results: resultsOf(measure, blocks),
  }));
  const built = buildVintagesPlan(measure, vintages, []);
  if (!built) throw new Error('no plan');
  const result = await recalculateWithLibreOffice(renderPlan(built.plan));
  const faults = [...built.places.series].flatMap(([series, rows]) => {
    const triangle = triangleOf(vintages, series);
    const statistics = triangle?.statistics;
    if (!triangle || !statistics) return [`${series}: no statistic`];
    const cells = YEARS.flatMap((_, t) => [
      ...vintages.flatMap((__, v) => [
        [`${letters[t] ?? ''}${rows.growth + v}`, triangle.growths[v]?.[t]] as const,
        [`${letters[t] ?? ''}${rows.steps + v}`, triangle.steps[v]?.[t]] as const,
      ]),
      [`${letters[t] ?? ''}${rows.total}`, triangle.revisions[t]] as const,
    ]);
    const { count, mean, meanAbsolute, relativeMeanAbsolute, rootMeanSquare, smallest, largest, upward } = statistics;
    const all = [count, mean, meanAbsolute, relativeMeanAbsolute, rootMeanSquare, smallest, largest, upward];
    const wanted = [...cells, ...all.map((value, i) => [`C${rows.statistics + i}`, value] as const)];
    return wanted.flatMap(([cell, expected]) => {
      const value = result.value('Vintages', cell);
      return isClose(value, expected) ? [] : [`${series} ${cell}: ${String(value)}, not ${String(expected)}`];
    });
  });
  expect(faults).toEqual([]);
});

it('[PB3] a workbook with all of them calculates alike in two engines, and what is published does not move', async () => {
  const { file, measure } = measureWorkbook(wholeMeasure(), wholeFigures());
  const names = () => whole.sheets.map(({ name }) => name);
  const version = (blocks = third) => ({ label: 'Now', measure, blocks });
  let whole = file;
  whole = renderPlan(buildPublicationPlan(publish(measure, third), publicationWords('en'), names()), whole);
  const compared = compareVersions({ label: 'Before', measure, blocks: second }, version());
  whole = renderPlan(buildRevisionsPlan(measure, compared, names()).plan, whole);
  const vintages = [second, third].map((blocks, v) => ({ label: `V${v}`, results: resultsOf(measure, blocks) }));
  const built = buildVintagesPlan(measure, vintages, names());
  if (!built) throw new Error('no plan');
  whole = renderPlan(built.plan, whole);
  const [libreOffice, ironCalc] = [await recalculateWithLibreOffice(whole), await recalculateWithIronCalc(whole)];
  const sheets = ['Publication', 'Revisions', 'Vintages'];
  const cells = whole.sheets.filter(({ name }) => sheets.includes(name));
  expect(cells.map(({ name }) => name)).toEqual(sheets);
  const faults = cells.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, value, formula }) => {
      const place = `${String.fromCharCode(65 + column)}${row + 1}`;
      const [one, other] = [libreOffice.value(sheet.name, place), ironCalc.value(sheet.name, place)];
      const isSame = (cell: RawValue) => (typeof one === 'number' ? isClose(cell, one) : cell === one);
      const [same, kept] = [isSame(other), formula !== undefined || isSame(value ?? null)];
      return same && kept ? [] : [`${sheet.name}!${place}: ${String(one)} and ${String(other)}`];
    }),
  );
  expect(faults).toEqual([]);
});
