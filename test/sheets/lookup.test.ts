/** Names as users write them: what Data finds, recalculated by an independent engine. */
import { readPanel } from '../../src/core/panel/panel';
import { outputIndex } from '../../src/core/index/outputIndex';
import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import { lookupKey } from '../../src/sheets/context/lookupKey';
import { cellAt, rowLabelled, sheetNamed } from './planFormulas';
import { EMPTY_WORKBOOK, measure, PERIODS, source } from './sampleMeasure';
import { recalculated } from './workbookOf';

const HOSTILE = [
  '=1+1',
  '+SUM(A1)',
  '-5',
  '@home',
  "'quoted",
  'Meals*',
  'Why?',
  'a~b',
  'Say "care"',
  '#N/A',
  '2010-11',
];
const quantities = HOSTILE.map((_, i) => PERIODS.map((__, t) => 100 + 7 * i + 11 * t + ((i * t) % 5)));
const costs = HOSTILE.map((_, i) => PERIODS.map((__, t) => 1000 + 31 * i + 17 * t));

describe('Hostile names of services', () => {
  const asked = measure(
    { formula: 'laspeyres' },
    { quantities: source('Q', HOSTILE, PERIODS), costs: source('C', [...HOSTILE].reverse(), PERIODS) },
  );

  it('[S15] never become formulas in the plan', () => {
    const plan = buildOutputSheets({ ...asked, name: '=HYPERLINK("x")', costUnit: '=2+2' }, EMPTY_WORKBOOK);
    const data = sheetNamed(plan, 'Data');
    expect(cellAt(data, 'A', 16)).toBe('=INDEX(Q!$A$7:$A$17,$C16)');
    const costUnit = data.blocks
      .flatMap(({ cells }) => cells.map(([, unit]) => unit))
      .filter((unit) => unit === '=2+2');
    expect(costUnit).toHaveLength(HOSTILE.length + 1);
    expect(sheetNamed(plan, 'About').blocks[0]?.cells[0]?.[0]).toBe('About this workbook: =HYPERLINK("x")');
  });

  it('[S5] are found in the costs, in another order, wildcards and all', async () => {
    const result = await recalculated(asked, quantities, [...costs].reverse());
    const output = sheetNamed(buildOutputSheets(asked, EMPTY_WORKBOOK), 'Output');
    const row = rowLabelled(output, 'Annual chain-linking');
    const expected = outputIndex(readPanel(quantities, costs, 'missing'), {
      formula: 'laspeyres',
      linking: 'annual',
      base: 2,
    });
    ['D', 'E', 'F', 'G', 'H'].forEach((letter, t) => {
      expect(result.number('Output', `${letter}${row}`)).toBeCloseTo(expected[t] ?? NaN, 9);
    });
  });
});

describe('What MATCH looks for', () => {
  const text = (value: string) => ({ text: value, isNumber: false });
  const number = (value: string) => ({ text: value, isNumber: true });

  it('[S5] is the cell itself for a plain name', () => {
    expect(lookupKey('$A35', text('Home care'), text('home CARE'))).toBe('$A35');
  });
  it('[S5] is the cell with its wildcards escaped, the tilde first', () => {
    expect(lookupKey('$A35', text('a~b*?'), text('a~b*?'))).toBe(
      'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A35,"~","~~"),"*","~*"),"?","~?")',
    );
  });
  it('[S5] is the other name where blanks differ', () => {
    expect(lookupKey('$A35', text('Home  care'), text('Home "care" '))).toBe('"Home ""care"" "');
  });
  it('[S5] turns a number into text, and text into a number, as the other source has it', () => {
    expect(lookupKey('$A35', number('101'), text('101'))).toBe('$A35&""');
    expect(lookupKey('$A35', text('101'), number('101'))).toBe('VALUE($A35)');
    expect(lookupKey('$A35', number('101'), number('101'))).toBe('$A35');
  });
});

it('[S5] Years that are numbers in one source and text in the other are one period, and costs may be in another order', async () => {
  const years = ['2010', '2011', '2012'];
  const asked = measure(
    { formula: 'fisher', base: 1 },
    {
      quantities: source('Q', ['101', '102'], years, {
        numericPeriods: [true, true, true],
        numericServices: [true, true],
      }),
      costs: source('C', ['102', '101'], [...years].reverse()),
    },
  );
  const q = [
    [10, 12, 15],
    [20, 19, 21],
  ];
  const result = await recalculated(asked, q, [
    [600, 500, 400],
    [330, 310, 300],
  ]);
  const c = [
    [300, 310, 330],
    [400, 500, 600],
  ];
  const row = rowLabelled(sheetNamed(buildOutputSheets(asked, EMPTY_WORKBOOK), 'Output'), 'Annual chain-linking');
  const expected = outputIndex(readPanel(q, c, 'missing'), { formula: 'fisher', linking: 'annual', base: 1 });
  ['D', 'E', 'F'].forEach((letter, t) =>
    expect(result.number('Output', `${letter}${row}`)).toBeCloseTo(expected[t] ?? NaN, 10),
  );
  expect(result.value('Data', 'D8')).toBe('2010');
  expect(result.number('About', 'B11')).toBe(1);
});

it('[S9] [M4] A negative figure makes errors of what depends on it, and the base is exactly 100', async () => {
  const services = ['a', 'b', 'c'];
  const asked = measure(
    { base: 3 },
    { quantities: source('Q', services, PERIODS), costs: source('C', services, PERIODS) },
  );
  const figures = services.map((_, i) => PERIODS.map((__, t) => 97 + 13 * i + 3.1 * t));
  const negative = figures.map((row, i) => row.map((value, t) => (i === 1 && t === 4 ? -1 : value)));
  const output = sheetNamed(buildOutputSheets(asked, EMPTY_WORKBOOK), 'Output');
  const row = rowLabelled(output, 'Annual chain-linking');
  const result = await recalculated(asked, figures, negative);
  expect(result.value('Output', `H${row}`)).toEqual({ error: '#NUM!' });
  expect(result.number('Output', `F${row}`)).toBe(100);
  expect(result.number('Output', `F${row + 1}`)).toBe(100);
  expect(result.number('Output', `G${row}`)).toBeGreaterThan(100);
});

it('[S5] Costs at the right of the quantities in one table, under the same headings, are not taken for each other', () => {
  const services = ['a', 'b'];
  const quantitySource = source('All', services, PERIODS);
  const costSource = source('All', services, PERIODS, { firstPeriodColumn: 9, lastPeriodColumn: 13 });
  const plan = buildOutputSheets(measure({}, { quantities: quantitySource, costs: costSource }), EMPTY_WORKBOOK);
  const data = sheetNamed(plan, 'Data');
  expect(cellAt(data, 'D', 10)).toBe('=MATCH(D$8,All!$I$6:$M$6,0)');
  expect(cellAt(data, 'D', 22)).toBe('=IFNA(SUM(INDEX(All!$I$7:$M$8,$C22,D$10)),0)');
  expect(cellAt(data, 'C', 22)).toBe('=MATCH($A22,All!$A$7:$A$8,0)');
});
