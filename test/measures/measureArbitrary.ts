/** Any measure that the pane could have made, with hostile words in every text. */
import fc from 'fast-check';
import { DEPRECIATION_PROFILES } from '../../src/core/inputs/depreciation';
import { FORMULA_NAMES } from '../../src/core/options';
import { GAP_RULES, QUALITY_MEANS } from '../../src/core/quality/qualityIndex';
import type { Bilingual, DataBlock, DataPlace, Deflator, Measure, MeasureSet } from '../../src/measures/definition';
import {
  BUILD_KINDS,
  DATA_BLOCKS,
  DEFLATOR_KINDS,
  FREQUENCIES,
  INDICATOR_KINDS,
  ORGANISATION_LEVELS,
  STAGES,
} from '../../src/measures/definition';
import type { FigureSource } from '../../src/measures/measure';
import { PERIOD_KINDS } from '../../src/measures/periods';

export const HOSTILE = [
  '=HYPERLINK("http://example.test")',
  '</script><![CDATA[',
  '&amp;"\'`${}',
  '__proto__',
  'constructor',
  '\u0000\u0008\u001f\u007f',
  '\ud800',
  '\udc00x',
  '\ufffe\uffff\u2028',
  '๒๕๖๕ ผู้ป่วยนอก',
  '👩‍⚕️ עברית',
  'x'.repeat(5000),
  '',
];

const words = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE));
const bilingual: fc.Arbitrary<Bilingual> = fc.record({ en: words, th: words });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const plain = fc.double({ min: 0, max: 1e12, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const positive = fc.double({ min: 1e-6, max: 1000, noNaN: true });
const catalogued = { catalogueId: fc.string({ minLength: 0, maxLength: 20 }) };
const deflator: fc.Arbitrary<Deflator> = fc.record({ name: words, kind: oneOf(DEFLATOR_KINDS), source: words });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Names and ids that differ whatever the words are. */
const numbered = <T extends object>(prefix: string, part: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(part, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 4 })
    .map((parts) => parts.map(([one, name], at) => ({ ...one, id: `${prefix}${at + 1}`, name: `${at}${name}` })));

function withoutName<T extends object>(part: T): Omit<T, 'name'> {
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'name')) as Omit<T, 'name'>;
}

const source: fc.Arbitrary<FigureSource> = fc
  .record({
    services: fc.array(words, { minLength: 1, maxLength: 4 }),
    periods: fc.array(words, { minLength: 1, maxLength: 4 }),
  })
  .map(({ services, periods }) => ({
    sheet: 'Raw',
    headingRow: 6,
    firstRow: 7,
    lastRow: 6 + services.length,
    firstColumn: 1,
    labelColumn: 1,
    unitColumn: 2,
    firstPeriodColumn: 4,
    lastPeriodColumn: 3 + periods.length,
    services,
    periods,
    numericPeriods: periods.map(() => true),
  }));

const place: fc.Arbitrary<DataPlace> = fc.oneof(
  fc.record({ kind: fc.constant('table' as const), table: words, sheet: words }),
  fc.record({ kind: fc.constant('link' as const), source }),
  fc.record({ kind: fc.constant('cells' as const), sheet: words, address: words }),
);

const periods = fc
  .array(fc.string({ unit: 'binary', maxLength: 10 }), { minLength: 1, maxLength: 5 })
  .map((labels) => labels.map((label, at) => `${at}${label}`));

