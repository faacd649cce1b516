/** England's adult social care (assets/data), as quantities and costs by service and period. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawValue } from '../../workbench/grid/grid';

const FILE = join(__dirname, '../../assets/data/england_adult_social_care_pssex1_2009_2014.csv');
const FIELD = /"((?:[^"]|"")*)"|([^,]*)/y;

function fields(line: string): string[] {
  const found: string[] = [];
  for (let at = 0; at <= line.length; at = FIELD.lastIndex + 1) {
    FIELD.lastIndex = at;
    const match = FIELD.exec(line);
    found.push(match?.[1]?.replace(/""/g, '"') ?? match?.[2] ?? '');
  }
  return found;
}

const [headings = [], ...records] = readFileSync(FILE, 'utf8').trim().split(/\r?\n/).map(fields);
const column = (name: string): number => headings.indexOf(name);
const distinct = (name: string): string[] => [...new Set(records.map((record) => record[column(name)] ?? ''))];

export const CARE_SERVICES = distinct('service');
export const CARE_PERIODS = distinct('year');

function figures(name: string): RawValue[][] {
  return CARE_SERVICES.map((service) =>
    CARE_PERIODS.map((year) => {
      const record = records.find((one) => one[column('service')] === service && one[column('year')] === year);
      const text = record?.[column(name)] ?? '';
      return text === '' ? null : Number(text);
    }),
  );
}

export const careQuantities = (): RawValue[][] => figures('activity');
export const careCosts = (): RawValue[][] => figures('gross_total_cost_gbp_thousand');
