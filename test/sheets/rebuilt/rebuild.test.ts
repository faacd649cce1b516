import type { Measure } from '../../../src/measures/definition';
import { readStored } from '../../../src/measures/stored/readStored';
import { writeStored } from '../../../src/measures/stored/writeStored';
import { withRecords } from '../../../src/taskpane/preview/planned';
import { NO_EVIDENCE } from '../../../src/sheets/rebuilt/evidence';
import { rebuilt } from '../../../src/sheets/rebuilt/rebuild';
import { HOSTILE } from '../../measures/measureArbitrary';
import { measureWorkbook } from '../measure/measureWorkbook';
import { wholeFigures, wholeMeasure } from '../measure/sampleMeasure';
import { evidenceOf } from './evidenceOf';

const NOTHING = readStored('not ours at all');

/** The measure with everything that its sheets can say, and the sheets. */
function built(more: Partial<Measure> = {}, method: Partial<Measure['method']> = {}) {
  const { file, measure } = measureWorkbook(
    wholeMeasure({ system: { ...wholeMeasure().system, organisation: 'Khon Kaen', level: 'local' }, ...more }, method),
    wholeFigures(),
  );
  return { evidence: evidenceOf(file), measure };
}

/** Ids are given anew, and say nothing. */
const withoutIds = ({ services, ...measure }: Measure) => {
  const nameOf = (id: string | null) => services.find((one) => one.id === id)?.name ?? null;
  const plain = <T extends { readonly id: string }>(parts: readonly T[]) => parts.map(({ id: _, ...part }) => part);
  return {
    ...measure,
    id: '',
    lastId: 0,
    services: plain(services),
    labour: plain(measure.labour),
    purchases: plain(measure.purchases),
    capital: plain(measure.capital),
    quality: plain(measure.quality).map((one) => ({ ...one, service: nameOf(one.service) })),
    built: [],
  };
};

describe('a definition that is gone', () => {
  it.each(['en', 'th'] as const)('[N26] comes back whole from the sheets that were built (%s)', (language) => {
    const { evidence, measure } = built({ language });
    const { set, measures } = rebuilt(NOTHING, evidence);
    expect(set.measures.map(withoutIds)).toEqual([withoutIds(measure)]);
    expect(set.current).toBe(set.measures[0]?.id);
    expect(measures[0]?.items.filter(({ from }) => from === 'usual')).toEqual([]);
  });

  it('[N26] takes every choice of method from the cover', () => {
    const choices: Partial<Measure['method']>[] = [
      { formula: 'fisher', linking: 'fixed', zeros: 'activity' },
      { linking: 3, inputLinking: 3, inputFormula: 'walsh', qualityMean: 'arithmetic', qualityGaps: 'missing' },
      { linking: 'annual', renewEvery: 4, labour: 'direct', payDeflator: null, tolerance: 0.02 },
    ];
    for (const method of choices) {
      const { evidence, measure } = built({}, method);
      expect(rebuilt(NOTHING, evidence).set.measures[0]?.method).toEqual(measure.method);
    }
  });

  it('[N28] claims the sheets that the cover lists, and no others, so that a build writes over nothing else', () => {
    const { evidence } = built();
    const mine = {
      ...evidence,
      sheets: [...evidence.sheets, 'Report', 'Sensitivity'],
      names: [...evidence.names, 'Base'],
    };
    const [measure] = rebuilt(NOTHING, mine).set.measures;
    const sheets = measure?.built.flatMap((record) => record.sheets) ?? [];
    expect(sheets).toEqual(expect.arrayContaining(['About', 'Data', 'Output', 'Fixed', 'Quality', 'Inputs']));
    expect(sheets).not.toContain('Report');
    expect(sheets).not.toContain('Sensitivity');
    const names = measure?.built.flatMap((record) => record.names) ?? [];
    expect(names.sort()).toEqual(evidence.names.filter((name) => !/^PSP/u.test(name)).sort());
  });

  it('[N29] what stands on the cover in words only is named line by line', () => {
    const accepted = {
      kind: 'entry',
      block: 'quantities',
      service: 'Visits',
      period: '2019',
      reason: 'New ward',
      date: '',
      facts: '',
    };
    const { evidence } = built({ accepted: [accepted] });
    expect(rebuilt(NOTHING, evidence).measures[0]?.items.filter(({ from }) => from === 'usual')).toEqual([
      { field: 'accepted', from: 'usual', lines: ['quantities, Visits, 2019: New ward'] },
    ]);
  });

  it('[N26] gives nothing where there are no sheets of ours', () => {
    expect(rebuilt(NOTHING, NO_EVIDENCE)).toMatchObject({ set: { measures: [], current: null }, measures: [] });
    const { evidence } = built();
    const withoutData = { ...evidence, shown: evidence.shown.filter(({ sheet }) => sheet !== 'Data') };
    expect(rebuilt(NOTHING, withoutData).measures).toEqual([]);
  });

  it('[N28] figures that were linked are found through the formulas of Data', () => {
    const { evidence, measure } = built();
    const renamed = {
      ...evidence,
      tables: evidence.tables.map((one) =>
        one.name === 'Quantities'
          ? { ...one, name: 'Activity', cells: [['Name', 'Unit', 'Who'], ...one.cells.slice(1)] }
          : one,
      ),
    };
    const place = (from: typeof evidence) => rebuilt(NOTHING, from).set.measures[0]?.data.quantities;
    expect(place(renamed)).toEqual({ kind: 'table', table: 'Activity', sheet: 'Quantities' });
    const cells = { ...evidence, tables: evidence.tables.filter(({ name }) => name !== 'Quantities') };
    expect(place(cells)).toEqual({ kind: 'cells', sheet: 'Quantities', address: 'A6:I9' });
    expect(place(evidence)).toEqual(measure.data.quantities);
  });
});

