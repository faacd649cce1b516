import fc from 'fast-check';
import { FORMULA_NAMES } from '../../../src/core/options';
import type { Blocks, Figure } from '../../../src/measures/computed/blocks';
import { growthsOf, resultsOf } from '../../../src/measures/computed/results';
import type { DataBlock, Measure } from '../../../src/measures/definition';
import type { GrowthRevision, Version } from '../../../src/measures/revisions';
import { asOther, compareVersions, SOURCES, triangleOf } from '../../../src/measures/revisions';
import { wholeMeasure, YEARS } from '../../sheets/measure/sampleMeasure';
import { blocksIn, revised } from '../snapshots/sampleVersions';

const version = (blocks: Blocks = blocksIn(), measure: Measure = wholeMeasure(), label = 'x'): Version => ({
  label,
  measure,
  blocks,
});
const at = (growths: readonly GrowthRevision[], series: string, period: string): GrowthRevision => {
  const found = growths.find((one) => one.series === series && one.period === period);
  if (!found) throw new Error(`${series} in ${period} was not compared`);
  return found;
};
const withoutService = (blocks: Blocks, name: string): Blocks =>
  Object.fromEntries(
    Object.entries(blocks).map(([block, { services, periods, values }]) => {
      const kept = services.flatMap((one, i) => (one === name ? [] : [i]));
      return [block, { services: kept.map((i) => services[i]), periods, values: kept.map((i) => values[i]) }];
    }),
  ) as Blocks;

describe('which figures were revised', () => {
  it('[RV1] each cell is found by the names of its service and period, wherever it stands', () => {
    const before = blocksIn();
    const { quantities } = before;
    if (!quantities) throw new Error('no block');
    const turned = {
      services: [...quantities.services].reverse().map((name) => ` ${name.toUpperCase()}`),
      periods: [...quantities.periods].reverse(),
      values: [...quantities.values].reverse().map((row) => [...row].reverse()),
    };
    expect(compareVersions(version(before), version({ ...before, quantities: turned })).cells).toEqual([]);
  });

  it('[RV3] a figure is revised, appears, is withdrawn, or has another sign for a missing one', () => {
    const kinds: readonly [Figure, Figure, string][] = [
      [57_900, 58_000, 'revised'],
      [57_900, null, 'withdrawn'],
      [57_900, '..', 'withdrawn'],
      [null, 58_000, 'appeared'],
      ['..', 58_000, 'appeared'],
      ['..', 'x', 'sign'],
    ];
    for (const [was, is, change] of kinds) {
      const before = revised(blocksIn(), 'quantities', 'Visits', '2023', was);
      const after = revised(blocksIn(), 'quantities', 'Visits', '2023', is);
      expect(compareVersions(version(before), version(after)).cells).toEqual([
        { block: 'quantities', service: 'Visits', period: '2023', before: was, after: is, change },
      ]);
    }
  });

  it('[RV1] services and periods that only one version has are named, not listed cell by cell', () => {
    const shorter = blocksIn(undefined, YEARS.slice(0, 5));
    const after = withoutService(blocksIn(), 'Stays');
    const { cells, presence } = compareVersions(version(shorter), version(after));
    expect(cells).toEqual([]);
    expect(presence).toContainEqual({ block: 'quantities', kind: 'service', name: 'Stays', change: 'left' });
    expect(presence).toContainEqual({ block: 'costs', kind: 'period', name: '2023', change: 'entered' });
  });

  it('[RV2] a service that was renamed goes on: nothing entered, nothing left, no figure revised, no growth moved', () => {
    const measure = wholeMeasure();
    const services = measure.services.map((one) => (one.id === 's2' ? { ...one, name: 'Outpatient visits' } : one));
    const renamed = (blocks: Blocks): Blocks =>
      JSON.parse(JSON.stringify(blocks).replaceAll('"Visits"', '"Outpatient visits"')) as Blocks;
    const comparison = compareVersions(version(), version(renamed(blocksIn()), { ...measure, services }));
    expect(comparison.renamed).toEqual([
      { block: 'quantities', before: 'Visits', after: 'Outpatient visits' },
      { block: 'costs', before: 'Visits', after: 'Outpatient visits' },
    ]);
    expect(comparison.cells).toEqual([]);
    expect(comparison.presence).toEqual([]);
    expect(comparison.growths.every(({ revision }) => revision === 0)).toBe(true);
  });

  it('[RV2] ids of another measure say nothing', () => {
    const measure = wholeMeasure();
    const services = measure.services.map((one) => (one.id === 's2' ? { ...one, name: 'Outpatient visits' } : one));
    expect(compareVersions(version(), version(blocksIn(), { ...measure, id: 'm2', services })).renamed).toEqual([]);
  });

  it('[RV14] of another workbook ids tell of renaming only where the two have a history in common', () => {
    const measure = wholeMeasure();
    const named = (name: (old: string) => string): Measure => ({
      ...measure,
      services: measure.services.map((one) => ({ ...one, name: name(one.name) })),
    });
    const oneRenamed = named((name) => (name === 'Visits' ? 'Outpatient visits' : name));
    const copy = asOther(version(), oneRenamed);
    expect(compareVersions(copy, version(blocksIn(), oneRenamed)).renamed.map(({ after }) => after)).toEqual([
      'Outpatient visits',
      'Outpatient visits',
    ]);
    const bare = { labour: [], purchases: [], capital: [], quality: [] };
    const unrelated = { ...named((name) => `${name} of schools`), ...bare };
    const other = asOther(version(blocksIn(), { ...measure, ...bare }), unrelated);
    expect(compareVersions(other, version(blocksIn(), unrelated)).renamed).toEqual([]);
  });

  it('[RV4] choices of method are named, with the part that they belong to; what is only shown is none', () => {
    const after = wholeMeasure({}, { formula: 'paasche', linking: 'fixed', reportPeriod: '2020', checkRow: true });
    const quality = after.quality.map((one) => (one.id === 'q1' ? { ...one, weight: 0.5 } : one));
    const { method } = compareVersions(version(), version(blocksIn(), { ...after, quality }));
    expect(method).toEqual([
      { choice: 'formula', before: 'tornqvist', after: 'paasche' },
      { choice: 'linking', before: 'annual', after: 'fixed' },
      { choice: 'weight', before: '0.7', after: '0.5', part: { list: 'quality', name: 'Survival' } },
    ]);
  });
});

