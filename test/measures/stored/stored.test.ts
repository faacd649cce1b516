import fc from 'fast-check';
import { NO_MEASURES, SCHEMA } from '../../../src/measures/definition';
import { newMeasure } from '../../../src/measures/newMeasure';
import { readStored } from '../../../src/measures/stored/readStored';
import { FORMAT, writeStored } from '../../../src/measures/stored/writeStored';
import { addService } from '../../../src/measures/edits/services';
import { HOSTILE, setArbitrary } from '../measureArbitrary';

const periods = { kind: 'calendarYear', labels: ['2020', '2021'] } as const;
const begun = newMeasure({ id: 'm1', name: 'Schools', sector: 'education', language: 'both', periods });
const measure = addService(begun, { name: 'Primary', unit: 'pupils' }).value;
const set = { measures: [measure], current: 'm1', total: ['m1'] };

/** The stored text as an object that a test may damage. */
const asObject = () => JSON.parse(writeStored(set)) as { schema: number; measures: Record<string, unknown>[] };

describe('what the workbook keeps', () => {
  it('[N21] comes back exactly as it was, whatever words it has', () => {
    fc.assert(
      fc.property(setArbitrary, (any) => {
        const reading = readStored(writeStored(any));
        expect(reading.complaints).toEqual([]);
        expect(reading.set).toEqual(any);
        expect(reading.state).toBe('read');
      }),
      { numRuns: 200 },
    );
  });

  it('[N21] is plain ASCII without markup signs, so that XML carries it unchanged', () => {
    for (const words of HOSTILE) {
      const text = writeStored({ ...set, measures: [{ ...measure, costUnit: words }] });
      expect(text).toMatch(/^[\x20-\x7e]*$/);
      expect(text).not.toMatch(/[<>&]/);
    }
  });

  it('[N20] has neither figures nor persons nor times: these fields and no others', () => {
    expect(Object.keys(asObject()).sort()).toEqual(['current', 'format', 'measures', 'schema', 'total']);
    expect(Object.keys(asObject().measures[0]!).sort()).toEqual([
      'accepted',
      'built',
      'capital',
      'costUnit',
      'data',
      'id',
      'indicators',
      'labour',
      'language',
      'lastId',
      'method',
      'name',
      'payUnit',
      'periods',
      'purchases',
      'quality',
      'sector',
      'services',
      'spendingUnit',
      'system',
    ]);
  });

  it('[N25] nothing stored is an empty workbook, that may be written to', () => {
    for (const nothing of [null, undefined, '']) {
      expect(readStored(nothing)).toMatchObject({ state: 'empty', set: NO_MEASURES, readOnly: false });
    }
  });
});

describe('what cannot be read', () => {
  it('[N22] never throws and never invents a measure, whatever stands there', () => {
    const hostile = ['null', '[]', '{}', '{', '"', '{"format":"other","schema":1}', '[[[[', '\u0000', 'NaN', '1e999'];
    for (const text of hostile) {
      expect(readStored(text)).toMatchObject({ state: 'foreign', set: NO_MEASURES, readOnly: true });
    }
    fc.assert(fc.property(fc.anything(), (value) => void readStored(value)));
    fc.assert(fc.property(fc.string(), (text) => void readStored(text)));
  });

  it('[N22] replaces one value at a time: the rest of the measure stays', () => {
    const stored = asObject();
    stored.measures[0]!.method = { ...(stored.measures[0]!.method as object), formula: 'magic', tolerance: -1 };
    const reading = readStored(JSON.stringify(stored));
    expect(reading.state).toBe('damaged');
    expect(reading.readOnly).toBe(true);
    expect(reading.complaints.map(({ path }) => path)).toEqual([
      'measures[0].method.formula',
      'measures[0].method.tolerance',
    ]);
    expect(reading.set).toEqual(set);
  });

  it('[N22] any value in any place is survived, and what comes back can be written and read again', () => {
    const paths = Object.keys(asObject().measures[0]!);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const stored = asObject();
        stored.measures[0]![path] = value;
        const reading = readStored(JSON.stringify(stored));
        expect(readStored(writeStored(reading.set))).toMatchObject({ state: 'read', set: reading.set });
      }),
      { numRuns: 500 },
    );
  });

  it('[N22] "__proto__" is a word like any other', () => {
    const text = writeStored(set).replace('"costUnit"', '"__proto__":{"name":"x"},"costUnit"');
    expect(readStored(text).set).toEqual(set);
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  it('[N22] parts that stand twice, and quality of a service that does not exist, are left out and said so', () => {
    const stored = asObject();
    const service = (stored.measures[0]!.services as object[])[0]!;
    stored.measures[0]!.services = [service, service];
    const quality = { id: 'q9', name: 'Tests', unit: '', direction: 1, weight: 1, service: 's77' };
    stored.measures[0]!.quality = [quality];
    const reading = readStored(JSON.stringify(stored));
    expect(reading.set.measures[0]!.services).toHaveLength(1);
    expect(reading.set.measures[0]!.quality).toEqual([]);
    expect(reading.complaints).toEqual(
      expect.arrayContaining([
        { path: 'measures[0].services[1]', code: 'twice' },
        { path: 'measures[0].quality[0].service', code: 'unknownReference' },
      ]),
    );
  });

  it('[N23] a text that was cut off gives every measure before the cut, at any place of the cut', () => {
    const three = {
      measures: ['a', 'b', 'c'].map((name, at) => ({ ...measure, id: `m${at + 1}`, name })),
      current: 'm1',
      total: [],
    };
    const text = writeStored(three);
    const second = text.indexOf('"id":"m2"');
    expect(readStored(text.slice(0, second))).toMatchObject({ complaints: [], set: { measures: [three.measures[0]] } });
    for (let cut = 1; cut < text.length; cut += 7) {
      const reading = readStored(text.slice(0, cut));
      expect(['damaged', 'foreign']).toContain(reading.state);
      expect(reading).toMatchObject({ readOnly: true, cutOff: true });
      if (cut > second) expect(reading.set.measures[0]).toEqual(three.measures[0]);
    }
  });
});

