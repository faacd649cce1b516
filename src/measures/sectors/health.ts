/** Health: the course's table, then indicators of hospital, primary and mental health care. */
import type { CatalogueEntry } from './catalogueEntry';
import { commonInputs, input, outcome, output, process, SOURCES, UNITS } from './entries';

const activity = { en: 'hospital activity statistics', th: 'สถิติกิจกรรมของโรงพยาบาล' };
const costReturn = {
  en: 'cost collection by treatment group, activity statistics',
  th: 'ข้อมูลต้นทุนตามกลุ่มการรักษา สถิติกิจกรรม',
};
const primary = { en: 'primary care records', th: 'ทะเบียนบริการปฐมภูมิ' };
const mortality = { en: 'mortality statistics', th: 'สถิติการตาย' };

const seedInputs: readonly CatalogueEntry[] = [
  input({
    id: 'health-staff',
    text: { en: 'Labour and skill of doctors and nurses', th: 'แรงงานและทักษะของแพทย์และพยาบาล' },
    unit: UNITS.fullTimeEquivalents,
    kind: 'volume',
    source: SOURCES.workforce,
    seed: true,
  }),
  input({ id: 'health-drugs', text: { en: 'Drugs and supplies', th: 'ยาและเวชภัณฑ์' }, seed: true }),
  input({
    id: 'health-buildings',
    text: { en: 'Hospitals, clinics', th: 'โรงพยาบาล คลินิก' },
    source: SOURCES.assets,
    seed: true,
  }),
];

const processes: readonly CatalogueEntry[] = [
  process({
    id: 'health-operations',
    text: { en: 'Operations carried out', th: 'การผ่าตัดที่ทำ' },
    source: activity,
    seed: true,
  }),
  process({
    id: 'health-administered',
    text: { en: 'Drugs administered', th: 'การให้ยา' },
    unit: { en: 'doses', th: 'ครั้งที่ให้ยา' },
    source: { en: 'pharmacy records', th: 'ทะเบียนเภสัชกรรม' },
    seed: true,
  }),
  process({
    id: 'health-advice',
    text: { en: 'Advice given', th: 'การให้คำแนะนำ' },
    unit: { en: 'consultations', th: 'ครั้งที่ให้คำปรึกษา' },
    source: primary,
    seed: true,
  }),
  process({
    id: 'health-bed-days',
    text: { en: 'Bed days', th: 'วันนอน' },
    unit: UNITS.days,
    source: activity,
  }),
  process({
    id: 'health-stay',
    text: { en: 'Average length of stay', th: 'วันนอนเฉลี่ยต่อครั้ง' },
    unit: UNITS.days,
    kind: 'rate',
    largerIsBetter: false,
    source: activity,
  }),
  process({ id: 'health-tests', text: { en: 'Diagnostic tests', th: 'การตรวจวินิจฉัย' }, source: activity }),
  process({
    id: 'health-calls',
    text: { en: 'Emergency and advice calls answered', th: 'สายฉุกเฉินและสายปรึกษาที่รับ' },
    source: { en: 'call centre records', th: 'ทะเบียนศูนย์รับแจ้ง' },
  }),
];

