/** The checks at the edges of their rules: exactly at a threshold, next to a gap, and where two rules meet. */
import type { Finding } from '../../../src/core/findings/findings';
import { findings } from '../../../src/core/findings/findings';
import { inspectBlock } from '../../../src/core/findings/blocks';
import { cellFindings } from '../../../src/core/findings/cells';
import { headingFindings, headingsOf } from '../../../src/core/findings/headings';
import { lifeFindings } from '../../../src/core/findings/lives';
import { pairFindings } from '../../../src/core/findings/pairs';
import { totalFindings } from '../../../src/core/findings/totals';
import { coverageFindings, unitCostFindings } from '../../../src/core/findings/weights';
import { readPanel } from '../../../src/core/panel/panel';

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
const only = (found: Finding[], kind: Finding['kind']) => found.filter((one) => one.kind === kind);
const kindsOf = (quantities: unknown[][], costs: unknown[][]) =>
  findings(quantities, costs, 'missing').map((one) => one.kind);
const replaced = (block: unknown[][], service: number, period: number, value: unknown) =>
  block.map((row, i) => row.map((cell, t) => (i === service && t === period ? value : cell)));
const headings = (block: unknown[][]) => headingsOf(inspectBlock('costs', block));

describe('each check by itself', () => {
  it('[C2, C5, C8, C11, C12, C14, C15] gives nothing for clean figures', () => {
    const block = inspectBlock('costs', c);
    const panel = readPanel(q, c, 'missing');
    expect(cellFindings(block, { row: false, column: false })).toEqual([]);
    expect(headingFindings(block, { row: false, column: false })).toEqual([]);
    expect(pairFindings(inspectBlock('quantities', q), block, 'missing')).toEqual([]);
    expect([...lifeFindings(panel), ...unitCostFindings(panel), ...coverageFindings(panel)]).toEqual([]);
    expect(totalFindings(block)).toEqual([]);
    expect(totalFindings(inspectBlock('costs', c.slice(0, 2)))).toEqual([]);
  });

  it('[C2] the ends of the range of figures are figures, and what lies beyond counts as missing', () => {
    for (const end of [1e100, 1e-100]) {
      const found = kindsOf(q, replaced(c, 0, 0, end));
      expect(found).not.toContain('outOfRange');
      expect(found).not.toContain('costMissing');
    }
    for (const beyond of [1e101, 1e-101]) {
      const found = findings(q, replaced(c, 0, 0, beyond), 'missing');
      expect(only(found, 'outOfRange')).toMatchObject([{ service: 0, period: 0, details: { value: beyond } }]);
      expect(only(found, 'costMissing')).toHaveLength(1);
    }
  });

  it('[C2] a data type of Excel is reported in its cell, and one that holds nothing is no number beyond all bounds', () => {
    const where = { severity: 'fix', block: 'quantities', service: 1, period: 2 };
    expect(findings(replaced(q, 1, 2, { code: '#VALUE!' }), c, 'missing')[0]).toEqual({ ...where, kind: 'errorCell', details: { error: '#VALUE!' } }); // prettier-ignore
    expect(findings(replaced(q, 1, 2, { basicValue: -4 }), c, 'missing')[0]).toEqual({ ...where, kind: 'negative', details: { value: -4 } }); // prettier-ignore
    for (const nothing of [{}, { code: '#N/A' }, NaN]) {
      expect(kindsOf(replaced(q, 1, 2, nothing), c)).not.toContain('notFinite');
    }
  });

  it('[C3, C4] digits among words are words, and a currency may stand behind its number', () => {
    for (const text of ['about 12', '12 beds', 'A5']) {
      expect(only(findings(replaced(q, 0, 1, text), c, 'missing'), 'text')).toMatchObject([{ details: { text } }]);
    }
    expect(only(findings(replaced(q, 0, 1, '12€'), c, 'missing'), 'numberAsText')).toMatchObject([
      { details: { text: '12€' } },
    ]);
    expect(only(findings(replaced(q, 0, 1, false), c, 'missing'), 'text')).toMatchObject([
      { details: { text: 'FALSE' } },
    ]);
  });
});

describe('blocks that do not fit', () => {
  it('[C1] name the block without columns and the one with a short row', () => {
    const empty = { severity: 'fix', kind: 'emptyBlock', details: {} };
    expect(findings([[]], [], 'missing')).toEqual([
      { ...empty, block: 'quantities' },
      { ...empty, block: 'costs' },
    ]);
    expect(only(findings(q, [[1, 2], [3]], 'missing'), 'notRectangular')).toMatchObject([{ block: 'costs' }]);
  });

  it('[C1] differ when only their rows or only their columns do', () => {
    expect(kindsOf(q, c.slice(0, 2))).toContain('shapesDiffer');
    expect(kindsOf(q, c.map((row) => row.slice(0, 2)))).toContain('shapesDiffer'); // prettier-ignore
  });
});

