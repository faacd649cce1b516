import fc from 'fast-check';
import { NO_MEASURES } from '../../../src/measures/definition';
import type { Measure } from '../../../src/measures/definition';
import { freeName } from '../../../src/measures/edits/names';
import { addPart, changePart, movePart, removePart } from '../../../src/measures/edits/parts';
import { addPeriod, removePeriod, renamePeriod, setPeriods } from '../../../src/measures/edits/periods';
import { addService, removeService, renameService } from '../../../src/measures/edits/services';
import { findEntry, servicesFromTable, toggleEntry } from '../../../src/measures/edits/indicators';
import {
  addMeasure,
  duplicateMeasure,
  measureIn,
  removeMeasure,
  renameMeasure,
  replaceMeasure,
  setTotal,
  withTotalBuilt,
} from '../../../src/measures/edits/measureSet';
import { MOST_STEPS, beginHistory, record, redo, redoable, undo, undoable } from '../../../src/measures/history';
import { newMeasure } from '../../../src/measures/newMeasure';
import { outputOf } from '../../../src/measures/outputOf';
import { catalogueOf } from '../../../src/measures/sectors/catalogue';
import { readStored } from '../../../src/measures/stored/readStored';
import { writeStored } from '../../../src/measures/stored/writeStored';

const periods = { kind: 'calendarYear', labels: ['2020', '2021', '2022'] } as const;
const BEGINNING = { name: 'Care', sector: 'socialCare', language: 'en', periods } as const;
const EMPTY = newMeasure({ ...BEGINNING, id: 'm1' });
const with_ = (...names: string[]): Measure =>
  names.reduce((measure, name) => addService(measure, { name }).value, EMPTY);

describe('services', () => {
  it('[N11] a name must be there, be its own, and be one that Excel can find', () => {
    const measure = with_('Home care');
    const problem = (name: string) => addService(measure, { name }).problem;
    expect(problem(' ')).toEqual({ code: 'nameMissing' });
    expect(problem('HOME  care ')).toEqual({ code: 'nameTaken', name: 'HOME care' });
    expect(problem('x'.repeat(256))).toEqual({ code: 'nameTooLong', length: 256, most: 255 });
    expect(addService(measure, { name: '' }).value).toBe(measure);
    expect(addService(measure, { name: ' Meals  on wheels' }).value.services[1]).toMatchObject({
      name: 'Meals on wheels',
    });
  });

  it('[N11] its own name in other letters is a change, not a clash', () => {
    const renamed = renameService(with_('home care'), 's1', 'Home care');
    expect(renamed.problem).toBeUndefined();
    expect(renamed.value.services[0]!.name).toBe('Home care');
    expect(renameService(with_('a'), 's9', 'b').problem).toEqual({ code: 'unknownPart', id: 's9' });
  });

  it('[N12] an id is never used twice, also after its service has gone', () => {
    const less = removeService(with_('a', 'b'), 's2').value;
    expect(addService(less, { name: 'c' }).value.services.map(({ id }) => id)).toEqual(['s1', 's3']);
  });

  it('[N12] what refers to a service goes with it, and nothing else', () => {
    const indicator = { unit: '', direction: 1, weight: 1 } as const;
    const own = addPart(with_('a', 'b'), 'quality', { ...indicator, name: 'own', service: 's1' }).value;
    const both = addPart(own, 'quality', { ...indicator, name: 'all', service: null }).value;
    const accepted = ['a', 'b'].map((service) => ({ kind: 'exit', service, reason: '', date: '', facts: '' }));
    const left = removeService({ ...both, accepted }, 's1').value;
    expect(left.quality.map(({ name }) => name)).toEqual(['all']);
    expect(left.accepted.map(({ service }) => service)).toEqual(['b']);
  });

  it('[N11] move to any place and change without losing their id', () => {
    const measure = with_('a', 'b', 'c');
    const order = (to: number) =>
      movePart(measure, 'services', 's1', to)
        .value.services.map(({ name }) => name)
        .join('');
    expect([0, 1, 2, 99, -5].map(order)).toEqual(['abc', 'bac', 'bca', 'bca', 'abc']);
    const changed = changePart(measure, 'services', 's2', { measured: 'outputEqualsInput' }).value;
    expect(changed.services[1]).toEqual({ ...measure.services[1], measured: 'outputEqualsInput' });
    expect(removePart(measure, 'services', 'nothing').value).toBe(measure);
  });
});