describe('versions', () => {
  it('[N24] a newer version is shown as far as it is understood and never written over', () => {
    const text = writeStored(set).replace(`"schema":${SCHEMA}`, '"schema":99,"future":{}');
    expect(readStored(text)).toMatchObject({ state: 'newer', readOnly: true, schema: 99, set });
  });

  it('[N24] the choices that the first pane kept become a measure', () => {
    const choices = {
      version: 1,
      language: 'th',
      step: 'output',
      sector: 'health',
      ticked: { health: ['known', 'unknown'] },
      name: 'โรงพยาบาล',
      costUnit: 'พันบาท',
      sources: {
        quantities: { table: 'Quantities', sheet: 'Q', address: 'A1:F9' },
        costs: { sheet: 'Raw', address: 'B4:G19' },
      },
      method: {
        formula: 'fisher',
        renew: 'few',
        every: '3',
        base: '2565',
        zeros: 'activity',
        compareDefaultSet: true,
        checkRow: false,
      },
      built: { output: { sheets: ['About', 'Data'], names: ['Base_period'] } },
    };
    const entry = {
      catalogueId: 'known',
      stage: 'output',
      text: { en: 'Episodes', th: '' },
      unit: { en: 'episodes', th: '' },
      kind: 'volume',
      measured: 'proxy',
      largerIsBetter: true,
      source: { en: '', th: '' },
      inIndex: true,
    } as const;
    const reading = readStored(JSON.stringify(choices), (_, id) => (id === 'known' ? entry : null));
    expect(reading).toMatchObject({ state: 'migrated', schema: 0, readOnly: false, complaints: [] });
    expect(reading.set.measures[0]).toMatchObject({
      name: 'โรงพยาบาล',
      sector: 'health',
      language: 'th',
      costUnit: 'พันบาท',
      indicators: [{ ...entry, id: 'i1' }],
      method: { formula: 'fisher', linking: 3, base: '2565', zeros: 'activity', compareDefaultSet: true },
      data: {
        quantities: { kind: 'table', table: 'Quantities', sheet: 'Q' },
        costs: { kind: 'cells', sheet: 'Raw', address: 'B4:G19' },
      },
      built: [{ kind: 'output', sheets: ['About', 'Data'], names: ['Base_period'] }],
    });
    expect(readStored(writeStored(reading.set))).toMatchObject({ state: 'read', set: reading.set });
  });

  it('[N24] ours without a version, or with an impossible one, is not ours', () => {
    for (const schema of [undefined, 0, -1, 1.5, '1', null]) {
      expect(readStored(JSON.stringify({ format: FORMAT, schema, measures: [] })).state).toBe('foreign');
    }
  });
});