describe('headings among the figures', () => {
  it.each([
    [[['Service', 2010, 2011], ['Prison', 3, 4]], true], // prettier-ignore
    [[[2010, 2011], [3, 4]], true], // prettier-ignore
    [[[1900, 1901], [3, 4]], true], // prettier-ignore
    [[[2099, 2100], [3, 4]], true], // prettier-ignore
    [[[1899, 1900], [3, 4]], false], // prettier-ignore
    [[[2100, 2101], [3, 4]], false], // prettier-ignore
    [[['Service', 2010], [5, 4]], false], // prettier-ignore
    [[['x', 'x', 'x'], [3, 4, 5]], false], // prettier-ignore
    [[['#REF!', '#REF!', '#REF!'], [3, 4, 5]], false], // prettier-ignore
  ])('[C15] in %j the first row is one: %p', (block, expected) => {
    expect(headings(block).row).toBe(expected);
  });

  it('[C15] a single row or column is data, whatever it holds', () => {
    for (const block of [[[2010, 2011, 2012]], [[2010], [2011], [2012]], [['Prison', 1, 2]], [['Prison'], [1], [2]]]) {
      expect(headings(block)).toEqual({ row: false, column: false });
    }
    expect(headings([['Prison'], ['Schools']])).toEqual({ row: false, column: false });
    expect(headings([['Prison', 'Schools']])).toEqual({ row: false, column: false });
  });

  it('[C15] are not reported cell by cell, but what stands among the figures is', () => {
    const named = [['Service', '2010-11', '2011-12'], ['Prison', 3, 'see below'], ['Schools', 4, 5]]; // prettier-ignore
    const costs = [['Service', '2010-11', '2011-12'], ['Prison', 3, 6], ['Schools', 4, 5]]; // prettier-ignore
    expect(only(findings(named, costs, 'missing'), 'text')).toMatchObject([
      { block: 'quantities', service: 1, period: 2 },
    ]);
    const years = [['#REF!', 2010, 2011], [1, 3, 'see below'], [2, 4, -5]]; // prettier-ignore
    const found = cellFindings(inspectBlock('costs', years), { row: true, column: false });
    expect(found).toMatchObject([
      { kind: 'text', service: 1, period: 2 },
      { kind: 'negative', service: 2, period: 2 },
    ]);
    const labels = [['#REF!', 'see below'], ['Prison', 3]]; // prettier-ignore
    expect(cellFindings(inspectBlock('costs', labels), { row: false, column: true })).toMatchObject([
      { kind: 'text', service: 0, period: 1 },
    ]);
  });
});

describe('pairs of figures', () => {
  it('[C6] the missing figure is named by its block', () => {
    expect(findings(replaced(q, 0, 1, null), c, 'missing')[0]).toEqual({ severity: 'review', kind: 'quantityMissing', block: 'quantities', service: 0, period: 1, details: {} }); // prettier-ignore
    expect(findings(q, replaced(c, 0, 1, null), 'missing')[0]).toEqual({ severity: 'review', kind: 'costMissing', block: 'costs', service: 0, period: 1, details: {} }); // prettier-ignore
  });

  it.each(['missing', 'activity'] as const)('[C7] with zeros as %s a 0 beside an empty cell is missing', (zeros) => {
    const zero = { severity: 'review', kind: 'zeroIsMissing', service: 0, period: 0, details: {} };
    const pairs = (quantity: unknown, cost: unknown) =>
      pairFindings(inspectBlock('quantities', [[quantity]]), inspectBlock('costs', [[cost]]), zeros);
    expect(pairs(0, null)).toEqual([{ ...zero, block: 'quantities' }]);
    expect(pairs(null, 0)).toEqual([{ ...zero, block: 'costs' }]);
    expect(pairs(null, null)).toEqual([]);
  });

  it('[C10] a rise from 0 is where a figure above 0 follows, not another 0', () => {
    const row = [[1, 0, 0, 5]];
    expect(only(findings(row, row, 'activity'), 'riseFromZero')).toMatchObject([{ service: 0, period: 3 }]);
  });

  it('[C11] a jump is found once, in its own service and period, and exactly a third is none', () => {
    const ones = [[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]]; // prettier-ignore
    const panel = (costs: number[][]) => readPanel(ones, costs, 'missing');
    expect(unitCostFindings(panel([[1, 1, 1, 1], [1, 1, 4, 4], [1, 1, 1, 1]]))).toMatchObject([{ service: 1, period: 2 }]); // prettier-ignore
    expect(unitCostFindings(panel([[1, 1, 4, 4], [1, 1, 1, 1], [1, 1, 1, 1]]))).toMatchObject([{ service: 0, period: 2 }]); // prettier-ignore
    expect(unitCostFindings(panel([[3, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]]))).toEqual([]); // prettier-ignore
  });

  it('[C12, C13] coverage of 0.9 is enough, and half of the cost is not more than half', () => {
    const found = findings([[1, 1], [x, 1]], [[90, 90], [10, 10]], 'missing'); // prettier-ignore
    expect(only(found, 'lowCoverage')).toEqual([]);
    expect(only(findings([[1, 1], [1, 1]], [[7, 7], [7, 7]], 'missing'), 'dominantService')).toEqual([]); // prettier-ignore
  });
});

describe('a total among its parts', () => {
  const totalsIn = (block: unknown[][]) => totalFindings(inspectBlock('costs', block)).map((one) => one.service);

  it('[C14] is found among three rows, to the tenth of a per cent that rounding leaves', () => {
    expect(totalsIn([[10, 20], [30, 50], [40, 70]])).toEqual([2]); // prettier-ignore
    expect(totalsIn([[400, 400], [599, 599], [1000, 1000]])).toEqual([2]); // prettier-ignore
    expect(totalsIn([[400, 400], [598, 598], [1000, 1000]])).toEqual([]); // prettier-ignore
  });

  it('[C14] is found beside missing parts and where it has no figure itself', () => {
    expect(totalsIn([[10, 20, 5], [30, x, 5], [40, 20, 10]])).toEqual([2]); // prettier-ignore
    for (const nothing of [x, 0]) {
      expect(totalsIn([[10, 20, 5], [30, 50, 5], [40, nothing, 10]])).toEqual([2]); // prettier-ignore
    }
  });

  it('[C14] is no row without figures', () => {
    expect(totalsIn([[10, 20], [30, 50], [x, x]])).toEqual([]); // prettier-ignore
  });
});
