/** Short hands for the catalogues: what an indicator of each kind usually is, so that an entry says only what is its own. */
import type { Bilingual } from '../definition';
import type { CatalogueEntry } from './catalogueEntry';

export const UNITS = {
  fullTimeEquivalents: { en: 'full-time equivalents by grade', th: 'คนเทียบเท่าเต็มเวลา แยกตามระดับ' },
  hours: { en: 'hours', th: 'ชั่วโมง' },
  money: { en: 'currency, thousands', th: 'เงิน หน่วยพัน' },
  index: { en: 'index, base = 100', th: 'ดัชนี ฐาน = 100' },
  number: { en: 'number', th: 'จำนวน' },
  days: { en: 'days', th: 'วัน' },
  years: { en: 'years', th: 'ปี' },
  percent: { en: 'per cent', th: 'ร้อยละ' },
  score: { en: 'score', th: 'คะแนน' },
} as const satisfies Record<string, Bilingual>;

export const SOURCES = {
  accounts: { en: 'annual accounts, cost ledger', th: 'งบการเงินประจำปี บัญชีต้นทุน' },
  assets: { en: 'asset register, annual accounts', th: 'ทะเบียนสินทรัพย์ งบการเงินประจำปี' },
  workforce: { en: 'staff records, workforce census', th: 'ทะเบียนบุคลากร สำมะโนบุคลากร' },
  nationalAccounts: { en: 'national accounts, price statistics', th: 'บัญชีประชาชาติ สถิติราคา' },
  survey: { en: 'survey of users', th: 'การสำรวจผู้ใช้บริการ' },
} as const satisfies Record<string, Bilingual>;

type Own = Pick<CatalogueEntry, 'id' | 'text'> & Partial<CatalogueEntry>;
const NOT_SEED = { seed: false, inIndex: false } as const;

/** What goes in: more of it is neither good nor bad. */
export const input = (own: Own): CatalogueEntry => ({
  stage: 'input',
  unit: UNITS.money,
  kind: 'cost',
  measured: 'direct',
  largerIsBetter: null,
  source: SOURCES.accounts,
  ...NOT_SEED,
  ...own,
});

/** What is done: counted directly, and neither good nor bad in itself. */
export const process = (own: Own): CatalogueEntry => ({
  stage: 'process',
  unit: UNITS.number,
  kind: 'volume',
  measured: 'direct',
  largerIsBetter: null,
  source: SOURCES.accounts,
  ...NOT_SEED,
  ...own,
});

/** What people receive: treatments, lessons and care weeks stand for the change that they bring. */
export const output = (own: Own): CatalogueEntry => ({
  stage: 'output',
  unit: UNITS.number,
  kind: 'volume',
  measured: 'proxy',
  largerIsBetter: true,
  source: SOURCES.accounts,
  seed: false,
  inIndex: true,
  ...own,
});

/** What changes for people; the base of quality adjustment. */
export const outcome = (own: Own): CatalogueEntry => ({
  stage: 'outcome',
  unit: UNITS.percent,
  kind: 'rate',
  measured: 'proxy',
  largerIsBetter: true,
  source: SOURCES.survey,
  ...NOT_SEED,
  ...own,
});

/** Inputs that every service has, whatever it does. */
export const commonInputs = (sector: string): CatalogueEntry[] => [
  input({
    id: `${sector}-pay`,
    text: { en: 'Pay of staff, with social contributions', th: 'ค่าจ้างบุคลากร รวมเงินสมทบประกันสังคม' },
  }),
  input({
    id: `${sector}-hours`,
    text: { en: 'Hours worked by grade', th: 'ชั่วโมงทำงานแยกตามระดับ' },
    unit: UNITS.hours,
    kind: 'volume',
    source: SOURCES.workforce,
  }),
  input({ id: `${sector}-goods`, text: { en: 'Goods and services bought', th: 'สินค้าและบริการที่ซื้อ' } }),
  input({
    id: `${sector}-capital`,
    text: { en: 'Consumption of fixed capital', th: 'ค่าเสื่อมราคาของทุนถาวร' },
    source: SOURCES.assets,
  }),
  input({
    id: `${sector}-cost`,
    text: { en: 'Total cost of each service', th: 'ต้นทุนรวมของแต่ละบริการ' },
  }),
  input({
    id: `${sector}-prices`,
    text: { en: 'Pay and price index for the inputs', th: 'ดัชนีค่าจ้างและราคาของปัจจัยนำเข้า' },
    unit: UNITS.index,
    kind: 'price',
    source: SOURCES.nationalAccounts,
  }),
];
