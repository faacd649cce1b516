/** Social care: the course's table, then indicators of residential, day and home care. */
import type { CatalogueEntry } from './catalogueEntry';
import { commonInputs, input, outcome, output, process, SOURCES, UNITS } from './entries';

const returns = { en: 'activity and finance returns of local authorities', th: 'รายงานกิจกรรมและการเงินของหน่วยงานท้องถิ่น' };
const records = { en: 'case records', th: 'ทะเบียนผู้รับบริการ' };
const weeks = { en: 'resident weeks', th: 'สัปดาห์ที่พักอาศัย' };
const clients = { en: 'clients per week', th: 'ผู้รับบริการต่อสัปดาห์' };

const seedInputs: readonly CatalogueEntry[] = [
  input({
    id: 'social-care-staff',
    text: {
      en: 'Labour of staff processing claims, welfare officers',
      th: 'แรงงานของเจ้าหน้าที่พิจารณาคำขอและเจ้าหน้าที่สวัสดิการ',
    },
    unit: UNITS.fullTimeEquivalents,
    kind: 'volume',
    source: SOURCES.workforce,
    seed: true,
  }),
  input({ id: 'social-care-supplies', text: { en: 'Stationery and meals', th: 'เครื่องเขียนและอาหาร' }, seed: true }),
  input({
    id: 'social-care-buildings',
    text: { en: 'Buildings, equipment', th: 'อาคาร อุปกรณ์' },
    source: SOURCES.assets,
    seed: true,
  }),
  input({
    id: 'social-care-purchased',
    text: { en: 'Care bought from others', th: 'บริการดูแลที่ซื้อจากผู้อื่น' },
    source: returns,
  }),
];

const processes: readonly CatalogueEntry[] = [
  process({
    id: 'social-care-accommodation',
    text: { en: 'Accommodation', th: 'การจัดที่พัก' },
    unit: { en: 'beds occupied', th: 'เตียงที่มีผู้พัก' },
    source: returns,
    seed: true,
  }),
  process({
    id: 'social-care-cleaning',
    text: { en: 'Cleaning and catering', th: 'การทำความสะอาดและจัดอาหาร' },
    unit: UNITS.hours,
    source: records,
    seed: true,
  }),
  process({
    id: 'social-care-equipment',
    text: { en: 'Equipment', th: 'การจัดหาอุปกรณ์' },
    unit: { en: 'items provided', th: 'ชิ้นที่จัดหา' },
    source: records,
    seed: true,
  }),
  process({
    id: 'social-care-assessments',
    text: { en: 'Advice and assessments', th: 'การให้คำแนะนำและการประเมิน' },
    source: records,
    seed: true,
  }),
  process({
    id: 'social-care-reviews',
    text: { en: 'Reviews of care plans', th: 'การทบทวนแผนการดูแล' },
    source: records,
  }),
  process({ id: 'social-care-visits', text: { en: 'Home visits', th: 'การเยี่ยมบ้าน' }, source: records }),
  process({
    id: 'social-care-claims',
    text: { en: 'Time to decide a claim', th: 'ระยะเวลาพิจารณาคำขอ' },
    unit: UNITS.days,
    kind: 'rate',
    largerIsBetter: false,
    source: records,
  }),
];

const outputs: readonly CatalogueEntry[] = [
  output({
    id: 'social-care-weeks',
    text: {
      en: 'Change in physical or mental state, proxied by care weeks',
      th: 'การเปลี่ยนแปลงของสภาพร่างกายหรือจิตใจ แทนด้วยสัปดาห์ที่ได้รับการดูแล',
    },
    unit: { en: 'care weeks', th: 'สัปดาห์ที่ดูแล' },
    source: returns,
    seed: true,
  }),
  output({
    id: 'social-care-nursing',
    text: { en: 'Nursing care, by client group', th: 'การดูแลในสถานพยาบาล แยกตามกลุ่มผู้รับบริการ' },
    unit: weeks,
    source: returns,
  }),
  output({
    id: 'social-care-residential',
    text: { en: 'Residential care, by client group', th: 'การดูแลในสถานสงเคราะห์ แยกตามกลุ่มผู้รับบริการ' },
    unit: weeks,
    source: returns,
  }),
  output({
    id: 'social-care-home',
    text: { en: 'Home care', th: 'การดูแลที่บ้าน' },
    unit: { en: 'contact hours', th: 'ชั่วโมงที่ดูแล' },
    source: returns,
  }),
  output({ id: 'social-care-day', text: { en: 'Day care', th: 'การดูแลกลางวัน' }, unit: clients, source: returns }),
  output({
    id: 'social-care-direct-payments',
    text: { en: 'Direct payments', th: 'การจ่ายเงินให้ผู้รับบริการโดยตรง' },
    unit: { en: 'recipients', th: 'ผู้รับเงิน' },
    source: returns,
  }),
  output({
    id: 'social-care-meals',
    text: { en: 'Meals', th: 'อาหาร' },
    unit: { en: 'meals per week', th: 'มื้อต่อสัปดาห์' },
    source: returns,
  }),
  output({
    id: 'social-care-claims-decided',
    text: { en: 'Claims decided', th: 'คำขอที่พิจารณาเสร็จ' },
    unit: { en: 'claims', th: 'คำขอ' },
    measured: 'direct',
    source: records,
  }),
];

const outcomes: readonly CatalogueEntry[] = [
  outcome({
    id: 'social-care-quality-of-life',
    text: {
      en: 'Better quality of life (social interaction, safer, mental well-being)',
      th: 'คุณภาพชีวิตดีขึ้น (มีปฏิสัมพันธ์ทางสังคม ปลอดภัยขึ้น สุขภาวะทางจิต)',
    },
    unit: { en: 'social-care-related quality of life, index', th: 'คุณภาพชีวิตที่เกี่ยวกับการดูแลทางสังคม ดัชนี' },
    kind: 'index',
    seed: true,
  }),
  outcome({ id: 'social-care-satisfied', text: { en: 'Users who are satisfied', th: 'ผู้ใช้บริการที่พึงพอใจ' } }),
  outcome({ id: 'social-care-safe', text: { en: 'Users who feel safe', th: 'ผู้ใช้บริการที่รู้สึกปลอดภัย' } }),
  outcome({
    id: 'social-care-contact',
    text: { en: 'Users with as much social contact as they want', th: 'ผู้ใช้บริการที่พบปะผู้คนได้มากเท่าที่ต้องการ' },
  }),
  outcome({
    id: 'social-care-carers',
    text: { en: 'Quality of life of carers', th: 'คุณภาพชีวิตของผู้ดูแล' },
    unit: UNITS.score,
    kind: 'index',
    source: { en: 'survey of carers', th: 'การสำรวจผู้ดูแล' },
  }),
  outcome({
    id: 'social-care-delays',
    text: { en: 'Delayed transfers from hospital', th: 'การย้ายออกจากโรงพยาบาลที่ล่าช้า' },
    unit: UNITS.days,
    largerIsBetter: false,
    source: records,
  }),
  outcome({
    id: 'social-care-unmet',
    text: { en: 'People with unmet need', th: 'ผู้ที่ยังไม่ได้รับการดูแลตามความจำเป็น' },
    largerIsBetter: false,
    source: { en: 'household survey', th: 'การสำรวจครัวเรือน' },
  }),
];

export const socialCare: readonly CatalogueEntry[] = [
  ...seedInputs,
  ...commonInputs('social-care'),
  ...processes,
  ...outputs,
  ...outcomes,
];
