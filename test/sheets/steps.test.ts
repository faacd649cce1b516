/** The four steps of each formula: their structure in the plan, and their figures by an independent engine. */
import { FORMULA_NAMES } from '../../src/core/options';
import type { FormulaName } from '../../src/core/options';
import { readPanel } from '../../src/core/panel/panel';
import { weightedGrowth } from '../../src/core/index/weightedGrowth';
import { FORMULA_TABLE } from '../../src/sheets/context/formulaTable';
import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import type { SheetPlan } from '../../src/sheets/plan/plan';
import { sheetWords } from '../../src/sheets/words';
import { cellAt, rowLabelled, sheetNamed } from './planFormulas';
import { EMPTY_WORKBOOK, measure, SERVICES } from './sampleMeasure';
import { recalculated } from './workbookOf';

const { steps } = sheetWords('en');
const quantities = [
  [2935, 2844, 2869, 2847, 2834],
  [183240, 200257, 188206, 187443, 185952],
  [347, 302, 239, '..', 147],
];
const costs = [
  [1497826, 1518219, 1489856, 1444958, 1513018],
  [3219096, 3397579, 3196594, 3140692, 3199705],
  [87573, 80422, 66273, 56521, 45339],
];

const output = (formula: FormulaName): SheetPlan =>
  sheetNamed(buildOutputSheets(measure({ formula }), EMPTY_WORKBOOK), 'Output');

describe.each(FORMULA_NAMES)('The four steps of %s', (formula) => {
  const sheet = output(formula);
  const isLog = FORMULA_TABLE[formula].growth === 'log';

  it('[S6] [S7] [S8] [S9] stand one under the other, each with a reason', () => {
    const rows = [steps.step1, steps.step2, steps.step3, steps.step4].map((title) => rowLabelled(sheet, title));
    expect([...rows].sort((a, b) => a - b)).toEqual(rows);
    expect(
      [steps.step1Why, steps.step2Why, steps.step3Why, steps.step4Why].map((why) => rowLabelled(sheet, why) - 1),
    ).toEqual(rows);
    expect(sheet.print.breaksBefore).toEqual(expect.arrayContaining([rows[1], rows[2]]));
  });

  it('[S6] takes the growth that the formula needs', () => {
    const first = rowLabelled(sheet, steps.growth[isLog ? 'log' : 'percent'].note) + 2;
    const relative = 'Data!E16/Data!D16';
    expect(cellAt(sheet, 'E', first)).toBe(
      `=IF(Data!E32*Data!D32=1,${isLog ? `LN(${relative})` : `${relative}-1`},"[x]")`,
    );
    expect(cellAt(sheet, 'D', first)).toBe('[z]');
  });

  it('[S9] turns the sum of step 3 into a link', () => {
    const total = rowLabelled(sheet, steps.weightedTotal);
    expect(cellAt(sheet, 'E', rowLabelled(sheet, steps.link))).toBe(isLog ? `=EXP(E${total})` : `=1+E${total}`);
  });

  it('[S7] [S8] has shares that add up to 1 and contributions that add up to the growth of core', async () => {
    const result = await recalculated(measure({ formula }), quantities as never, costs);
    const expected = weightedGrowth(readPanel(quantities, costs, 'missing'), formula);
    const shares = rowLabelled(sheet, steps.sharesNote) + 2;
    const growth = rowLabelled(sheet, steps.linkGrowth);
    ['E', 'F', 'G', 'H'].forEach((letter, i) => {
      expect(result.number('Output', `${letter}${growth}`)).toBeCloseTo(expected[i + 1] ?? NaN, 12);
      expect(result.number('Output', `${letter}${shares + SERVICES.length}`)).toBeCloseTo(1, 13);
    });
    expect(result.value('Output', `G${shares + 2}`)).toBe('[x]');
  });
});

