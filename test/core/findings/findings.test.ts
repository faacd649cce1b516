import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings/findings';
import { findings } from '../../../src/core/findings/findings';
import { findingText } from '../../../src/i18n/findingText';
import { panels } from '../panels';

const x = '[x]';
const q = [
  [20, 22, 25],
  [30, 27, 30],
  [10, 15, 15],
];
const c = [
  [30, 33, 36],
  [45, 42, 47],
  [25, 36, 38],
];
const find = (quantities: unknown[][], costs: unknown[][], zeros: 'missing' | 'activity' = 'missing') =>
  findings(quantities, costs, zeros);
const kinds = (found: Finding[]) => found.map((one) => one.kind);
const only = (found: Finding[], kind: Finding['kind']) => found.filter((one) => one.kind === kind);
const with_ = (block: unknown[][], service: number, period: number, value: unknown) =>
  block.map((row, i) => row.map((cell, t) => (i === service && t === period ? value : cell)));

describe('the checks', () => {
  it('find nothing in clean figures', () => {
    expect(find(q, c)).toEqual([]);
  });

  it('[C1] blocks that cannot be read together', () => {
    expect(kinds(find([], []))).toEqual(['emptyBlock', 'emptyBlock']);
    expect(kinds(find([[1, 2], [3]], [[1, 2], [3, 4]]))).toContain('notRectangular'); // prettier-ignore
    expect(find(q, [[1, 2]])).toMatchObject([
      { severity: 'fix', kind: 'shapesDiffer', details: { services: 3, periods: 3, costServices: 1, costPeriods: 2 } },
    ]);
    expect(kinds(find([[1], [2]], [[1], [2]]))).toEqual(['onePeriod']);
  });

  it('[C2] error cells, negative, infinite and absurd numbers, with their cell', () => {
    expect(find(with_(q, 1, 2, '#REF!'), c)[0]).toMatchObject({
      severity: 'fix',
      kind: 'errorCell',
      block: 'quantities',
      service: 1,
      period: 2,
      details: { error: '#REF!' },
    });
    expect(find(with_(q, 1, 2, { code: '#VALUE!' }), c)[0]).toMatchObject({
      kind: 'errorCell',
      details: { error: '#VALUE!' },
    });
    expect(find(q, with_(c, 0, 0, -5))[0]).toMatchObject({
      severity: 'fix',
      kind: 'negative',
      block: 'costs',
      service: 0,
      period: 0,
      details: { value: -5 },
    });
    expect(find(q, with_(c, 0, 0, Infinity))[0]).toMatchObject({ severity: 'fix', kind: 'notFinite' });
    expect(find(q, with_(c, 0, 0, 1e308))[0]).toMatchObject({ severity: 'fix', kind: 'outOfRange' });
    expect(find(q, with_(c, 0, 0, 1e-200))[0]).toMatchObject({ severity: 'fix', kind: 'outOfRange' });
    expect(kinds(find(with_(q, 1, 2, '#N/A'), c))).not.toContain('errorCell');
  });

  it.each(['12', ' 1,234.5', '£3.2m'.slice(0, 4), '(45)', '7 000', '-3', '12%'])(
    '[C3] the text %p is a number that Excel does not see',
    (text) => {
      expect(find(with_(q, 0, 1, text), c)[0]).toMatchObject({
        severity: 'fix',
        kind: 'numberAsText',
        block: 'quantities',
        service: 0,
        period: 1,
      });
    },
  );

  it('[C4] other text counts as missing: a usual mark is a note, anything else is to be reviewed', () => {
    for (const mark of ['..', 'x', '[x]', '[c]', ':', '-', '*', 'n/a', '#N/A']) {
      expect(only(find(with_(q, 0, 1, mark), c), 'text')).toMatchObject([
        { severity: 'note', details: { text: mark } },
      ]);
    }
    expect(only(find(with_(q, 0, 1, 'see below'), c), 'text')).toMatchObject([{ severity: 'review' }]);
    expect(only(find(with_(q, 0, 1, true), c), 'text')).toMatchObject([
      { severity: 'review', details: { text: 'TRUE' } },
    ]);
    for (const blank of [null, undefined, '', ' ']) {
      expect(kinds(find(with_(q, 0, 1, blank), c))).not.toContain('text');
    }
  });

  it('[C5] cost without activity and activity without cost', () => {
    expect(find(with_(q, 0, 1, 0), c)[0]).toMatchObject({
      severity: 'fix',
      kind: 'costWithoutActivity',
      block: 'quantities',
      service: 0,
      period: 1,
      details: { cost: 33 },
    });
    expect(find(q, with_(c, 0, 1, 0))[0]).toMatchObject({
      severity: 'fix',
      kind: 'activityWithoutCost',
      block: 'costs',
      service: 0,
      period: 1,
      details: { quantity: 22 },
    });
  });

  it('[C6] one of the two figures missing', () => {
    expect(only(find(with_(q, 0, 1, x), c), 'quantityMissing')).toMatchObject([
      { severity: 'review', service: 0, period: 1 },
    ]);
    expect(only(find(q, with_(c, 2, 0, null)), 'costMissing')).toMatchObject([
      { severity: 'review', service: 2, period: 0 },
    ]);
  });

  it('[C7] a 0 in both says what it was taken for', () => {
    const both = (zeros: 'missing' | 'activity') => find(with_(q, 0, 2, 0), with_(c, 0, 2, 0), zeros);
    expect(only(both('missing'), 'zeroIsMissing')).toMatchObject([{ severity: 'review', service: 0, period: 2 }]);
    expect(only(both('activity'), 'zeroActivity')).toMatchObject([{ severity: 'note', service: 0, period: 2 }]);
    expect(kinds(both('activity'))).not.toContain('exit');
  });

  it('[C8] entries and exits', () => {
    const later = with_(with_(q, 1, 0, x), 1, 2, x);
    const found = find(later, with_(with_(c, 1, 0, x), 1, 2, x));
    expect(only(found, 'entry')).toMatchObject([{ severity: 'review', service: 1, period: 1 }]);
    expect(only(found, 'exit')).toMatchObject([{ severity: 'review', service: 1, period: 2 }]);
  });

  it('[C9] gaps, each once with its first and last period', () => {
    const row = [1, x, x, 1, x, 1];
    expect(only(find([row, [1, 1, 1, 1, 1, 1]], [row, [1, 1, 1, 1, 1, 1]]), 'gap')).toMatchObject([
      { service: 0, period: 1, details: { lastPeriod: 2 } },
      { service: 0, period: 4, details: { lastPeriod: 4 } },
    ]);
  });

  it('[C10] a rise from 0, and a service that never has both figures', () => {
    expect(only(find([[1, 0, 5], [2, 2, 2]], [[1, 0, 5], [2, 2, 2]], 'activity'), 'riseFromZero')).toMatchObject([{ service: 0, period: 2 }]); // prettier-ignore
    expect(only(find([[1, x], [2, 2]], [[x, 1], [2, 2]]), 'neverComplete')).toMatchObject([{ service: 0 }]); // prettier-ignore
  });

  it('[C11] unit costs that more than treble or fall below a third', () => {
    const jump = (factor: number) => only(find([[1, 1], [1, 1]], [[1, factor], [1, 1]]), 'unitCostJump'); // prettier-ignore
    expect(jump(3.01)).toMatchObject([{ severity: 'review', service: 0, period: 1, details: { factor: 3.01 } }]);
    expect(jump(3)).toEqual([]);
    expect(jump(0.33)).toHaveLength(1);
    expect(jump(0.34)).toEqual([]);
  });

  it('[C12] coverage below 0.9', () => {
    const found = only(find([[1, 1, 1], [x, 1, 1]], [[30, 30, 30], [10, 10, 10]]), 'lowCoverage'); // prettier-ignore
    expect(found).toMatchObject([{ severity: 'review', period: 1, details: { coverage: 0.75 } }]);
  });

  it('[C13] one service above half of the cost, once, where its share is largest', () => {
    const found = only(find([[1, 1, 1], [1, 1, 1]], [[60, 80, 51], [40, 20, 49]]), 'dominantService'); // prettier-ignore
    expect(found).toMatchObject([{ severity: 'note', service: 0, period: 1, details: { share: 0.8 } }]);
    expect(kinds(find([[1, 1]], [[1, 1]]))).not.toContain('dominantService');
  });

  it('[C14] a row that is the total of the others', () => {
    const totals = [...c, [100, 111, 121]];
    expect(only(find([...q, [1, 2, 3]], totals), 'looksLikeTotal')).toMatchObject([
      { severity: 'review', block: 'costs', service: 3 },
    ]);
    expect(only(find([...q, [1, 2, 3]], [...c, [100, 111, 125]]), 'looksLikeTotal')).toEqual([]);
    expect(only(find([[1, 1], [1, 1]], [[5, 5], [5, 5]]), 'looksLikeTotal')).toEqual([]); // prettier-ignore
  });

  it('[C15] a first row of years or names, and a first column of names', () => {
    const years = find([[2010, 2011, 2012], ...q], [[2010, 2011, 2012], ...c]);
    expect(only(years, 'looksLikeHeadings')).toMatchObject([
      { block: 'quantities', service: 0, details: { line: 'row' } },
      { block: 'costs', service: 0, details: { line: 'row' } },
    ]);
    const labels = q.map((row, i) => [`Service ${i}`, ...row]);
    expect(
      only(find([['Service', '2010-11', '2011-12', '2012-13'], ...labels], labels), 'looksLikeHeadings'),
    ).toMatchObject([
      { block: 'quantities', service: 0 },
      { block: 'quantities', period: 0, details: { line: 'column' } },
      { block: 'costs', period: 0 },
    ]);
    expect(only(find([[2010, 2013, 2011], ...q], [[1, 2, 3], ...c]), 'looksLikeHeadings')).toEqual([]);
    expect(only(find(with_(with_(with_(q, 0, 0, '..'), 0, 1, '..'), 0, 2, '..'), c), 'looksLikeHeadings')).toEqual([]);
  });

  it('[C16] what must be fixed comes first, then what to review, then notes', () => {
    const order = find(with_(q, 0, 1, '..'), with_(c, 1, 1, -4)).map((one) => one.severity);
    expect(order).toEqual([...order].sort((a, b) => 'fixreviewnote'.indexOf(a) - 'fixreviewnote'.indexOf(b)));
    expect(order[0]).toBe('fix');
  });

  it('[C16] never fail, whatever the cells hold, and every finding has its sentence in both languages', () => {
    const anything = fc.oneof(
      fc.constantFrom(null, '', 0, -1, 'x', '12', '#REF!', true, NaN, Infinity, { code: '#N/A' }, {}),
      fc.double(),
    );
    const block = fc.array(fc.array(anything, { maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.oneof(panels(), fc.record({ quantities: block, costs: block })),
        fc.constantFrom('missing' as const, 'activity' as const),
        (panel, zeros) => {
          for (const one of find(panel.quantities, panel.costs, zeros)) {
            for (const language of ['en', 'th'] as const) {
              const text = findingText(one, language);
              expect(text).not.toMatch(/undefined|NaN|\$\{|, ,|  /);
              expect(text.length).toBeGreaterThan(10);
            }
          }
        },
      ),
      { numRuns: 200, seed: 9 },
    );
  });
});