describe('a definition that is damaged', () => {
  const stored = (measure: Measure) => writeStored({ measures: [measure], current: measure.id, total: [] });
  const recorded = () => {
    const { evidence, measure } = built();
    return { evidence, measure: withRecords(measure, [{ kind: 'about', sheets: ['About'], names: [] }]) };
  };

  it('[N27] cut off anywhere: what was stored stays, the rest comes from the sheets, and no part of it is lost', () => {
    const { evidence, measure } = recorded();
    const text = stored(measure);
    for (let cut = 40; cut < text.length; cut += 97) {
      const reading = readStored(text.slice(0, cut));
      const { set } = rebuilt(reading, evidence);
      expect([cut, set.measures.length]).toEqual([cut, 1]);
      const found = withoutIds(set.measures[0]!);
      const whole = withoutIds(measure);
      expect({ ...found, accepted: [] }).toEqual({ ...whole, accepted: [] });
    }
  });

  it('[N27] an edited field comes from the sheets, all others stay as they were stored', () => {
    const { evidence, measure } = recorded();
    const other = { ...measure, costUnit: 'kept as stored', sector: 'own' as const };
    const damaged = stored(other).replace('"formula":"tornqvist"', '"formula":"magic"');
    const { set, measures } = rebuilt(readStored(damaged), evidence);
    expect(set.measures).toEqual([other]);
    expect(measures).toEqual([{ id: 'm1', name: 'hospital care', items: [{ field: 'method', from: 'sheets' }] }]);
  });

  it('[N27] without its sheets keeps what was understood and names what is gone', () => {
    const { measure } = recorded();
    const damaged = stored(measure).replace('"periods":{', '"was":{');
    const { set, measures } = rebuilt(readStored(damaged), NO_EVIDENCE);
    expect(set.measures[0]).toMatchObject({ name: 'hospital care', services: measure.services });
    expect(measures[0]?.items.map(({ field, from }) => `${field} ${from}`)).toEqual(['periods usual', 'method usual']);
  });

  it('[N27] a measure that lost its name is made anew beside those that are whole', () => {
    const { evidence, measure } = recorded();
    const second = { ...measure, id: 'm2', name: 'schools', built: [], data: {} };
    const text = writeStored({ measures: [second, measure], current: 'm2', total: [] }).replace(
      '"name":"hospital care"',
      '"name":7',
    );
    const { set, measures } = rebuilt(readStored(text), evidence);
    expect(set.measures.map(({ name }) => name)).toEqual(['schools', 'hospital care']);
    expect(set.measures[0]).toEqual(second);
    expect(measures.map(({ name }) => name)).toEqual(['hospital care']);
  });

  it('[N27] hostile words in the sheets are words, and nothing throws', () => {
    const { evidence } = built();
    for (const words of HOSTILE) {
      const anywhere = (cells: Measure['id'][] | readonly (readonly unknown[])[]) =>
        cells.map((row) => (row as readonly unknown[]).map((cell, c) => (c === 1 ? words : cell)));
      const spoiled = {
        ...evidence,
        shown: evidence.shown.map((one) => ({ ...one, cells: anywhere(one.cells), formulas: anywhere(one.formulas) })),
        tables: evidence.tables.map((one) => ({ ...one, cells: anywhere(one.cells) })),
      } as typeof evidence;
      const { set } = rebuilt(NOTHING, spoiled);
      expect(readStored(writeStored(set)).complaints).toEqual([]);
    }
  });
});
