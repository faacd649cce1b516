import { publicationWords } from '../../../src/i18n/publicationText';
import { parseDelimited } from './parsed';
import type { Measure } from '../../../src/measures/definition';
import {
  publish,
  safeText,
  sdmxCsv,
  tableForDocument,
  tidyCsv,
  USUAL_ROUNDING,
} from '../../../src/measures/publication';
import { resultsOf } from '../../../src/measures/snapshots';
import { buildPublicationPlan } from '../../../src/sheets/publication/publicationSheet';
import { HOSTILE } from '../measureArbitrary';
import { wholeMeasure } from '../../sheets/measure/sampleMeasure';
import { blocksIn, revised } from '../snapshots/sampleVersions';

const words = publicationWords('en');
const publication = publish(wholeMeasure(), blocksIn());
const row = (kind: string, series: string, item = '') => {
  const found = publication.rows.find((one) => one.kind === kind && one.series === series && one.item === item);
  if (!found) throw new Error(`${kind} of ${series} is not published`);
  return found;
};
const renamedPeriods = (labels: readonly string[]) => {
  const measure: Measure = wholeMeasure({ periods: { kind: 'own', labels } }, { base: labels[1] ?? '' });
  const blocks = Object.fromEntries(
    Object.entries(blocksIn()).map(([name, block]) => [name, { ...block, periods: labels }]),
  );
  return publish(measure, blocks);
};
const times = (labels: readonly string[], yearStart?: string) => {
  const text = sdmxCsv(renamedPeriods(labels), yearStart === undefined ? {} : { yearStart });
  return typeof text === 'string'
    ? [
        ...new Set(
          parseDelimited(text)
            .slice(1)
            .map((cells) => cells[6]),
        ),
      ]
    : text;
};

describe('figures for publication', () => {
  it('[PB1] are rounded once, from unrounded ones', () => {
    const { series } = resultsOf(wholeMeasure(), blocksIn());
    const index = series.productivity ?? [];
    row('index', 'productivity').values.forEach((value, t) =>
      expect(value).toBe(Math.round(10 * (index[t] ?? NaN)) / 10),
    );
    const growth = 100 * ((index[5] ?? NaN) / (index[4] ?? NaN) - 1);
    expect(row('growth', 'productivity').values[5]).toBe(Math.round(10 * growth) / 10);
    const coarse = publish(wholeMeasure(), blocksIn(), { places: 0, mode: 'half-even', keepTotal: false });
    expect(coarse.rows.every(({ values }) => values.every((value) => value === null || Number.isInteger(value)))).toBe(
      true,
    );
  });

  it('[PB2] contributions add up to the rounded growth', () => {
    const parts = publication.rows.filter(({ kind }) => kind === 'contribution');
    expect(parts.map(({ item }) => item)).toEqual(['Stays', 'Visits', 'Beds kept ready', 'Public health']);
    row('growth', 'output').values.forEach((growth, t) => {
      if (t === 0) return;
      expect(parts.reduce((sum, { values }) => sum + (values[t] ?? NaN), 0)).toBeCloseTo(growth ?? NaN, 9);
    });
  });

  it('[PB3] the sheet has values only, and its signs say what is missing and what does not apply', () => {
    const gap = publish(wholeMeasure({ quality: [] }), revised(blocksIn(), 'costs', 'Stays', '2020', null));
    for (const language of ['en', 'th'] as const) {
      const plan = buildPublicationPlan(gap, publicationWords(language), ['publication']);
      expect(plan.show).toBe('Publication2');
      const cells = plan.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
      expect(cells.some((cell) => typeof cell === 'object' && cell !== null)).toBe(false);
      expect(cells).toContain('[z]');
    }
    const none = publish(wholeMeasure(), {});
    expect(none.rows.filter(({ statuses }) => statuses.includes('normal'))).toEqual([]);
  });
});

