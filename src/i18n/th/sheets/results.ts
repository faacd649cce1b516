import type { Catalogue } from '../../catalogue';
import type * as english from '../../en/sheets/results';

export const sideBySide = {
  title: 'วิธีเชื่อมโยงแต่ละแบบ วางเทียบกัน',
  note: 'ลูกโซ่รายปีปรับน้ำหนักทุกช่วงเวลา ปีฐานคงที่ใช้น้ำหนักของช่วงเวลาฐาน ทั้งสองแบบห่างกันเมื่อสัดส่วนเปลี่ยนไป',
  drift: {
    annual: 'ส่วนต่าง: ลูกโซ่รายปีต่อปีฐานคงที่ ลบหนึ่ง',
    renewed: 'ส่วนต่าง: ปรับน้ำหนักเป็นระยะต่อปีฐานคงที่ ลบหนึ่ง',
  },
  chosen: (linking) => `การวัดนี้: ${linking}`,
  chartTitle: (measure) => `ผลผลิต: ${measure} (ดัชนี แกนตั้งไม่ได้เริ่มที่ศูนย์)`,
  chartText: (measure, from, to, lines, first, last) =>
    `กราฟเส้น: ดัชนีผลผลิต ${measure} ตั้งแต่ ${from} ถึง ${to} เส้น: ${lines.join('; ')} ตัวเลขอยู่ในแถว ${first} ถึง ${last} ของแผ่นงานนี้`,
  valueAxis: 'ดัชนี (แกนตั้งไม่ได้เริ่มที่ศูนย์)',
} as const satisfies Catalogue<typeof english.sideBySide>;

export const comparison = {
  title: 'การเลือกสูตรมีผลเพียงใด',
  says: (linking) => `สูตรที่ใช้บ่อย ${linking} แต่ละสูตรมีสี่ขั้นตอนในแผ่นงานของตัวเอง`,
  reading: 'ถ้าสูตรต่าง ๆ ให้ค่าใกล้กัน การเลือกสูตรมีผลน้อย ถ้าห่างกัน ให้ดูบริการที่มีสัดส่วนและการเติบโตสูง',
  indexes: 'ดัชนีตามสูตร',
  differences: (formula) => `ผลต่างจาก ${formula}`,
  differencesNote: 'ดัชนีตามสูตรนี้ หารด้วยดัชนีตามสูตรของการวัด ลบหนึ่ง',
  largest: 'ผลต่างมากที่สุด',
} as const satisfies Catalogue<typeof english.comparison>;

export const check = {
  title: 'ตรวจทานกับส่วนเสริม',
  note: 'ดัชนีเดียวกันจากฟังก์ชัน PSP.OUTPUTINDEX โดยใช้ตัวเลขในแผ่นงาน Data ผลต่างที่ต่ำกว่าหนึ่งในล้านมากเกิดจากลำดับการบวก',
  withoutAddIn: '[x] = ไม่ได้ติดตั้งส่วนเสริมในเครื่องนี้ ส่วนอื่นของสมุดงานไม่ต้องใช้ส่วนเสริม',
  isThere: 'มีส่วนเสริมในเครื่องนี้หรือไม่',
  largest: 'ผลต่างมากที่สุด',
  result: (linking) => `PSP.OUTPUTINDEX ${linking}`,
  ofAddIn: 'ดัชนีจากส่วนเสริม',
  difference: (linking) => `ผลต่าง ${linking}`,
  points: 'จุดดัชนี',
} as const satisfies Catalogue<typeof english.check>;
