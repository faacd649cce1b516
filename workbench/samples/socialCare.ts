import type { WorkbookPlan } from '../../src/sheets/plan/plan';
import { csvRows } from './csvRows';
import { inputSheet, type InputRow, type InputSheet } from './inputSheet';

/**
 * Adult social care in England, 2009-10 to 2013-14, from assets/data: 15 services with their activity and gross total
 * cost. Two services begin in 2010-11; their cells of 2009-10 stay empty, which is not zero.
 */
export const SOCIAL_CARE_FILE = 'england_adult_social_care_pssex1_2009_2014.csv';

const COVERAGE =
  'Adult social care, England, councils with social services responsibilities, financial years 2009-10 to 2013-14.';
const SOURCE =
  'Source: NHS Information Centre and HSCIC, PSS EX1 final releases. Contains public sector information licensed under the Open Government Licence v3.0.';

export function socialCare(csv: string): WorkbookPlan {
  const records = csvRows(csv);
  const periods = [...new Set(records.map((record) => record.year ?? ''))].sort();
  const rowsOf = (member: string, unitOf: (unit: string) => string): InputRow[] =>
    [...new Set(records.map((record) => record.service ?? ''))].map((service) => {
      const own = records.filter((record) => record.service === service);
      const figures = periods.map((period) => figureOf(own.find(({ year }) => year === period)?.[member]));
      return { service, unit: unitOf(own[0]?.activity_unit ?? ''), source: 'PSS EX1 return', figures };
    });
  const quantities: InputSheet = {
    name: 'Quantities',
    title: 'Quantities: activity of each service',
    notes: [
      `${COVERAGE} Day care and meals are counts for one week, direct payments people on 31 March.`,
      SOURCE,
      fillNote('Direct payments and mental health day care begin in 2010-11.'),
    ],
    periods,
    rows: rowsOf('activity', (unit) => unit),
  };
  const costs: InputSheet = {
    name: 'Costs',
    title: 'Costs: gross total cost of each service',
    notes: [
      `${COVERAGE} GBP thousand, prices of each year.`,
      SOURCE,
      fillNote('Services may stand in another order than on Quantities.'),
    ],
    periods,
    rows: rowsOf('gross_total_cost_gbp_thousand', () => 'GBP thousand'),
  };
  return { sheets: [inputSheet(quantities), inputSheet(costs)], names: [], show: 'Quantities' };
}

const fillNote = (more: string): string =>
  `Input sheet: type or paste into the boxed cells (columns D to H). Leave a cell empty, or type [x] or .., where a figure is missing. ${more}`;

function figureOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const figure = Number(text);
  if (!Number.isFinite(figure)) throw new Error(`The sample data has "${text}" where a number belongs.`);
  return figure;
}