describe('where the change of a growth comes from', () => {
  const edits: readonly [string, DataBlock, string, string, number][] = [
    ['quantities', 'quantities', 'Visits', '2022', 54_000],
    ['costs', 'costs', 'Stays', '2022', 540],
    ['quality', 'quality', 'Waiting', '2022', 50],
    ['inputs', 'labour', 'Nurses', '2022', 640],
    ['prices', 'deflators', 'Drug prices', '2022', 1.1],
  ];

  it.each(edits)('[RV5] a revision of %s alone is all of the change', (source, block, service, period, figure) => {
    const { growths } = compareVersions(version(), version(revised(blocksIn(), block, service, period, figure)));
    const { revision, parts } = at(growths, 'productivity', '2022');
    expect(revision).not.toBe(0);
    SOURCES.forEach((one) => expect(parts?.[one]).toBe(one === source ? revision : 0));
  });

  it('[RV5] another method alone is all of the change', () => {
    const { growths } = compareVersions(version(), version(blocksIn(), wholeMeasure({}, { formula: 'laspeyres' })));
    const { revision, parts } = at(growths, 'output', '2020');
    expect(revision).not.toBe(0);
    expect(parts?.method).toBe(revision);
  });

  const both = fc.record({
    figures: fc.array(
      fc.tuple(fc.constantFrom(...edits), fc.constantFrom(...YEARS), fc.double({ min: 0.5, max: 2, noNaN: true })),
      { minLength: 1, maxLength: 6 },
    ),
    formula: fc.constantFrom(...FORMULA_NAMES),
    linking: fc.constantFrom('annual' as const, 'fixed' as const, 2),
  });
  const changed = (figures: readonly (readonly [(typeof edits)[number], string, number])[]) =>
    figures.reduce((blocks, [[, block, service], year, times]) => {
      const row = blocks[block]?.services.indexOf(service) ?? 0;
      const old = blocks[block]?.values[row]?.[YEARS.indexOf(year)];
      return typeof old === 'number' ? revised(blocks, block, service, year, old * times) : blocks;
    }, blocksIn());

  it('[RV6] the parts add up to the whole change of every growth, whatever was revised', () => {
    fc.assert(
      fc.property(both, ({ figures, formula, linking }) => {
        const after = version(changed(figures), wholeMeasure({}, { formula, linking }));
        const { growths } = compareVersions(version(), after);
        expect(growths).toHaveLength(20);
        for (const { before, after: now, revision, parts } of growths) {
          const sum = SOURCES.reduce((total, source) => total + (parts?.[source] ?? NaN), 0);
          expect(Math.abs(sum - (now - before))).toBeLessThan(1e-13);
          expect(revision).toBe(now - before);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('[RV7] no order is preferred: the way back has the same parts with the other sign', () => {
    const after = version(
      revised(revised(blocksIn(), 'quantities', 'Visits', '2022', 40_000), 'costs', 'Visits', '2022', 300),
      wholeMeasure({}, { formula: 'fisher' }),
    );
    const forth = at(compareVersions(version(), after).growths, 'output', '2022');
    const back = at(compareVersions(after, version()).growths, 'output', '2022');
    SOURCES.forEach((one) => expect(forth.parts?.[one]).toBeCloseTo(-(back.parts?.[one] ?? NaN), 13));
    expect(Math.abs(forth.parts?.costs ?? 0)).toBeGreaterThan(1e-6);
  });

  it('[RV7] with two sources revised, each has the mean of what it adds first and what it adds last', () => {
    const q = revised(blocksIn(), 'quantities', 'Visits', '2022', 40_000);
    const c = revised(blocksIn(), 'costs', 'Visits', '2022', 300);
    const qc = revised(q, 'costs', 'Visits', '2022', 300);
    const growth = (blocks: Blocks) => growthsOf(resultsOf(wholeMeasure(), blocks).series.output ?? [])[4] ?? NaN;
    const [none, only, other, all] = [blocksIn(), q, c, qc].map(growth) as [number, number, number, number];
    const { parts } = at(compareVersions(version(), version(qc)).growths, 'output', '2022');
    expect(parts?.quantities).toBeCloseTo((only - none + (all - other)) / 2, 14);
    expect(parts?.costs).toBeCloseTo((other - none + (all - only)) / 2, 14);
  });

  it('[RV8] only growths that both versions have are compared, and one that some mixture lacks is not split', () => {
    const shorter = version(blocksIn(undefined, YEARS.slice(0, 5)));
    const { growths } = compareVersions(shorter, version());
    expect(growths.some(({ period }) => period === '2023')).toBe(false);
    // Each version has one service, not the same one: the new quantities find no costs among the old ones.
    const blocks = (q: Figure[][], k: Figure[][]): Blocks => ({
      quantities: { services: ['A', 'B'], periods: ['1', '2'], values: q },
      costs: { services: ['A', 'B'], periods: ['1', '2'], values: k },
    });
    const measure = wholeMeasure({ quality: [], services: [], labour: [], purchases: [], capital: [] });
    const onlyA = version(blocks([[1, 2], [null, null]], [[1, 1], [null, null]]), measure); // prettier-ignore
    const onlyB = version(blocks([[null, null], [1, 3]], [[null, null], [1, 1]]), measure); // prettier-ignore
    const [growth] = compareVersions(onlyA, onlyB).growths;
    expect(growth).toMatchObject({ before: 1, after: 2, revision: 1, parts: null });
  });
});

describe('growths over vintages', () => {
  const vintage = (label: string, periods: readonly string[], output: readonly (number | null)[]) => ({
    label,
    results: { periods, series: { output } },
  });
  // Growths: 2 %, 4 % then 1 %, 5 %, 10 %.
  const triangle = triangleOf(
    [
      vintage('first', ['2020', '2021', '2022'], [100, 102, 106.08]),
      vintage('second', ['2020', '2021', '2022', '2023'], [100, 101, 106.05, 116.655]),
    ],
    'output',
  );

  it('[RV9] a growth has one row for each vintage, and its revision from the vintage before', () => {
    expect(triangle?.vintages).toEqual(['first', 'second']);
    expect(triangle?.periods).toEqual(['2020', '2021', '2022', '2023']);
    expect(triangle?.growths[0]?.[3]).toBeNull();
    expect(triangle?.steps[0]).toEqual([null, null, null, null]);
    expect(triangle?.steps[1]?.[1]).toBeCloseTo(-0.01, 14);
    expect(triangle?.steps[1]?.[2]).toBeCloseTo(0.01, 14);
  });

  it('[RV10] the revision of a period is its latest growth less the first that was published', () => {
    expect(triangle?.first[3]).toBeCloseTo(0.1, 12);
    expect(triangle?.revisions[3]).toBeNull();
    expect(triangle?.revisions[1]).toBeCloseTo(-0.01, 14);
  });

  it('[RV11] mean, mean absolute, relative and root mean square revision, and the range', () => {
    expect(triangle?.statistics).toEqual({
      count: 2,
      mean: expect.closeTo(0, 13) as number,
      meanAbsolute: expect.closeTo(0.01, 13) as number,
      relativeMeanAbsolute: expect.closeTo(0.02 / 0.06, 11) as number,
      rootMeanSquare: expect.closeTo(0.01, 13) as number,
      smallest: expect.closeTo(-0.01, 13) as number,
      largest: expect.closeTo(0.01, 13) as number,
      upward: 0.5,
    });
  });

  it('[RV12] one vintage has nothing to be revised, and a series that nobody has gives no table', () => {
    const alone = triangleOf([vintage('first', ['2020', '2021'], [100, 102])], 'output');
    expect(alone?.statistics).toBeNull();
    expect(triangleOf([vintage('first', ['2020'], [100])], 'productivity')).toBeNull();
    expect(triangleOf([], 'output')).toBeNull();
  });

  it('[RV9] a period that a later vintage dropped keeps its place before the others', () => {
    const shifted = triangleOf(
      [vintage('a', ['2019', '2020', '2021'], [90, 100, 102]), vintage('b', ['2020', '2021'], [100, 103])],
      'output',
    );
    expect(shifted?.periods).toEqual(['2019', '2020', '2021']);
    expect(shifted?.growths[1]?.[1]).toBeNull();
  });
});
