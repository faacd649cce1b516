import { DEFAULT_SET } from '../../src/core/options';
import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import { sheetWords } from '../../src/sheets/words';
import { cellAt, formulasOf, rowLabelled, sheetNamed } from './planFormulas';
import { EMPTY_WORKBOOK, measure } from './sampleMeasure';
import { recalculated } from './workbookOf';

const words = sheetWords('en');
const build = (method: Parameters<typeof measure>[0]) => buildOutputSheets(measure(method), EMPTY_WORKBOOK);

describe('The linkings side by side', () => {
  it('[S19] show annual and fixed, and renewed when it is asked for, with their drift', () => {
    const output = sheetNamed(build({ renewEvery: 3 }), 'Output');
    const row = rowLabelled(output, 'Annual chain-linking');
    expect(cellAt(output, 'E', row + 1)).toMatch(/^=Fixed!E\d+$/);
    expect(cellAt(output, 'E', row + 2)).toMatch(/^=Renewed!E\d+$/);
    expect(cellAt(output, 'E', row + 3)).toBe(`=E${row}/E${row + 1}-1`);
    expect(cellAt(output, 'E', row + 4)).toBe(`=E${row + 2}/E${row + 1}-1`);
    expect(cellAt(output, 'C', row)).toBe(`=(H${row}/D${row})^(1/(COLUMNS(D${row}:H${row})-1))-1`);
  });

  it.each([
    ['annual', 0],
    ['fixed', 1],
    [2, 2],
  ] as const)('[S19] end with the index of the measure under %s', (linking, offset) => {
    const output = sheetNamed(build({ linking, renewEvery: 2 }), 'Output');
    const first = rowLabelled(output, 'Annual chain-linking');
    expect(cellAt(output, 'E', first + 5)).toBe(`=E${first + offset}`);
    expect(cellAt(output, 'A', first + 5)).toMatch(/^This measure: /);
  });

  it('[S19] have a line chart, told apart by more than colour, with a text in words', () => {
    const [chart, ...others] = sheetNamed(build({ renewEvery: 2 }), 'Output').charts ?? [];
    expect(others).toEqual([]);
    expect(chart?.kind).toBe('line');
    expect(chart?.series.map(({ look }) => look)).toEqual(['first', 'second', 'third', 'base']);
    expect(chart?.series.at(-1)?.name).toBe(words.productivity.baseLine);
    expect(chart?.alternativeText).toMatch(
      /^Line chart: output index of adult social care, England, 2009-10 to 2013-14/,
    );
    expect(chart?.valueAxisTitle).toMatch(/need not start at zero/);
  });
});

describe('The check with the add-in', () => {
  it('[S11] is absent unless asked for', () => {
    expect(formulasOf(build({})).filter(({ formula }) => formula.includes('PSP.'))).toEqual([]);
  });

  it('[S11] takes one period at a time out of the function and shows the largest difference', () => {
    const output = sheetNamed(build({ checkRow: true, linking: 2, formula: 'fisher', zeros: 'activity' }), 'Output');
    const row = rowLabelled(output, words.check.result('weights renewed every few periods'));
    const shown = rowLabelled(output, 'Weights renewed every few periods');
    const there = rowLabelled(output, words.check.isThere);
    expect(cellAt(output, 'C', there)).toBe('=IF(ISERROR(PSP.VERSION()),0,1)');
    const ifThere = (text: string) => `=IF($C$${there}=1,${text},"[x]")`;
    expect(cellAt(output, 'F', row)).toBe(
      ifThere(
        'INDEX(PSP.OUTPUTINDEX(Data!$D$16:$H$18,Data!$D$23:$H$25,"fisher",Renew_every,Base_number,"across","activity"),1,Data!F$11)',
      ),
    );
    expect(cellAt(output, 'F', row + 1)).toBe(ifThere(`IF(AND(ISNA(F${shown}),ISNA(F${row})),0,F${shown}-F${row})`));
    expect(cellAt(output, 'C', row + 1)).toBe(
      ifThere(`MAX(MAX(D${row + 1}:H${row + 1}),-MIN(D${row + 1}:H${row + 1}))`),
    );
  });

  it('[S11] shows [x] where the add-in is missing, and no error anywhere', async () => {
    const asked = measure({ checkRow: true });
    const figures = [1, 2, 3].map((k) => [10, 11, 12, 13, 14].map((value) => value * k + k * k));
    const result = await recalculated(asked, figures, figures);
    const output = sheetNamed(buildOutputSheets(asked, EMPTY_WORKBOOK), 'Output');
    const row = rowLabelled(output, words.check.result(words.steps.linkings.annual.inSentence));
    expect(result.value('Output', `C${rowLabelled(output, words.check.isThere)}`)).toBe(0);
    expect(['C', 'D', 'E', 'H'].map((column) => result.value('Output', `${column}${row + 1}`))).toEqual(
      Array(4).fill('[x]'),
    );
    const broken = [...result.entries()].filter(([, value]) => typeof value === 'object' && value !== null);
    expect(broken).toEqual([]);
  });
});

describe('The comparison of formulas', () => {
  const plan = build({ formula: 'walsh', linking: 'fixed', compareDefaultSet: true });

  it('[S20] has four steps for each formula of the default set but the chosen one', () => {
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      'About',
      'Data',
      'Output',
      'Fixed',
      'Comparison',
      ...['Tornqvist', 'Fisher', 'Laspeyres', 'Paasche', 'AverageShare'],
    ]);
    const own = build({ formula: 'fisher', compareDefaultSet: true }).sheets.map(({ name }) => name);
    expect(own.slice(4)).toEqual(['Comparison', 'Tornqvist', 'Laspeyres', 'Paasche', 'AverageShare']);
  });

  it('[S20] sets them beside the chosen one, under its linking', () => {
    const comparison = sheetNamed(plan, 'Comparison');
    const first = rowLabelled(comparison, 'Walsh');
    expect(cellAt(comparison, 'E', first)).toMatch(/^=Fixed!E\d+$/);
    DEFAULT_SET.forEach((formula, i) => {
      expect(cellAt(comparison, 'A', first + 1 + i)).toBe(words.steps.formulas[formula].name);
    });
    const differences = rowLabelled(comparison, words.comparison.differencesNote) + 2;
    expect(cellAt(comparison, 'E', differences)).toBe(`=E${first + 1}/E${first}-1`);
    const sheet = sheetNamed(plan, 'Fisher');
    expect(cellAt(sheet, 'D', rowLabelled(sheet, words.steps.comparedPosition))).toBe('=Base_number');
  });
});
