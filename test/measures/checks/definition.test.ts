import { checkMeasure } from '../../../src/measures/checks/checkMeasure';
import type { CheckedMeasure } from '../../../src/measures/checks/checkedBlock';
import type { Measure } from '../../../src/measures/definition';
import { addPart } from '../../../src/measures/edits/parts';
import { BIG, BIG_COST, COSTS, STEADY, block, check, measureOf, ofKind } from './checkedSample';

describe('the method', () => {
  const general = { name: 'GDP deflator', kind: 'general', source: '' } as const;

  it('[C58] a general price index draws a warning, one made for the service or its sector does not', () => {
    const with_ = (kind: 'service' | 'sector' | 'general') =>
      addPart(measureOf(['Home care']), 'purchases', { name: 'Meals bought', deflator: { ...general, kind } }).value;
    const kinds = (measure: Measure) => checkMeasure({ measure, blocks: {} }).map(({ kind }) => kind);
    expect(kinds(with_('general'))).toEqual(['generalDeflator']);
    expect(kinds(with_('sector'))).toEqual([]);
    expect(kinds(with_('service'))).toEqual([]);
  });

  it('[C59] spending without a price index is found, and pay only where labour is measured by it', () => {
    const measure = addPart(measureOf([]), 'purchases', { name: 'Drugs', deflator: null }).value;
    const staffed = addPart(measure, 'labour', { name: 'Nurses', measured: 'hours' }).value;
    const places = (one: Measure) =>
      ofKind(checkMeasure({ measure: one, blocks: {} }), 'noDeflator').map(({ block, service }) => [block, service]);
    expect(places(staffed)).toEqual([['spending', 'Drugs']]);
    expect(places({ ...staffed, method: { ...staffed.method, labour: 'both' } })).toEqual([
      ['spending', 'Drugs'],
      ['pay', undefined],
    ]);
  });

  it('[C60] weights of quality add up to 1, for all services and for each', () => {
    const base = measureOf(['Home care']);
    const indicator = { unit: '', direction: 1, service: null } as const;
    const weighted = (weights: readonly number[], service: string | null = null) =>
      weights.reduce(
        (one, weight, at) => addPart(one, 'quality', { ...indicator, service, name: `Q${at}`, weight }).value,
        base,
      );
    const found = (measure: Measure) => checkMeasure({ measure, blocks: {} });
    expect(found(weighted([0.6, 0.4]))).toEqual([]);
    expect(found(weighted([0.333, 0.333, 0.333]))).toEqual([]);
    expect(found(weighted([0.6, 0.5], 's1'))).toEqual([
      expect.objectContaining({
        kind: 'qualityWeights',
        severity: 'review',
        service: 'Home care',
        details: { sum: 1.1 },
      }),
    ]);
    expect(found(weighted([0])).map(({ kind, severity }) => [kind, severity])).toEqual([
      ['qualityWeights', 'fix'],
      ['qualityWithoutWeight', 'note'],
    ]);
  });

  it('[C65] output that is taken to equal input is said to be so', () => {
    const measure = measureOf(['Police']);
    const services = measure.services.map((one) => ({ ...one, measured: 'outputEqualsInput' as const }));
    expect(checkMeasure({ measure: { ...measure, services }, blocks: {} })).toEqual([
      expect.objectContaining({ kind: 'outputEqualsInput', service: 'Police', severity: 'note' }),
    ]);
  });
});

describe('names and periods', () => {
  it('[C61] a row that the block lacks and a row that is not used suggest one another', () => {
    const found = check([BIG], [['Home care (all)', ...COSTS]], measureOf(['Home care']));
    expect(ofKind(found, 'serviceNotInBlock')).toEqual([
      expect.objectContaining({ block: 'costs', service: 'Home care', details: { suggestion: 'Home care (all)' } }),
    ]);
    expect(ofKind(found, 'rowNotUsed')).toEqual([
      expect.objectContaining({ cell: 'A7', sheet: 'Costs', details: { suggestion: 'Home care' } }),
    ]);
    expect(ofKind(found, 'costMissing')).toEqual([]);
  });

  it('[C61] the same is found between quantities and costs when the measure lists no services', () => {
    const found = check([BIG], [['Home care (all)', ...COSTS]], measureOf([]));
    expect(found.map(({ kind, block }) => [kind, block])).toEqual(
      expect.arrayContaining([
        ['serviceNotInBlock', 'costs'],
        ['rowNotUsed', 'costs'],
      ]),
    );
  });

  it('[C61] a period under another era is recognised and suggested', () => {
    const measure = measureOf(['Home care'], ['2021', '2022']);
    const quantities = block('Quantities', [['Home care', 1, 2]], ['2564', '2022']);
    const found = checkMeasure({ measure, blocks: { quantities } });
    expect(found).toEqual([
      expect.objectContaining({ kind: 'periodNotInBlock', period: '2021', details: { suggestion: '2564' } }),
      expect.objectContaining({ kind: 'columnNotUsed', cell: 'D6', details: { suggestion: '2021' } }),
    ]);
  });

  it('[C62] periods that run backwards, leave years out or carry a mark are found', () => {
    const found = checkMeasure({ measure: measureOf([], ['2015', '2016', '2019', '2018*']), blocks: {} });
    expect(found.map(({ kind, period }) => [kind, period])).toEqual([
      ['periodsBackwards', '2018*'],
      ['periodsSkipped', '2019'],
      ['markedPeriod', '2018*'],
    ]);
  });

  it('[C63] a name or heading that stands twice is to be fixed, at its second place', () => {
    const quantities = block('Quantities', [BIG, ['HOME  CARE', ...STEADY]]);
    const found = checkMeasure({
      measure: measureOf(['Home care']),
      blocks: { quantities, costs: block('Costs', [BIG_COST]) },
    });
    expect(ofKind(found, 'nameTwice')).toEqual([
      expect.objectContaining({ severity: 'fix', cell: 'A8', details: { times: 2 } }),
    ]);
  });

  it('[C61] figures without a name are found', () => {
    expect(
      ofKind(check([BIG, ['', 1, 2, 3]], [BIG_COST], measureOf(['Home care'])), 'figuresWithoutName'),
    ).toHaveLength(1);
  });
});

describe('the cells of inputs, price indexes and quality', () => {
  const cells = (name: 'deflators' | 'labour' | 'quality', ...values: unknown[]) => {
    const measure = measureOf([], ['2020', '2021', '2022']);
    const filled = block('Inputs', [['Nurses', ...values]], ['2020', '2021', '2022']);
    return checkMeasure({ measure, blocks: { [name]: filled } } as CheckedMeasure);
  };

  it('[C64] text, errors and negative figures are found as in quantities and costs', () => {
    expect(cells('labour', '12', '#REF!', -3).map(({ kind, block, cell }) => [kind, block, cell])).toEqual([
      ['numberAsText', 'labour', 'D7'],
      ['errorCell', 'labour', 'E7'],
      ['negative', 'labour', 'F7'],
    ]);
  });

  it('[C64] 0 is no price and no score, but may be a number of staff', () => {
    expect(cells('quality', 5, 0, 6).map(({ kind, cell }) => [kind, cell])).toEqual([['notPositive', 'E7']]);
    expect(cells('labour', 5, 0, 6)).toEqual([]);
  });

  it('[C64] empty cells are counted row by row, signs for missing figures are not', () => {
    expect(cells('labour', 5, null, '[x]').filter(({ kind }) => kind === 'emptyCells')).toEqual([
      expect.objectContaining({ details: { empty: 1, of: 3 } }),
    ]);
  });
});