describe('periods', () => {
  const base = (measure: Measure) => [measure.method.base, measure.method.reportPeriod];

  it('[N14] the next one is added by itself, and the report moves along with the last', () => {
    const longer = addPeriod(EMPTY).value;
    expect(longer.periods).toEqual({ kind: 'calendarYear', labels: ['2020', '2021', '2022', '2023'] });
    expect(base(longer)).toEqual(['2020', '2023']);
    const fixed = { ...EMPTY, method: { ...EMPTY.method, reportPeriod: '2021' } };
    expect(base(addPeriod(fixed).value)).toEqual(['2020', '2021']);
  });

  it('[N14] one of another kind makes them the user’s own, and the next cannot be guessed', () => {
    const own = addPeriod(EMPTY, 'Forecast').value;
    expect(own.periods.kind).toBe('own');
    expect(addPeriod(own).problem).toEqual({ code: 'noNextPeriod', last: 'Forecast' });
  });

  it('[N14] renaming one carries base, report and what was accepted along', () => {
    const accepted = [{ kind: 'exit', period: '2020', reason: '', date: '', facts: '' }];
    const renamed = renamePeriod({ ...EMPTY, accepted }, '2020', '2020*').value;
    expect(base(renamed)).toEqual(['2020*', '2022']);
    expect(renamed.accepted[0]!.period).toBe('2020*');
    expect(renamePeriod(EMPTY, '2020', '2021').problem).toEqual({ code: 'nameTaken', name: '2021' });
  });

  it('[N14] removing one leaves a base and a report that exist; the last one cannot go', () => {
    expect(base(removePeriod(EMPTY, '2020').value)).toEqual(['2021', '2022']);
    expect(base(removePeriod(EMPTY, '2022').value)).toEqual(['2020', '2021']);
    const one = setPeriods(EMPTY, { kind: 'calendarYear', labels: ['2020'] }).value;
    expect(removePeriod(one, '2020').problem).toEqual({ code: 'lastPeriod' });
    expect(setPeriods(EMPTY, { kind: 'own', labels: ['a', 'A'] }).problem).toEqual({ code: 'nameTaken', name: 'A' });
  });
});

describe('the table', () => {
  const [output] = catalogueOf('health').filter(({ stage, inIndex }) => stage === 'output' && inIndex);

  it('[N16] an entry of the catalogue is ticked and unticked, with the words it has now', () => {
    const health = { ...EMPTY, sector: 'health' as const };
    const ticked = toggleEntry(health, output!).value;
    expect(ticked.indicators).toEqual([expect.objectContaining({ catalogueId: output!.id, text: output!.text })]);
    expect(toggleEntry(ticked, output!).value.indicators).toEqual([]);
    expect(findEntry('health', output!.id)).toMatchObject({ text: output!.text });
    expect(findEntry('own', output!.id)).toBeNull();
  });

  it('[N17] each output in the index becomes a service, once, in the language of the sheets', () => {
    const thai = { ...EMPTY, language: 'th' as const };
    const built = servicesFromTable(toggleEntry(thai, output!).value).value;
    expect(built.services).toEqual([
      expect.objectContaining({ name: output!.text.th, unit: output!.unit.th, catalogueId: output!.id }),
    ]);
    expect(servicesFromTable(built).value.services).toHaveLength(1);
  });
});

describe('the measures of a workbook', () => {
  const set = addMeasure(addMeasure(NO_MEASURES, BEGINNING).value, { ...BEGINNING, name: 'Schools' }).value;

  it('[N15] are added, renamed and removed; the pane shows one that exists', () => {
    expect(set.measures.map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect(set.current).toBe('m2');
    expect(addMeasure(set, { ...BEGINNING, name: 'care' }).problem).toEqual({ code: 'nameTaken', name: 'care' });
    expect(measureIn(renameMeasure(set, 'm1', ' Home  care ').value, 'm1')!.name).toBe('Home care');
    const total = setTotal(set, ['m2', 'm1', 'm7']);
    expect(total.total).toEqual(['m1', 'm2']);
    expect(removeMeasure(total, 'm2').value).toMatchObject({ current: 'm1', total: ['m1'] });
    const built = withTotalBuilt(total, { sheets: ['Total'], names: ['Total_base_period'] });
    expect(removeMeasure(built, 'm2').value.totalBuilt).toEqual(built.totalBuilt);
    expect(withTotalBuilt(built, undefined)).toEqual(total);
    expect(removeMeasure(set, 'm7').problem).toEqual({ code: 'unknownPart', id: 'm7' });
  });

  it('[N15] a copy has its own name and id, and no sheets and acceptances of the original', () => {
    const built = { ...set.measures[0]!, built: [{ kind: 'output', sheets: ['Output'], names: [] }] as const };
    const copied = duplicateMeasure(replaceMeasure(set, built).value, 'm1').value;
    expect(copied.measures.map(({ name }) => name)).toEqual(['Care', 'Care (2)', 'Schools']);
    expect(copied.current).toBe('m3');
    expect(copied.measures[1]).toMatchObject({ built: [], data: {}, accepted: [] });
    expect(duplicateMeasure(copied, 'm3').value.measures.map(({ name }) => name)).toContain('Care (3)');
  });

  it('[N15] a free name is free, and no longer than Excel can find', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A (2)', 'a (3)', 'b')), (taken) => {
        expect(taken.map((one) => one.toLowerCase())).not.toContain(freeName('a', taken).toLowerCase());
      }),
    );
    expect(freeName('x'.repeat(255), ['x'.repeat(255)])).toHaveLength(255);
  });
});

