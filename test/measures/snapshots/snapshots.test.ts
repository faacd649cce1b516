import fc from 'fast-check';
import type { Snapshot, SnapshotSet, Taking } from '../../../src/measures/snapshots';
import {
  blocksOf,
  deleteSnapshot,
  figuresToRestore,
  MANY_CHARACTERS,
  MOST_CHARACTERS,
  NO_SNAPSHOTS,
  readSnapshots,
  renameSnapshot,
  restoredDefinition,
  resultsOf,
  snapshotsOf,
  takeSnapshot,
  weightOf,
  writeSnapshots,
} from '../../../src/measures/snapshots';
import { previewInputs } from '../../../src/taskpane/preview/measured/inputPreview';
import { previewOutput } from '../../../src/taskpane/preview/measured/outputPreview';
import { previewProductivity } from '../../../src/taskpane/preview/measured/productivityPreview';
import { previewQuality } from '../../../src/taskpane/preview/measured/qualityPreview';
import { wholeMeasure } from '../../sheets/measure/sampleMeasure';
import { HOSTILE, measureArbitrary } from '../measureArbitrary';
import { blocksIn, filledOf, revised } from './sampleVersions';

const taking = (more: Partial<Taking> = {}): Taking => ({
  measure: wholeMeasure(),
  blocks: blocksIn(),
  name: 'First estimate',
  date: 'March 2024',
  madeBy: 'Outturn 1.0.0',
  ...more,
});
const taken = (...all: Taking[]): SnapshotSet =>
  all.reduce<SnapshotSet>((set, one) => takeSnapshot(set, one).value, NO_SNAPSHOTS);
const only = (set: SnapshotSet): Snapshot => {
  const [snapshot] = set.snapshots;
  if (!snapshot) throw new Error('No snapshot');
  return snapshot;
};

describe('taking a snapshot', () => {
  it('[SN1] keeps the definition, the figures as they stood and the indexes that came of them', () => {
    const snapshot = only(taken(taking()));
    expect(snapshot.measure).toEqual({ ...wholeMeasure(), data: {}, built: [] });
    expect(snapshot.blocks).toEqual(blocksIn());
    expect(snapshot.results).toEqual(resultsOf(wholeMeasure(), blocksIn()));
    expect(Object.keys(snapshot.results.series)).toEqual(['output', 'adjusted', 'input', 'productivity']);
    expect(snapshot.date).toBe('March 2024');
  });

  it('[SN1] computes what the pane shows, from blocks alone', () => {
    const measure = wholeMeasure();
    const live = blocksOf(
      Object.fromEntries(Object.entries(blocksIn()).map(([name, block]) => [name, filledOf(block, name)])),
    );
    const output = previewOutput(measure, live);
    const inputs = previewInputs(measure, live);
    if (!output || !inputs) throw new Error('Nothing previewed');
    const shown = previewProductivity(measure, output, previewQuality(measure, live, output), inputs);
    if ('error' in shown) throw shown.error;
    const { series } = resultsOf(measure, live);
    expect(series.adjusted).toEqual(shown.value.output);
    expect(series.input).toEqual(shown.value.input);
    expect(series.productivity).toEqual(shown.value.index);
  });

  it('[SN2] refuses a name that is empty or taken, gives each a number of its own, and keeps those of another measure apart', () => {
    const set = taken(taking(), taking({ name: 'Second estimate' }));
    expect(set.snapshots.map(({ id }) => id)).toEqual(['v1', 'v2']);
    expect(takeSnapshot(set, taking({ name: ' first  ESTIMATE ' }))).toEqual({
      value: set,
      problem: { code: 'nameTaken', name: 'first ESTIMATE' },
    });
    expect(takeSnapshot(set, taking({ name: ' ' })).problem).toEqual({ code: 'nameMissing' });
    const other = takeSnapshot(set, taking({ measure: { ...wholeMeasure(), id: 'm2' } })).value;
    expect(snapshotsOf(other, 'm2').map(({ id }) => id)).toEqual(['v3']);
    const shorter = deleteSnapshot(other, 'v3').value;
    expect(takeSnapshot(shorter, taking({ name: 'Third' })).value.snapshots.at(-1)?.id).toBe('v4');
    expect(deleteSnapshot(other, 'v9').problem).toEqual({ code: 'unknownPart', id: 'v9' });
  });

  it('[SN2] renames without touching the figures', () => {
    const set = taken(taking());
    const words = { name: ' Published ', date: '2 May 2024', note: 'Press release' };
    const renamed = only(renameSnapshot(set, 'v1', words).value);
    expect(renamed).toEqual({ ...only(set), name: 'Published', date: '2 May 2024', note: 'Press release' });
    expect(renameSnapshot(set, 'v7', words).problem).toEqual({ code: 'unknownPart', id: 'v7' });
  });
});

