/** ถ้อยคำบนแผ่นงานที่ Outturn เขียน */
import type { Catalogue } from '../catalogue';
import type { sheets as english } from '../en/sheets';
import { about } from './sheets/about';
import { cover } from './sheets/cover';
import { data } from './sheets/data';
import { entry } from './sheets/entry';
import { inputs } from './sheets/inputs';
import { productivity } from './sheets/productivity';
import { quality } from './sheets/quality';
import { check, comparison, sideBySide } from './sheets/results';
import { steps } from './sheets/steps';
import { table } from './sheets/table';
import { total } from './sheets/total';

export const sheets = {
  item: 'รายการ',
  unit: 'หน่วย',
  number: 'จำนวน',
  share: 'สัดส่วน',
  ratio: 'อัตราส่วน',
  period: 'ช่วงเวลา',
  service: 'บริการ',
  series: 'อนุกรม',
  summary: 'สรุป',
  average: 'ค่าเฉลี่ย',
  averageGrowth: 'อัตราเติบโตเฉลี่ย',
  comparisons: 'จำนวนครั้งที่เปรียบเทียบ',
  oneOrZero: '1 หรือ 0',
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
} as const satisfies Catalogue<typeof english>;