describe('undo', () => {
  it('[N18] takes back and gives again, by the name of the change', () => {
    let history = beginHistory(0);
    history = record(record(history, 'first', 1), 'second', 2);
    expect(undoable(history)).toBe('second');
    history = undo(history);
    expect([history.present, undoable(history), redoable(history)]).toEqual([1, 'first', 'second']);
    expect(redo(history).present).toBe(2);
    expect(redoable(record(history, 'other', 9))).toBeNull();
    expect(undo(undo(undo(history))).present).toBe(0);
  });

  it('[N18] a change that changed nothing is no step, and steps do not grow without end', () => {
    const history = beginHistory(EMPTY);
    expect(record(history, 'refused', addService(EMPTY, { name: '' }).value)).toBe(history);
    let long = beginHistory(0);
    for (let at = 1; at <= MOST_STEPS + 50; at += 1) long = record(long, 'step', at);
    expect(long.past).toHaveLength(MOST_STEPS);
  });

  it('[N18] any row of edits can be undone to the beginning and done again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), (states) => {
        const done = states.reduce(
          (history, state) => record(history, 'set', state),
          beginHistory<number | null>(null),
        );
        let back = done;
        while (undoable(back) !== null) back = undo(back);
        expect(back.present).toBeNull();
        while (redoable(back) !== null) back = redo(back);
        expect(back).toEqual(done);
      }),
    );
  });
});

describe('any row of edits', () => {
  const name = fc.constantFrom('a', 'b', 'A', ' c ', '', '2021', 'x'.repeat(300));
  const edit = fc.oneof(
    fc.record({ what: fc.constant('add' as const), name }),
    fc.record({ what: fc.constant('rename' as const), id: fc.constantFrom('s1', 's2', 's3'), name }),
    fc.record({ what: fc.constant('remove' as const), id: fc.constantFrom('s1', 's2', 's3') }),
    fc.record({ what: fc.constant('period' as const), name }),
    fc.record({ what: fc.constant('noPeriod' as const), label: fc.constantFrom('2020', '2021', '2022') }),
  );

  it('[N11] leaves a definition without contradictions: it is stored and read back without a complaint', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        const measure = edits.reduce((before, one): Measure => {
          if (one.what === 'add') return addService(before, { name: one.name }).value;
          if (one.what === 'rename') return renameService(before, one.id, one.name).value;
          if (one.what === 'remove') return removeService(before, one.id).value;
          return one.what === 'period' ? addPeriod(before, one.name).value : removePeriod(before, one.label).value;
        }, EMPTY);
        const set = { measures: [measure], current: 'm1', total: [] };
        expect(readStored(writeStored(set))).toMatchObject({ state: 'read', set });
        expect(measure.periods.labels).toContain(measure.method.base);
        expect(measure.periods.labels).toContain(measure.method.reportPeriod);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the output of a measure', () => {
  it('[N19] takes its base from the headings by name, or as the same period of another era', () => {
    const source = (labels: readonly string[]) => ({
      sheet: 'Q',
      headingRow: 1,
      firstRow: 2,
      lastRow: 2,
      firstColumn: 1,
      labelColumn: 1,
      firstPeriodColumn: 2,
      lastPeriodColumn: 1 + labels.length,
      services: ['a'],
      periods: labels,
    });
    const measure = { ...EMPTY, method: { ...EMPTY.method, base: '2021' } };
    const baseIn = (labels: readonly string[]) => outputOf(measure, source(labels), source(labels)).method.base;
    expect(baseIn(['2020', '2021'])).toBe(2);
    expect(baseIn(['2562', '2563', '2564'])).toBe(3);
    expect(baseIn(['x', 'y'])).toBe(1);
    expect(outputOf({ ...measure, language: 'both' }, source(['2021']), source(['2021']))).toMatchObject({
      language: 'en',
      name: 'Care',
    });
  });
});