describe('The weights of a formula', () => {
  const firstShare = (formula: FormulaName) => {
    const sheet = output(formula);
    return cellAt(sheet, 'E', rowLabelled(sheet, steps.sharesNote) + 2);
  };

  it('[S7] are cost shares, where the formula has cost shares', () => {
    expect(firstShare('tornqvist')).toBe('=IF(ISTEXT(E16),"[x]",(Data!D23/E$24+Data!E23/E$25)/2)');
    expect(firstShare('laspeyres')).toBe('=IF(ISTEXT(E16),"[x]",Data!D23/E$24)');
    expect(firstShare('geometric-paasche')).toBe('=IF(ISTEXT(E16),"[x]",Data!E23/E$25)');
  });

  it('[S7] are parts in a sum of values otherwise', () => {
    const sheet = output('walsh');
    const values = rowLabelled(sheet, steps.valuesNote) + 2;
    expect(cellAt(sheet, 'E', values)).toBe('=IF(ISTEXT(E16),"[x]",SQRT(Data!D23*Data!E23*Data!D16/Data!E16))');
    expect(firstShare('walsh')).toBe(`=IF(ISTEXT(E16),"[x]",E${values}/E$${values + SERVICES.length})`);
  });

  it('[M3] [S7] carry the earlier unit cost to a fall to 0', () => {
    const plan = buildOutputSheets(measure({ formula: 'paasche', zeros: 'activity' }), EMPTY_WORKBOOK);
    const sheet = sheetNamed(plan, 'Output');
    expect(cellAt(sheet, 'E', rowLabelled(sheet, steps.valuesNote) + 2)).toBe(
      '=IF(ISTEXT(E16),"[x]",IF(Data!E16=0,Data!D23,Data!E23*Data!D16/Data!E16))',
    );
  });
});

describe('Sato-Vartia', () => {
  it('[S7] keeps its digits where two shares are nearly equal', async () => {
    const nearly = quantities.map((row, i) => row.map((_, t) => 1000 * (i + 1) * (1 + 1e-5 * t * (i + 1))));
    const level = nearly.map((row, i) => row.map((_, t) => 1000 * (1 + 1e-6 * t * i)));
    const result = await recalculated(measure({ formula: 'sato-vartia' }), nearly, level);
    const expected = weightedGrowth(readPanel(nearly, level, 'missing'), 'sato-vartia');
    const growth = rowLabelled(output('sato-vartia'), steps.linkGrowth);
    ['E', 'F', 'G', 'H'].forEach((letter, i) => {
      expect(result.number('Output', `${letter}${growth}`)).toBeCloseTo(expected[i + 1] ?? NaN, 14);
    });
  });
});

describe('Fixed and renewed linking', () => {
  const plan = buildOutputSheets(measure({ linking: 2 }), EMPTY_WORKBOOK);

  it('[S9] look up the period compared with by its position', () => {
    const renewed = sheetNamed(plan, 'Renewed');
    const position = rowLabelled(renewed, steps.comparedPosition);
    expect(cellAt(renewed, 'G', position)).toBe('=1+Renew_every*INT((Data!G$11-2)/Renew_every)');
    expect(cellAt(sheetNamed(plan, 'Fixed'), 'D', rowLabelled(sheetNamed(plan, 'Fixed'), steps.comparedPosition))).toBe(
      '=Base_number',
    );
  });

  it('[S9] [M5] follow the pieces with the same rule as annual linking', () => {
    const index = (piece: number, value: number) =>
      `=IF(D${piece}=INDEX($D${piece}:$H${piece},Base_number),100*(D${value}/INDEX($D${value}:$H${value},Base_number)),NA())`;
    for (const [name, linking] of [
      ['Fixed', 'fixed'],
      ['Renewed', 'renewed'],
    ] as const) {
      const sheet = sheetNamed(plan, name);
      const row = rowLabelled(sheet, steps.outputIndex(steps.linkings[linking].inSentence));
      expect(cellAt(sheet, 'D', row)).toBe(index(row - 2, row - 1));
    }
  });

  it('[S1] average nothing that spans of different length would distort', () => {
    const fixed = sheetNamed(plan, 'Fixed');
    expect(cellAt(fixed, 'C', rowLabelled(fixed, steps.weightedTotal))).toBe('[z]');
    expect(cellAt(fixed, 'C', rowLabelled(fixed, steps.coverage))).toBe('[z]');
  });
});
