/** The published figures as texts: tidy CSV, the SDMX-CSV layout, and a table for a document (PB4 to PB8). */
import { writeDelimited } from '../import/writeDelimited';
import type { Publication, PublishedRow, PublishedStatus } from './publish';
import { plainNumber, safeText } from './safeText';
import type { SdmxRefusal } from './sdmxPeriods';
import { sdmxPeriods } from './sdmxPeriods';

/** What a text says besides figures, in the language of the publication. */
export interface PublicationWords {
  readonly columns: readonly [string, string, string, string, string, string, string];
  readonly rowName: (row: PublishedRow) => string;
  readonly unitName: (row: PublishedRow, base: string) => string;
  readonly statusName: (status: PublishedStatus) => string;
  readonly noteSeries: string;
  readonly valuesOnly: string;
  readonly unitColumn: string;
  readonly notes: (publication: Publication) => readonly string[];
  readonly caption: (publication: Publication) => string;
}

export function tidyCsv(publication: Publication, words: PublicationWords): string {
  const { rows, periods, base, rounding } = publication;
  const observations = rows.flatMap((row) =>
    periods.map((period, t) => {
      const [value, status] = [row.values[t] ?? null, row.statuses[t] ?? 'missing'];
      return [
        safeText(words.rowName({ ...row, item: '' })),
        safeText(row.item),
        safeText(period),
        value === null ? '' : plainNumber(value, rounding.places),
        safeText(words.unitName(row, base)),
        words.statusName(status),
        '',
      ];
    }),
  );
  const notes = words.notes(publication).map((note) => [words.noteSeries, '', '', '', '', '', safeText(note)]);
  return writeDelimited([words.columns, ...observations, ...notes]);
}

/** Codes of INDICATOR; ours, and stable. */
const INDICATORS = {
  output: 'OUTPUT',
  adjusted: 'OUTPUT_QUALITY_ADJUSTED',
  input: 'INPUT',
  productivity: 'PRODUCTIVITY',
} as const;
const KINDS = { index: '', growth: '_GROWTH', contribution: '_CONTRIBUTION' } as const;
const UNITS = { index: 'IX', percent: 'PC', points: 'PP' } as const;
const STATUS = { normal: 'A', missing: 'M' } as const;

export interface SdmxChoices {
  /** AGENCY:ID(VERSION) of the dataflow. */
  readonly structure?: string;
  /** First day of the financial year, "--04-01"; needed where periods are financial years. */
  readonly yearStart?: string;
}

export const OWN_STRUCTURE = 'OUTTURN:PUBLIC_SERVICE_PRODUCTIVITY(1.0.0)';

const SDMX_COLUMNS = [
  ...['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'FREQ', 'INDICATOR', 'ITEM', 'TIME_PERIOD', 'OBS_VALUE'],
  ...['UNIT_MEASURE', 'BASE_PERIOD', 'DECIMALS', 'OBS_STATUS', 'PERIOD_LABEL', 'REPORTING_YEAR_START_DAY'],
];

/** ITEM "_T" is the total; a figure that does not apply has no row. */
export function sdmxCsv(publication: Publication, choices: SdmxChoices = {}): string | { refused: SdmxRefusal } {
  const { rows, periods, base, rounding } = publication;
  const times = sdmxPeriods(periods, choices.yearStart ?? '');
  if (typeof times === 'string') return { refused: times };
  const structure = choices.structure ?? OWN_STRUCTURE;
  const observations = rows.flatMap((row) =>
    periods.flatMap((label, t) => {
      const [value, status] = [row.values[t] ?? null, row.statuses[t] ?? 'missing'];
      if (status === 'notApplicable') return [];
      return [
        [
          ...['dataflow', safeText(structure), 'I', times.frequency],
          `${INDICATORS[row.series]}${KINDS[row.kind]}`,
          row.item === '' ? '_T' : safeText(row.item),
          times.times[t] ?? '',
          value === null ? '' : plainNumber(value, rounding.places),
          ...[UNITS[row.unit], row.unit === 'index' ? safeText(base) : '', String(Math.max(0, rounding.places))],
          ...[STATUS[status], safeText(label), times.yearStart],
        ],
      ];
    }),
  );
  return writeDelimited([SDMX_COLUMNS, ...observations]);
}

export interface TableForDocument {
  readonly html: string;
  /** With tabs, for programs that take no HTML. */
  readonly text: string;
}

const SIGNS: Readonly<Record<PublishedStatus, string>> = { normal: '', missing: '[x]', notApplicable: '[z]' };

export function tableForDocument(publication: Publication, words: PublicationWords): TableForDocument {
  const { rows, periods, base, rounding } = publication;
  const cells = rows.map((row) => ({
    label: safeText(words.rowName(row)),
    unit: safeText(words.unitName(row, base)),
    values: periods.map((_, t) => {
      const value = row.values[t] ?? null;
      return value === null ? SIGNS[row.statuses[t] ?? 'missing'] : plainNumber(value, rounding.places);
    }),
  }));
  const headings = [words.columns[0], words.unitColumn, ...periods.map(safeText)];
  const lines = [headings, ...cells.map(({ label, unit, values }) => [label, unit, ...values])];
  // A tab or a line break inside a label would move every figure behind it.
  const text = lines.map((line) => line.map((cell) => cell.replace(/[\t\r\n]+/gu, ' ')).join('\t')).join('\r\n');
  const head = headings.map((heading) => `<th scope="col"${AS_TEXT}>${shown(heading)}</th>`).join('');
  const body = cells.map(
    ({ label, unit, values }) =>
      `<tr><th scope="row"${AS_TEXT}>${shown(label)}</th><td${AS_TEXT}>${shown(unit)}</td>${values
        .map((value) => `<td>${shown(value)}</td>`)
        .join('')}</tr>`,
  );
  const caption = shown(words.caption(publication));
  const table = `<caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>`;
  return { html: `<table>${table}</table>`, text };
}

/** Excel takes a pasted cell of this format for text, whatever it looks like. */
const AS_TEXT = ' style="mso-number-format:\'\\@\'"';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const shown = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