const outputs: readonly CatalogueEntry[] = [
  output({
    id: 'health-treatments',
    text: {
      en: 'Change in physical capability or health knowledge, proxied by health treatments',
      th: 'การเปลี่ยนแปลงของสมรรถภาพร่างกายหรือความรู้ด้านสุขภาพ แทนด้วยการรักษาพยาบาล',
    },
    unit: { en: 'treatments', th: 'ครั้งที่รักษา' },
    source: costReturn,
    seed: true,
  }),
  output({
    id: 'health-inpatients',
    text: {
      en: 'Inpatient and day-case episodes, by treatment group',
      th: 'ผู้ป่วยในและผ่าตัดแบบไปเช้าเย็นกลับ แยกตามกลุ่มการรักษา',
    },
    unit: { en: 'episodes', th: 'ครั้ง' },
    source: costReturn,
  }),
  output({
    id: 'health-outpatients',
    text: { en: 'Outpatient attendances, by type', th: 'ผู้ป่วยนอก แยกตามประเภท' },
    unit: { en: 'attendances', th: 'ครั้ง' },
    source: costReturn,
  }),
  output({
    id: 'health-emergency',
    text: { en: 'Emergency department attendances', th: 'ผู้ป่วยแผนกฉุกเฉิน' },
    unit: { en: 'attendances', th: 'ครั้ง' },
    source: costReturn,
  }),
  output({
    id: 'health-consultations',
    text: { en: 'Consultations in primary care', th: 'การตรวจรักษาในหน่วยบริการปฐมภูมิ' },
    unit: { en: 'consultations', th: 'ครั้ง' },
    source: primary,
  }),
  output({
    id: 'health-dialysis',
    text: { en: 'Dialysis sessions', th: 'การฟอกไต' },
    unit: { en: 'sessions', th: 'ครั้ง' },
    source: costReturn,
  }),
  output({
    id: 'health-mental',
    text: { en: 'Mental health care spells', th: 'ช่วงการดูแลสุขภาพจิต' },
    unit: { en: 'spells', th: 'ช่วงการดูแล' },
    source: activity,
  }),
  output({
    id: 'health-prescriptions',
    text: { en: 'Prescription items dispensed', th: 'รายการยาที่จ่ายตามใบสั่ง' },
    unit: { en: 'items', th: 'รายการ' },
    source: { en: 'prescription records', th: 'ทะเบียนใบสั่งยา' },
  }),
];

const outcomes: readonly CatalogueEntry[] = [
  outcome({
    id: 'health-quality-of-life',
    text: { en: 'Better quality of life', th: 'คุณภาพชีวิตดีขึ้น' },
    unit: { en: 'gain in health-related quality of life, index', th: 'คุณภาพชีวิตด้านสุขภาพที่เพิ่มขึ้น ดัชนี' },
    kind: 'index',
    source: { en: 'patient-reported outcome measures', th: 'ผลการรักษาที่ผู้ป่วยรายงาน' },
    seed: true,
  }),
  outcome({
    id: 'health-longer-life',
    text: { en: 'Longer life', th: 'อายุยืนขึ้น' },
    unit: { en: 'life expectancy, years', th: 'อายุคาดเฉลี่ย ปี' },
    source: mortality,
    seed: true,
  }),
  outcome({
    id: 'health-employment',
    text: { en: 'Enhanced employment prospects', th: 'โอกาสมีงานทำดีขึ้น' },
    unit: { en: 'per cent in work after treatment', th: 'ร้อยละที่มีงานทำหลังการรักษา' },
    source: { en: 'labour force survey, social insurance records', th: 'การสำรวจภาวะการทำงาน ทะเบียนประกันสังคม' },
    seed: true,
  }),
  outcome({
    id: 'health-survival',
    text: { en: 'Survival 30 days after treatment', th: 'การรอดชีวิต 30 วันหลังการรักษา' },
    source: mortality,
  }),
  outcome({
    id: 'health-mortality',
    text: { en: 'Hospital mortality, observed over expected', th: 'การตายในโรงพยาบาล ที่เกิดจริงต่อที่คาด' },
    unit: UNITS.index,
    kind: 'index',
    largerIsBetter: false,
    source: mortality,
  }),
  outcome({
    id: 'health-readmission',
    text: { en: 'Emergency readmission within 30 days', th: 'การกลับมานอนโรงพยาบาลฉุกเฉินภายใน 30 วัน' },
    largerIsBetter: false,
    source: activity,
  }),
  outcome({
    id: 'health-waiting',
    text: { en: 'Waiting time for treatment', th: 'ระยะเวลารอการรักษา' },
    unit: UNITS.days,
    largerIsBetter: false,
    source: activity,
  }),
  outcome({
    id: 'health-experience',
    text: { en: 'Patient experience', th: 'ประสบการณ์ของผู้ป่วย' },
    unit: UNITS.score,
    kind: 'index',
  }),
];

export const health: readonly CatalogueEntry[] = [
  ...seedInputs,
  ...commonInputs('health'),
  ...processes,
  ...outputs,
  ...outcomes,
];