describe('snapshots as text', () => {
  it('[SN3] a vintage in which one figure was revised costs one row and its results, not the whole again', () => {
    const first = taken(taking());
    const blocks = revised(blocksIn(), 'quantities', 'Visits', '2023', 58_000);
    const both = takeSnapshot(first, taking({ name: 'Second', blocks })).value;
    const [one, two] = [writeSnapshots(first).length, writeSnapshots(both).length];
    expect(two - one).toBeLessThan(one / 3);
    expect(readSnapshots(writeSnapshots(both)).set).toEqual(both);
  });

  it('[SN4] says how heavy a text is before it is written', () => {
    expect(weightOf('x').level).toBe('fine');
    expect(weightOf('x'.repeat(MANY_CHARACTERS + 1))).toEqual({ characters: MANY_CHARACTERS + 1, level: 'large' });
    expect(weightOf('x'.repeat(MOST_CHARACTERS + 1)).level).toBe('tooLarge');
  });

  it('[SN7] what was written is read back exactly, in ASCII that XML and settings leave alone', () => {
    fc.assert(
      fc.property(measureArbitrary, fc.constantFrom(...HOSTILE), (measure, words) => {
        const blocks = {
          quantities: {
            services: [words, 'b'],
            periods: ['1', words],
            values: [
              [1, null],
              ['..', true],
            ],
          },
        };
        const set = taken(taking({ measure, blocks, date: 'a', note: words }));
        const text = writeSnapshots(set);
        expect(text).toMatch(/^[\x20-\x7e]*$/);
        expect(text).not.toMatch(/[<>&]/);
        expect(readSnapshots(text)).toMatchObject({ state: 'read', readOnly: false, set });
      }),
      { numRuns: 60 },
    );
  });

  it('[SN7] nothing stored is no error, and what is not ours is left alone', () => {
    expect(readSnapshots(undefined)).toMatchObject({ state: 'empty', readOnly: false });
    for (const other of ['{}', '[1]', 'null', '{"format":"outturn-measures","schema":1}', 7, 'x'])
      expect(readSnapshots(other)).toMatchObject({ state: 'foreign', readOnly: true, set: NO_SNAPSHOTS });
  });

  it('[SN7] a text that was cut off gives the snapshots before the cut', () => {
    const set = taken(taking(), taking({ name: 'Second' }));
    const text = writeSnapshots(set);
    const cut = readSnapshots(text.slice(0, text.indexOf('"id":"v2"') + 40));
    expect(cut).toMatchObject({ state: 'damaged', cutOff: true, readOnly: true });
    expect(cut.set.snapshots[0]).toEqual(set.snapshots[0]);
    for (let at = 0; at < text.length; at += 97) expect(() => readSnapshots(text.slice(0, at))).not.toThrow();
  });

  it('[SN7] a pool that lacks a row leaves that row without figures and names the place', () => {
    const text = writeSnapshots(taken(taking()));
    const value = JSON.parse(text) as { snapshots: { blocks: { quantities: { rows: number[] } } }[] };
    const rows = value.snapshots[0]?.blocks.quantities.rows ?? [];
    rows[1] = 9999;
    const reading = readSnapshots(JSON.stringify(value));
    expect(reading).toMatchObject({ state: 'damaged', readOnly: true });
    expect(reading.complaints).toContainEqual({
      path: 'snapshots[0].blocks.quantities.rows[1]',
      code: 'unknownReference',
    });
    const { quantities } = only(reading.set).blocks;
    expect(quantities?.services).toHaveLength(3);
    expect(quantities?.values[1]).toEqual([null, null, null, null, null, null]);
    expect(quantities?.values[2]).toEqual(blocksIn().quantities?.values[2]);
  });

  it('[SN7] any edit by hand is survived', () => {
    const text = writeSnapshots(taken(taking()));
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.constantFrom(...HOSTILE, 'null', '[]', '9e99'),
        (at, cut, put) => {
          const reading = readSnapshots(text.slice(0, at) + put + text.slice(at + cut));
          expect(Array.isArray(reading.set.snapshots)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('[SN7] a short text cannot ask for more cells than a workbook would hold', () => {
    const labels = Array.from({ length: 900 }, (_, i) => `p${i}`);
    const services = Array.from({ length: 19_000 }, (_, i) => `s${i}`);
    const value = JSON.parse(writeSnapshots(taken(taking()))) as {
      pool: unknown[];
      snapshots: { blocks: { quantities: object } }[];
    };
    const at = value.pool.push(services, labels) - 2;
    const [first] = value.snapshots;
    if (first) first.blocks.quantities = { services: at, periods: at + 1, rows: [] };
    const reading = readSnapshots(JSON.stringify(value));
    expect(only(reading.set).blocks.quantities?.services).toEqual([]);
    expect(reading.complaints).toContainEqual({ path: 'snapshots[0].blocks.quantities', code: 'tooMany' });
  });

  it('[SN8] snapshots of a later version are shown and never written over', () => {
    const text = writeSnapshots(taken(taking()));
    const later = text.replace('"schema":1', '"schema":2');
    expect(readSnapshots(later)).toMatchObject({ state: 'newer', readOnly: true, schema: 2 });
    expect(readSnapshots(later).set.snapshots).toHaveLength(1);
    expect(readSnapshots(text.replace('"measureSchema":1', '"measureSchema":2'))).toMatchObject({ state: 'newer' });
  });
});

describe('going back to a snapshot', () => {
  const snapshot = only(taken(taking()));

  it('[SN5] brings the definition back and leaves name, data, builds and acceptances as they are now', () => {
    const now = {
      ...wholeMeasure({ name: 'renamed', services: [], lastId: 120 }, { formula: 'paasche' }),
      data: { quantities: { kind: 'table', table: 'Q', sheet: 'Q' } as const },
      built: [{ kind: 'output' as const, sheets: ['Output'], names: [] }],
    };
    const back = restoredDefinition(now, snapshot);
    expect(back.method).toEqual(wholeMeasure().method);
    expect(back.services).toEqual(wholeMeasure().services);
    expect(back).toMatchObject({ name: 'renamed', data: now.data, built: now.built, lastId: 120 });
  });

  it('[SN6] names each cell that differs, by the place where its service and period are now', () => {
    const now = revised(revised(blocksIn(), 'quantities', 'Visits', '2023', null), 'costs', 'Stays', '2018', 1);
    const { quantities, costs } = now;
    if (!quantities || !costs) throw new Error('no blocks');
    const sorted = {
      ...quantities,
      services: [...quantities.services].reverse(),
      values: [...quantities.values].reverse(),
    };
    const live = { quantities: filledOf(sorted, 'Quantities'), costs: filledOf(costs, 'Costs') };
    const { writes } = figuresToRestore(snapshot, live);
    expect(writes).toEqual([
      { block: 'quantities', sheet: 'Quantities', cell: 'I8', before: null, after: 57_900 },
      { block: 'costs', sheet: 'Costs', cell: 'D7', before: 1, after: 410 },
    ]);
  });

  it('[SN6] names services and periods that have no place any more', () => {
    const { quantities } = blocksIn();
    if (!quantities) throw new Error('no block');
    const shorter = {
      services: ['Stays'],
      periods: quantities.periods.slice(1),
      values: [[1040, 1010, 1075, 1120, 1100]],
    };
    const { writes, withoutPlace } = figuresToRestore(snapshot, { quantities: filledOf(shorter, 'Quantities') });
    expect(writes).toEqual([]);
    expect(withoutPlace.filter(({ block }) => block === 'quantities')).toEqual([
      { block: 'quantities', service: 'Visits' },
      { block: 'quantities', service: 'Beds kept ready' },
      { block: 'quantities', period: '2018' },
    ]);
  });
});
