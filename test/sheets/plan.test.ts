/** The whole plan of the sample measure as text: what a reviewer reads. */
import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import { planAsText, sheetAsText } from '../../src/sheets/plan/planAsText';
import { EMPTY_WORKBOOK, measure } from './sampleMeasure';
import { sheetNamed } from './planFormulas';

describe('The plan as text', () => {
  it('[S1] [S4] [S6] [S7] [S8] [S9] shows the sample measure from cover to chart', () => {
    expect(planAsText(buildOutputSheets(measure(), EMPTY_WORKBOOK))).toMatchSnapshot();
  });

  it('[S7] [S9] shows Fisher, renewed every two periods, zeros being activity', () => {
    const plan = buildOutputSheets(measure({ formula: 'fisher', linking: 2, zeros: 'activity' }), EMPTY_WORKBOOK);
    expect(sheetAsText(sheetNamed(plan, 'Data'))).toMatchSnapshot();
    expect(sheetAsText(sheetNamed(plan, 'Renewed'))).toMatchSnapshot();
  });

  it('[S3] speaks Thai where the measure does, and keeps the names of sheets and cells', () => {
    const plan = buildOutputSheets(measure({}, { language: 'th' }), EMPTY_WORKBOOK);
    expect(plan.sheets.map(({ name }) => name)).toEqual(['About', 'Data', 'Output', 'Fixed']);
    expect(plan.names.map(({ name }) => name)).toContain('Base_period');
    expect(sheetAsText(sheetNamed(plan, 'Output'))).toMatchSnapshot();
  });

  it('writes a formula that goes along a row and down a table once', () => {
    const text = planAsText({
      sheets: [
        {
          name: 'S',
          blocks: [
            {
              row: 0,
              column: 0,
              cells: [2, 3].map((row) => [
                { formula: `=Data!A${row}` },
                '=not a formula',
                5,
                { formula: `=D$9*D${row}` },
                { formula: `=E$9*E${row}` },
              ]),
            },
          ],
          styles: [],
          formats: [],
          columnWidths: [10],
          print: { orientation: 'landscape' },
        },
      ],
      names: [],
      show: 'S',
    });
    expect(text.split('\n')[1]).toBe('1-2 | A =Data!A2 | B "=not a formula" | C 5 | D..E =D$9*D2');
  });
});
