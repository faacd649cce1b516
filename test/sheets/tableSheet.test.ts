import { catalogueOf } from '../../src/measures/sectors/catalogue';
import { sheetAsText } from '../../src/sheets/plan/planAsText';
import { buildTableSheet } from '../../src/sheets/table/tableSheet';
import type { TableEntry } from '../../src/sheets/table/tableSheet';
import { cellAt, placedCells, rowLabelled } from './planFormulas';
import { EMPTY_WORKBOOK } from './sampleMeasure';

const entries = catalogueOf('education').filter(({ seed }) => seed);
const build = (chosen: readonly TableEntry[] = entries, language: 'en' | 'th' = 'en') =>
  buildTableSheet({ sector: 'education', language, entries: chosen }, EMPTY_WORKBOOK);

describe('The input-process-output-outcome table', () => {
  const [sheet] = build().sheets;
  if (!sheet) throw new Error('no sheet');

  it('[T7] shows the logic in four columns and, below, one row per indicator', () => {
    expect(sheetAsText(sheet)).toMatchSnapshot();
  });

  it('[T7] lists every entry in the logic and among the indicators', () => {
    const texts = placedCells(sheet).map(({ cell }) => cell);
    for (const { text } of entries) expect(texts.filter((cell) => cell === text.en)).toHaveLength(2);
  });

  it('[T8] keeps the indicators in an Excel Table with choices for its closed words', () => {
    const first = rowLabelled(sheet, 'Stage');
    expect(sheet.tables).toEqual([{ name: 'Indicators', range: `A${first}:H${first + entries.length}` }]);
    const lists = sheet.validations?.map(({ range, rule }) => [range[0], 'list' in rule && rule.list.length]);
    expect(lists).toEqual([
      ['A', 4],
      ['D', 5],
      ['E', 2],
      ['F', 3],
      ['H', 2],
    ]);
    const [direct, proxy] = ['E', 'E'].map((letter, i) => cellAt(sheet, letter, first + 1 + i * 7));
    expect([direct, proxy]).toEqual(['direct', 'proxy']);
  });

  it('[T8] is a table with one empty row when nothing was chosen', () => {
    const [empty] = build([]).sheets;
    const first = rowLabelled(empty ?? sheet, 'Stage');
    expect(empty?.tables?.[0]?.range).toBe(`A${first}:H${first + 1}`);
  });

  it('[T7] [S14] takes the next free names for sheet and table', () => {
    const plan = buildTableSheet(
      { sector: 'own', name: 'Police', language: 'en', entries: [] },
      { existingSheets: ['table'], existingNames: ['INDICATORS', 'Indicators_2'] },
    );
    expect([plan.show, plan.sheets[0]?.name]).toEqual(['Table2', 'Table2']);
    expect(plan.sheets[0]?.tables?.[0]?.name).toBe('Indicators_3');
    expect(cellAt(plan.sheets[0] ?? sheet, 'A', 1)).toBe('Input-process-output-outcome table: Police');
  });

  it('[T7] [S15] writes an own entry as text, in the language that has it', () => {
    const own: TableEntry = {
      stage: 'output',
      text: { en: '=SUM(A1:A9)', th: '' },
      unit: { en: 'cases', th: 'คดี' },
      kind: 'volume',
      measured: 'direct',
      largerIsBetter: null,
      source: { en: '', th: '' },
      inIndex: true,
    };
    const [thai] = build([own], 'th').sheets;
    const row =
      placedCells(thai ?? sheet)
        .filter(({ column }) => column === 2)
        .at(-1)?.row ?? 0;
    expect(cellAt(thai ?? sheet, 'B', row)).toBe('=SUM(A1:A9)');
    expect(placedCells(thai ?? sheet).some(({ cell }) => typeof cell === 'object')).toBe(false);
    expect([cellAt(thai ?? sheet, 'C', row), cellAt(thai ?? sheet, 'F', row), cellAt(thai ?? sheet, 'H', row)]).toEqual(
      ['คดี', 'ไม่กำหนด', 'ใช่'],
    );
  });
});
