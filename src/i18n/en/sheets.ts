/** The words on the sheets that Outturn writes. */
import { about } from './sheets/about';
import { check, comparison, sideBySide } from './sheets/results';
import { cover } from './sheets/cover';
import { data } from './sheets/data';
import { entry } from './sheets/entry';
import { inputs } from './sheets/inputs';
import { productivity } from './sheets/productivity';
import { quality } from './sheets/quality';
import { steps } from './sheets/steps';
import { table } from './sheets/table';
import { total } from './sheets/total';

export const sheets = {
  item: 'Item',
  unit: 'Unit',
  number: 'number',
  share: 'share',
  ratio: 'ratio',
  period: 'Period',
  service: 'Service',
  series: 'Series',
  summary: 'Summary',
  average: 'Average',
  averageGrowth: 'Average growth',
  comparisons: 'Comparisons',
  oneOrZero: '1 or 0',
  /** The UK Government Statistical Service's signs. */
  notApplicable: '[z]',
  about,
  data,
  steps,
  sideBySide,
  comparison,
  check,
  table,
  cover,
  entry,
  inputs,
  quality,
  productivity,
  total,
} as const;
