/** Education: the course's table, then indicators of schools, vocational and higher education. */
import type { CatalogueEntry } from './catalogueEntry';
import { commonInputs, input, outcome, output, process, SOURCES, UNITS } from './entries';

const census = { en: 'school census', th: 'สถิติทะเบียนนักเรียน' };
const registers = { en: 'attendance registers, school census', th: 'บัญชีเรียกชื่อ สถิติทะเบียนนักเรียน' };
const timetable = { en: 'timetables, school records', th: 'ตารางสอน ทะเบียนโรงเรียน' };
const examinations = { en: 'examination results', th: 'ผลการสอบ' };

const seedInputs: readonly CatalogueEntry[] = [
  input({
    id: 'education-staff',
    text: {
      en: 'Labour and teaching skills of teachers and support staff',
      th: 'แรงงานและทักษะการสอนของครูและเจ้าหน้าที่สนับสนุน',
    },
    unit: UNITS.fullTimeEquivalents,
    kind: 'volume',
    source: SOURCES.workforce,
    seed: true,
  }),
  input({ id: 'education-supplies', text: { en: 'Teaching aids, gas, water', th: 'สื่อการสอน ก๊าซ น้ำ' }, seed: true }),
  input({
    id: 'education-buildings',
    text: { en: 'Buildings, computers', th: 'อาคาร คอมพิวเตอร์' },
    source: SOURCES.assets,
    seed: true,
  }),
];

const processes: readonly CatalogueEntry[] = [
  process({
    id: 'education-lessons',
    text: { en: 'Lessons taught', th: 'คาบเรียนที่สอน' },
    unit: { en: 'lesson hours', th: 'ชั่วโมงสอน' },
    source: timetable,
    seed: true,
  }),
  process({
    id: 'education-homework',
    text: { en: 'Homework marked', th: 'การตรวจการบ้าน' },
    unit: { en: 'pieces of work', th: 'ชิ้นงาน' },
    source: timetable,
    seed: true,
  }),
  process({
    id: 'education-guidance',
    text: { en: 'Guidance given', th: 'การแนะแนว' },
    unit: { en: 'sessions', th: 'ครั้ง' },
    source: timetable,
    seed: true,
  }),
  process({
    id: 'education-class-size',
    text: { en: 'Class size', th: 'ขนาดห้องเรียน' },
    unit: { en: 'pupils per class', th: 'นักเรียนต่อห้อง' },
    kind: 'rate',
    largerIsBetter: false,
    source: census,
  }),
  process({
    id: 'education-instruction',
    text: { en: 'Instruction time per pupil', th: 'เวลาเรียนต่อนักเรียน' },
    unit: { en: 'hours a year', th: 'ชั่วโมงต่อปี' },
    kind: 'rate',
    source: timetable,
  }),
];

const outputs: readonly CatalogueEntry[] = [
  output({
    id: 'education-knowledge',
    text: {
      en: 'Additional knowledge and skills, proxied by FTE students effectively attending lessons',
      th: 'ความรู้และทักษะที่เพิ่มขึ้น แทนด้วยนักเรียนเทียบเท่าเต็มเวลาที่เข้าเรียนจริง',
    },
    unit: { en: 'full-time equivalent students, times attendance', th: 'นักเรียนเทียบเท่าเต็มเวลา คูณอัตราเข้าเรียน' },
    source: registers,
    seed: true,
  }),
  ...(
    [
      ['pre-primary', 'Pupils in pre-primary education', 'นักเรียนก่อนประถมศึกษา'],
      ['primary', 'Pupils in primary education', 'นักเรียนประถมศึกษา'],
      ['secondary', 'Pupils in secondary education', 'นักเรียนมัธยมศึกษา'],
      ['special', 'Pupils in special education', 'นักเรียนการศึกษาพิเศษ'],
    ] as const
  ).map(([id, en, th]) =>
    output({
      id: `education-${id}`,
      text: { en: `${en}, adjusted for attendance`, th: `${th} ปรับด้วยอัตราเข้าเรียน` },
      unit: { en: 'full-time equivalent pupils', th: 'นักเรียนเทียบเท่าเต็มเวลา' },
      source: registers,
    }),
  ),
  output({
    id: 'education-vocational',
    text: { en: 'Students in vocational education', th: 'นักศึกษาอาชีวศึกษา' },
    unit: { en: 'full-time equivalent students', th: 'นักศึกษาเทียบเท่าเต็มเวลา' },
    source: census,
  }),
  output({
    id: 'education-higher',
    text: { en: 'Students in higher education', th: 'นักศึกษาอุดมศึกษา' },
    unit: { en: 'full-time equivalent students', th: 'นักศึกษาเทียบเท่าเต็มเวลา' },
    source: { en: 'university records', th: 'ทะเบียนมหาวิทยาลัย' },
  }),
  output({
    id: 'education-teacher-training',
    text: { en: 'Teacher training places', th: 'ที่เรียนในหลักสูตรฝึกหัดครู' },
    unit: { en: 'places filled', th: 'ที่นั่งที่มีผู้เรียน' },
    source: { en: 'university records', th: 'ทะเบียนมหาวิทยาลัย' },
  }),
];

