/** A whole measure with every kind of input and quality, and its figures, which tests damage in one way each. */
import type { DataBlock, Measure } from '../../../src/measures/definition';
import { newMeasure } from '../../../src/measures/newMeasure';
import type { RawValue } from '../../../workbench/grid/grid';

export const YEARS = ['2018', '2019', '2020', '2021', '2022', '2023'];

/** By block, then by name of the row: one figure per period. */
export type Figures = Readonly<Record<DataBlock, Readonly<Record<string, readonly RawValue[]>>>>;

const general = { name: 'GDP deflator', kind: 'general', source: 'Treasury' } as const;
const pay = { name: 'Pay index', kind: 'sector', source: 'Statistics office' } as const;
const drugs = { name: 'Drug prices', kind: 'service', source: '' } as const;

export function wholeMeasure(more: Partial<Measure> = {}, method: Partial<Measure['method']> = {}): Measure {
  const begun = newMeasure({
    id: 'm1',
    name: 'hospital care',
    sector: 'health',
    language: 'en',
    periods: { kind: 'calendarYear', labels: YEARS },
  });
  const service = (id: string, name: string, unit: string) =>
    ({ id, name, unit, measured: 'activity', factor: null }) as const;
  return {
    ...begun,
    services: [
      service('s1', 'Stays', 'cases'),
      service('s2', 'Visits', 'visits'),
      { ...service('s3', 'Beds kept ready', 'beds on one day'), factor: { kind: 'calendarDays' } },
      { ...service('s4', 'Public health', ''), measured: 'outputEqualsInput', deflator: general },
    ],
    costUnit: 'THB million',
    labour: [
      { id: 'l1', name: 'Doctors', measured: 'fullTimeEquivalents' },
      { id: 'l2', name: 'Cleaners', measured: 'hours' },
      { id: 'l3', name: 'Nurses', measured: 'fullTimeEquivalents' },
    ],
    payUnit: 'THB million',
    purchases: [
      { id: 'p1', name: 'Drugs', deflator: drugs },
      { id: 'p2', name: 'Energy', deflator: general },
    ],
    capital: [
      { id: 'c1', name: 'Buildings', given: { kind: 'consumption' }, deflator: general },
      {
        id: 'c2',
        name: 'Scanners',
        given: { kind: 'investment', life: 3, profile: 'straight-line' },
        deflator: general,
      },
      { id: 'c3', name: 'Computers', given: { kind: 'investment', life: 2.5, profile: 'geometric' }, deflator: drugs },
      { id: 'c4', name: 'Cars', given: { kind: 'investment', life: 2.3, profile: 'straight-line' }, deflator: general },
    ],
    spendingUnit: 'THB million',
    lastId: 99,
    quality: [
      { id: 'q1', name: 'Survival', unit: '%', direction: 1, weight: 0.7, service: 's1' },
      { id: 'q2', name: 'Infections', unit: 'per 1,000', direction: -1, weight: 0.2, service: 's1' },
      { id: 'q3', name: 'Satisfaction', unit: 'score', direction: 1, weight: 2, service: null },
      { id: 'q4', name: 'Waiting', unit: 'days', direction: -1, weight: 1, service: null },
    ],
    ...more,
    method: {
      ...begun.method,
      base: '2019',
      reportPeriod: '2023',
      labour: 'both',
      payDeflator: pay,
      inputFormula: 'laspeyres',
      ...method,
    },
  };
}

export const wholeFigures = (): Figures => ({
  quantities: {
    Stays: [1000, 1040, 1010, 1075, 1120, 1100],
    Visits: [52000, 53100, 41000, 47500, 55300, 57900],
    'Beds kept ready': [300, 310, 310, 322, 318, 305],
  },
  costs: {
    Stays: [410, 432, 455, 470, 512, 530],
    Visits: [120, 126, 119, 131, 150, 163],
    'Beds kept ready': [80, 84, 88, 92, 95, 93],
    'Public health': [33, 35, 61, 58, 44, 40],
  },
  labour: {
    Doctors: [210, 214, 219, 224, 226, 231],
    Cleaners: [91000, 90500, 93200, 92800, 90100, 88700],
    Nurses: [620, 633, 650, 661, 655, 670],
  },
  pay: {
    Doctors: [126, 131, 137, 143, 149, 155],
    Cleaners: [9.1, 9.3, 9.9, 10.2, 10.4, 10.6],
    Nurses: [186, 194, 204, 212, 217, 229],
  },
  spending: { Drugs: [95, 99, 108, 113, 121, 127], Energy: [22, 23, 21, 25, 34, 33] },
  deflators: {
    'GDP deflator': [95.5, 97.2, 100, 101.9, 106.4, 111.8],
    'Pay index': [90, 93.1, 95.4, 97.7, 100, 104.6],
    'Drug prices': [1.01, 1.02, 1, 0.99, 0.97, 0.98],
  },
  capital: {
    Buildings: [30, 31, 33, 34, 37, 40],
    Scanners: [12, 0, 9, 4, 15, 7],
    Computers: [5, 6, 7, 7, 8, 9],
    Cars: [2, 3, 1, 4, 2, 3],
  },
  quality: {
    Survival: [88.1, 88.4, 87.9, 88.8, 89.2, 89.5],
    Infections: [4.1, 4, 4.6, 3.9, 3.7, 3.6],
    Satisfaction: ['..', 74, 71, null, 75, 77],
    Waiting: [41, 40, 52, 47, 43, 39],
  },
});
