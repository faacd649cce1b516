/** A year and a service added later: the tables keep what was typed, and everything built from them follows. */
import type { FigureSource } from '../../../src/measures/measure';
import { extendMeasure, grownSource, tableGrowth } from '../../../src/sheets/measure/growTables';
import { sheetWords } from '../../../src/sheets/words';
import { recalculateWithIronCalc } from '../../oracles/ironcalc';
import { source } from '../sampleMeasure';
import { differences } from './differences';
import { expected } from './expected';
import { withGrowth } from './grown';
import { grownMeasure } from './grownMeasure';
import { wholeMeasure, YEARS } from './sampleMeasure';

jest.setTimeout(60_000);

describe('A year and a service added later', () => {
  const { tables, measure, extension, filled, figures } = grownMeasure();

  it('[S23] are followed by every sheet that is built from the tables', async () => {
    expect(differences(filled, expected(measure, figures), await recalculateWithIronCalc(filled.file))).toEqual([]);
  });

  it('[S23] leave every cell that was typed in its row and under its heading', () => {
    const grown = withGrowth(tables, extension.growth);
    for (const sheet of tables.sheets) {
      const after = grown.sheets.find(({ name }) => name === sheet.name);
      const column = (cells: typeof sheet.cells, heading: string) =>
        cells.find(({ row, value }) => row === 5 && value === heading)?.column;
      for (const year of YEARS) {
        const figures = (of: typeof sheet) =>
          of.cells
            .filter((cell) => cell.row > 5 && cell.column === column(of.cells, year))
            .map(({ row, value }) => [row, value]);
        expect(figures(after ?? sheet)).toEqual(figures(sheet));
      }
    }
  });

  it('[S23] need no new sheet, and nothing of the user’s own', () => {
    expect(extension.data.plan.sheets).toEqual([]);
    expect(extension.notGrown).toEqual([]);
    expect(extension.build.plan.sheets.map(({ name }) => name)).toContain('Productivity');
  });
});

describe('The growth of a table', () => {
  const words = sheetWords('en');
  const measure = wholeMeasure();
  const names = ['Stays', 'Visits', 'Beds kept ready'];
  const growth = (block: FigureSource, of = measure) => tableGrowth(of, 'quantities', block, words);

  it('[S23] is none where nothing is new', () => {
    expect(growth(source('Quantities', names, YEARS))).toBeUndefined();
  });

  it('[S23] puts a year where it belongs, before the first, between two or after the last', () => {
    const found = growth(source('Quantities', names, ['2019', '2021', '2022']));
    expect(found?.columns).toEqual([
      { heading: '2018', after: null, index: 0 },
      { heading: '2020', after: '2019', index: 2 },
      { heading: '2023', after: '2022', index: 5 },
    ]);
    const grown = found && grownSource(source('Quantities', names, ['2019', '2021', '2022']), found);
    expect(grown?.periods).toEqual(YEARS);
    expect(grown?.lastPeriodColumn).toBe(9);
    expect(found?.range).toBe('A6:I9');
  });

  it('[S23] takes years of another era for the same, and finds names whatever their case', () => {
    const thai = source(
      'Quantities',
      ['VISITS', 'stays', 'Beds  kept ready'],
      ['2561', '2562', '2563', '2564', '2565', '2566'],
    );
    expect(growth(thai)).toBeUndefined();
  });

  it('[S23] leaves cells that are the user’s own alone and says so', () => {
    const linked = source('My data', names.slice(1), YEARS);
    const own = { ...measure, data: { quantities: { kind: 'link', source: linked } } } as const;
    const { growth: grown, notGrown } = extendMeasure(
      own,
      { existingSheets: [], existingNames: [], sources: { quantities: linked } },
      ['output'],
    );
    expect(grown).toEqual([]);
    expect(notGrown).toEqual(['quantities']);
  });
});
