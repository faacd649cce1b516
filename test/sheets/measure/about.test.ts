import type { Measure } from '../../../src/measures/definition';
import { coverTables } from '../../../src/sheets/measure/coverTables';
import { sheetWords } from '../../../src/sheets/words';
import { buildMeasure } from '../../../src/sheets/measure/buildMeasure';
import { wholeMeasure } from './sampleMeasure';

const measure = (more: Partial<Measure> = {}): Measure => ({
  ...wholeMeasure(),
  system: { ...wholeMeasure().system, organisation: 'Khon Kaen hospital', responsible: '=HYPERLINK("x")' },
  accepted: [
    {
      kind: 'entry',
      block: 'quantities',
      service: 'Visits',
      period: '2019',
      reason: 'New ward',
      date: '1 May',
      facts: '',
    },
  ],
  ...more,
});
const aboutOf = (one: Measure) => {
  const { plan } = buildMeasure(one, { existingSheets: [], existingNames: [] }, ['inputs', 'quality', 'productivity']);
  const about = plan.sheets.find(({ name }) => name === 'About');
  return (about?.blocks ?? []).flatMap(({ cells }) => cells);
};

describe('the cover', () => {
  it('[PB9] says who measures, the sources, what was accepted and why, and the version of the add-in', () => {
    const rows = aboutOf(measure());
    expect(rows).toContainEqual(['Organisation', 'measurement system', 'Khon Kaen hospital']);
    expect(rows).toContainEqual(['GDP deflator', 'price index', 'Treasury']);
    expect(rows.filter(([first]) => first === 'GDP deflator')).toHaveLength(1);
    expect(rows).toContainEqual(['quantities, Visits, 2019', '1 May', 'New ward']);
    expect(rows.find(([first]) => first === 'Add-in')?.[1]).toMatch(/^Outturn \S+$/);
  });

  it('[P192] lists sheets that were built at another time where they are, and none that is gone', () => {
    const built = [
      { kind: 'publication', sheets: ['Publication'], names: [] },
      { kind: 'revisions', sheets: ['Revisions'], names: [] },
      { kind: 'table', sheets: ['Table'], names: [] },
    ] as const;
    const { plan } = buildMeasure(
      { ...measure(), built },
      { existingSheets: ['Table', 'publication'], existingNames: [] },
      ['inputs'],
    );
    const about = plan.sheets.find(({ name }) => name === 'About');
    const listed = about?.links?.map(({ sheet }) => sheet) ?? [];
    expect(listed).toEqual(expect.arrayContaining(['Data', 'Output', 'Publication', 'Table']));
    expect(listed).not.toContain('Revisions');
  });

  it('[PB9] what a user wrote stays text', () => {
    expect(aboutOf(measure())).toContainEqual(['Responsible office', 'measurement system', '=HYPERLINK("x")']);
  });

  it('[PB9] says it in Thai, and leaves out what there is nothing to say of', () => {
    expect(aboutOf(measure({ language: 'th' })).flat()).toContain('ข้อสังเกตที่ยอมรับแล้ว');
    const titles = coverTables({ ...wholeMeasure(), accepted: [] }, sheetWords('en')).map(({ title }) => title);
    expect(titles).toEqual([
      'Who measures, and for whom',
      'How single parts are treated',
      'Sources and licences',
      'Made with',
    ]);
    const begun = { ...wholeMeasure(), sector: 'own', services: [], labour: [], purchases: [], capital: [] } as const;
    const bare = coverTables(
      { ...begun, quality: [], method: { ...begun.method, payDeflator: null } },
      sheetWords('en'),
    );
    expect(bare.map(({ title }) => title)).toEqual(['Made with']);
  });

  it('[PB9] says how each part is treated that is not simply counted', () => {
    const rows = aboutOf(measure());
    expect(rows).toContainEqual(['Beds kept ready', 'service', 'Quantity of one day, times the days of the period']);
    expect(rows).toContainEqual(['Drugs', 'purchase', 'Prices are taken out with the price index: Drug prices']);
    expect(rows).toContainEqual([
      'Computers',
      'asset',
      'From investment, geometric depreciation over a service life in periods of 2.5',
    ]);
    expect(rows).toContainEqual(['Survival', 'quality indicator', 'Quality of the service: Stays']);
  });
});