describe('as CSV', () => {
  it('[PB4] one row for each observation, with unit, status and notes', () => {
    const lines = parseDelimited(tidyCsv(publication, words));
    expect(lines[0]).toEqual(['series', 'item', 'period', 'value', 'unit', 'status', 'note']);
    const value = String(row('index', 'output').values[5]?.toFixed(1));
    expect(lines).toContainEqual(['Output', '', '2023', value, 'index, 2019 = 100', 'normal', '']);
    expect(lines).toContainEqual(['Output', '', '2019', '100.0', 'index, 2019 = 100', 'normal', '']);
    expect(lines.filter(([series]) => series === 'note').length).toBeGreaterThan(3);
    expect(lines.every((cells) => cells.length === 7)).toBe(true);
    const thai = tidyCsv(publication, publicationWords('th'));
    expect(thai).toContain('ผลผลิต');
    expect(thai.startsWith('\ufeff')).toBe(true);
  });

  it.each(HOSTILE)('[PB7] a service called %p is a label in whatever opens the file, and comes back', (name) => {
    const service = `${name.slice(0, 200)}x`;
    const renamed = JSON.parse(
      JSON.stringify(blocksIn()).replaceAll('"Visits"', JSON.stringify(service)),
    ) as ReturnType<typeof blocksIn>;
    const hostile = publish(wholeMeasure(), renamed);
    const sdmx = sdmxCsv(hostile);
    const texts = [tidyCsv(hostile, words), typeof sdmx === 'string' ? sdmx : ''];
    for (const text of texts) {
      const cells = parseDelimited(text).flat();
      const unsafe = cells.filter(
        (cell) => /^[=+@\t\r\n]/u.test(cell) || (cell.startsWith('-') && !Number.isFinite(Number(cell))),
      );
      expect(unsafe).toEqual([]);
    }
    const { html } = tableForDocument(hostile, words);
    expect(
      html.replace(/<\/?(?:table|caption|thead|tbody|tr|th|td)(?: (?:scope|style)="[^"<>]*")*>/gu, ''),
    ).not.toMatch(/[<>]/u);
  });

  it('[PB7] an apostrophe goes in front of what begins a formula, and of nothing else', () => {
    expect(['=1', '+1', '-1', '@a', '\tx', '＝1', 'a=1', '1-2', ''].map(safeText)).toEqual([
      ...["'=1", "'+1", "'-1", "'@a", "'\tx", "'＝1", 'a=1', '1-2', ''],
    ]);
  });
});

describe('in the SDMX layout', () => {
  it('[PB5] has the columns of SDMX-CSV 2.0, and no row for what does not apply', () => {
    const text = sdmxCsv(publication, { structure: 'NSO:PSP(2.1.0)' });
    if (typeof text !== 'string') throw new Error(text.refused);
    const [head, ...lines] = parseDelimited(text);
    expect(head?.slice(0, 3)).toEqual(['STRUCTURE', 'STRUCTURE_ID', 'ACTION']);
    expect(lines[0]).toEqual([
      ...[
        'dataflow',
        'NSO:PSP(2.1.0)',
        'I',
        'A',
        'OUTPUT',
        '_T',
        '2018',
        String(row('index', 'output').values[0]?.toFixed(1)),
      ],
      ...['IX', '2019', '1', 'A', '2018', ''],
    ]);
    expect(lines.some((cells) => cells[4] === 'OUTPUT_GROWTH' && cells[6] === '2018')).toBe(false);
    expect(lines.some((cells) => cells[4] === 'OUTPUT_CONTRIBUTION' && cells[5] === 'Stays')).toBe(true);
  });

  it('[PB6] a period becomes a time only where that is certain', () => {
    expect(times(['2561', '2562', '2563', '2564', '2565', '2566'])).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
    ]);
    const quarters = ['2018 Q1', '2018 Q2', '2018 Q3', '2018 Q4', '2019 Q1', '2019 Q2'];
    expect(times(quarters)).toEqual(['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4', '2019-Q1', '2019-Q2']);
    const years = ['2018-19', '2019-20', '2020-21', '2021-22', '2022-23', '2023-24'];
    expect(times(years)).toEqual({ refused: 'financialYearStart' });
    expect(times(years, '--13-01')).toEqual({ refused: 'financialYearStart' });
    expect(times(years, '--04-01')).toEqual(['2018-A1', '2019-A1', '2020-A1', '2021-A1', '2022-A1', '2023-A1']);
    expect(times(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual({ refused: 'ownPeriods' });
    expect(times(['FY2018', 'FY2019', 'FY2020', 'FY2021', 'FY2022', 'FY2023'], '--04-01')).toEqual({
      refused: 'ownPeriods',
    });
    expect(times(['2018', '2019', '2020', '2021', '2022 Q1', '2023'])).toEqual({ refused: 'mixedPeriods' });
  });
});

describe('as a table for a document', () => {
  it('[PB8] is HTML with a caption and headings, and text with tabs of the same size', () => {
    const { html, text } = tableForDocument(publication, words);
    expect(html).toContain('<caption>hospital care: figures for publication</caption>');
    expect(html.match(/<th scope="row"/gu)).toHaveLength(publication.rows.length);
    const lines = text.split('\r\n').map((line) => line.split('\t'));
    expect(lines).toHaveLength(publication.rows.length + 1);
    expect(lines.every((cells) => cells.length === 8)).toBe(true);
  });

  it('[PB1] says how figures were rounded', () => {
    expect(USUAL_ROUNDING).toEqual({ places: 1, mode: 'half-up', keepTotal: true });
    expect(words.notes(publication).join(' ')).toContain('1 decimal place, a half away from zero');
  });
});