export const measureArbitrary: fc.Arbitrary<Measure> = periods.chain((labels) =>
  fc.record({
    id: fc.constant('m1'),
    name: fc.string({ unit: 'binary', maxLength: 40 }).map((name) => `n${name}`),
    sector: oneOf(['health', 'education', 'socialCare', 'own'] as const),
    language: oneOf(['en', 'th', 'both'] as const),
    system: fc.record({
      level: orNull(oneOf(ORGANISATION_LEVELS)),
      organisation: words,
      frequency: orNull(oneOf(FREQUENCIES)),
      data: words,
      collectedBy: words,
      users: words,
      responsible: words,
    }),
    periods: fc.record({ kind: oneOf(PERIOD_KINDS), labels: fc.constant(labels) }),
    indicators: numbered(
      'i',
      fc.record(
        {
          ...catalogued,
          stage: oneOf(STAGES),
          text: bilingual,
          unit: bilingual,
          kind: oneOf(INDICATOR_KINDS),
          measured: oneOf(['direct', 'proxy'] as const),
          largerIsBetter: oneOf([true, false, null]),
          source: bilingual,
          inIndex: fc.boolean(),
        },
        { requiredKeys: ['stage', 'text', 'unit', 'kind', 'measured', 'largerIsBetter', 'source', 'inIndex'] },
      ),
    ).map((parts) => parts.map(withoutName)),
    services: numbered(
      's',
      fc.record({
        unit: words,
        measured: oneOf(['activity', 'outputEqualsInput'] as const),
        factor: orNull(
          fc.oneof(
            fc.constant({ kind: 'calendarDays' as const }),
            fc.record({
              kind: fc.constant('constant' as const),
              of: oneOf(['weeks', 'days', 'other'] as const),
              times: positive,
            }),
          ),
        ),
      }),
    ),
    costUnit: words,
    labour: numbered('l', fc.record({ measured: oneOf(['fullTimeEquivalents', 'hours'] as const) })),
    payUnit: words,
    purchases: numbered('p', fc.record({ deflator: orNull(deflator) })),
    capital: numbered(
      'c',
      fc.record({
        given: fc.oneof(
          fc.constant({ kind: 'consumption' as const }),
          fc.record({
            kind: fc.constant('investment' as const),
            life: positive,
            profile: oneOf(DEPRECIATION_PROFILES),
          }),
        ),
        deflator: orNull(deflator),
      }),
    ),
    spendingUnit: words,
    quality: numbered(
      'q',
      fc.record({ unit: words, direction: oneOf([1, -1] as const), weight: plain, service: fc.constant(null) }),
    ),
    method: fc.record(
      {
        formula: oneOf(FORMULA_NAMES),
        linking: oneOf(['annual', 'fixed', 2, 5] as const),
        renewEvery: fc.integer({ min: 2, max: 20 }),
        base: oneOf(labels),
        zeros: oneOf(['missing', 'activity'] as const),
        compareDefaultSet: fc.boolean(),
        checkRow: fc.boolean(),
        inputFormula: oneOf(FORMULA_NAMES),
        inputLinking: oneOf(['annual', 'fixed', 3] as const),
        labour: oneOf(['direct', 'indirect', 'both'] as const),
        payDeflator: orNull(deflator),
        qualityMean: oneOf(QUALITY_MEANS),
        qualityGaps: oneOf(GAP_RULES),
        tolerance: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
        reportPeriod: oneOf(labels),
      },
      {
        requiredKeys: [
          'formula',
          'linking',
          'base',
          'zeros',
          'compareDefaultSet',
          'checkRow',
          'inputFormula',
          'inputLinking',
          'labour',
          'payDeflator',
          'qualityMean',
          'qualityGaps',
          'tolerance',
          'reportPeriod',
        ],
      },
    ),
    data: fc
      .uniqueArray(fc.tuple(oneOf(DATA_BLOCKS), place), { selector: ([block]) => block, maxLength: 4 })
      .map((pairs) => Object.fromEntries(pairs) as Partial<Record<DataBlock, DataPlace>>),
    accepted: fc.array(
      fc.record(
        {
          kind: fc.constant('outlier'),
          block: words,
          service: words,
          period: words,
          reason: words,
          date: words,
          facts: words,
        },
        { requiredKeys: ['kind', 'reason', 'date', 'facts'] },
      ),
      { maxLength: 3 },
    ),
    built: fc.array(fc.record({ kind: oneOf(BUILD_KINDS), sheets: fc.array(words), names: fc.array(words) }), {
      maxLength: 3,
    }),
    lastId: fc.integer({ min: 10, max: 1000 }),
  }),
);

export const setArbitrary: fc.Arbitrary<MeasureSet> = fc
  .array(measureArbitrary, { maxLength: 3 })
  .map((measures) => measures.map((one, at) => ({ ...one, id: `m${at + 1}`, name: `${at}${one.name}` })))
  .map((measures) => ({
    measures,
    current: measures.at(-1)?.id ?? null,
    total: measures.slice(1).map((one) => one.id),
    ...(measures.length > 2 && { totalBuilt: { sheets: ['Total', 'TotalData'], names: ['Total_base_period'] } }),
  }));