const outcomes: readonly CatalogueEntry[] = [
  outcome({
    id: 'education-earnings',
    text: { en: 'Better job/earning prospects', th: 'โอกาสด้านงานและรายได้ดีขึ้น' },
    unit: { en: 'earnings of leavers over those of others', th: 'รายได้ของผู้สำเร็จการศึกษาเทียบกับผู้อื่น' },
    kind: 'index',
    source: { en: 'labour force survey, tax records', th: 'การสำรวจภาวะการทำงาน ทะเบียนภาษี' },
    seed: true,
  }),
  outcome({
    id: 'education-citizenship',
    text: { en: 'Citizenship', th: 'ความเป็นพลเมือง' },
    unit: { en: 'per cent who take part in community life', th: 'ร้อยละที่มีส่วนร่วมในชุมชน' },
    source: { en: 'survey of young people', th: 'การสำรวจเยาวชน' },
    seed: true,
  }),
  outcome({
    id: 'education-life-skills',
    text: { en: 'Life skills', th: 'ทักษะชีวิต' },
    unit: UNITS.score,
    kind: 'index',
    source: { en: 'survey of young people', th: 'การสำรวจเยาวชน' },
    seed: true,
  }),
  outcome({
    id: 'education-health-knowledge',
    text: { en: 'Health and nutrition knowledge', th: 'ความรู้ด้านสุขภาพและโภชนาการ' },
    unit: UNITS.score,
    kind: 'index',
    source: { en: 'survey of young people', th: 'การสำรวจเยาวชน' },
    seed: true,
  }),
  outcome({
    id: 'education-attainment',
    text: { en: 'Attainment: average point score', th: 'ผลสัมฤทธิ์: คะแนนเฉลี่ย' },
    unit: UNITS.score,
    kind: 'index',
    source: examinations,
  }),
  outcome({
    id: 'education-threshold',
    text: { en: 'Pupils who reach the expected standard', th: 'นักเรียนที่ถึงเกณฑ์มาตรฐาน' },
    source: examinations,
  }),
  outcome({
    id: 'education-progress',
    text: { en: 'Progress of pupils between stages', th: 'พัฒนาการของนักเรียนระหว่างช่วงชั้น' },
    unit: UNITS.score,
    kind: 'index',
    source: examinations,
  }),
  outcome({
    id: 'education-completion',
    text: { en: 'Pupils who complete the stage', th: 'นักเรียนที่เรียนจบช่วงชั้น' },
    source: census,
  }),
  outcome({
    id: 'education-neet',
    text: { en: 'Young people not in education, employment or training', th: 'เยาวชนที่ไม่ได้เรียน ทำงาน หรือฝึกอบรม' },
    largerIsBetter: false,
    source: { en: 'labour force survey', th: 'การสำรวจภาวะการทำงาน' },
  }),
  outcome({
    id: 'education-absence',
    text: { en: 'Absence from lessons', th: 'การขาดเรียน' },
    largerIsBetter: false,
    source: registers,
  }),
];

export const education: readonly CatalogueEntry[] = [
  ...seedInputs,
  ...commonInputs('education'),
  ...processes,
  ...outputs,
  ...outcomes,
];
