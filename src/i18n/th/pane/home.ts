import type { Catalogue } from '../../catalogue';
import type { home as english } from '../../en/pane/home';

/** การวัดทั้งหมดในสมุดงาน */
export const home = {
  some: (count) => `${count} การวัดในสมุดงานนี้`,
  lede: 'แต่ละการวัดบอกว่าถึงไหนแล้ว และควรทำอะไรต่อ',
  add: 'การวัดใหม่',
  combine: 'รวมเป็นผลรวม',
  about: (sector, first, last) => `${sector} ตั้งแต่ ${first} ถึง ${last}`,
  output: (period) => `ผลผลิต ${period}`,
  noIndex: 'ยังไม่มีดัชนี',
  noData: 'ยังไม่มีข้อมูล',
  filled: (percent) => `มีข้อมูลแล้ว ${percent}`,
  noFindings: 'ไม่มีสิ่งที่ต้องดู',
  findings: (count) => `พบ ${count} ข้อ`,
  toFix: (count, fix) => `พบ ${count} ข้อ ต้องแก้ ${fix} ข้อ`,
  next: {
    table: 'ทำตารางต่อ',
    data: 'เตรียมข้อมูล',
    fill: 'เติมข้อมูล',
    checks: 'ดูสิ่งที่พบ',
    output: 'สร้างดัชนี',
    inputs: 'เพิ่มปัจจัยนำเข้า',
    productivity: 'ไปที่ผลิตภาพ',
    report: 'เขียนรายงาน',
    share: 'แบ่งปัน',
  },
  more: (name) => `เพิ่มเติมสำหรับ ${name}`,
  newName: 'ชื่อใหม่',
  rename: 'เปลี่ยนชื่อ',
  duplicate: 'ทำสำเนา',
  remove: 'นำออก',
  removeSays: 'สำเนามีทุกอย่างยกเว้นแผ่นงาน การนำออกจะลบการวัดจากบานหน้าต่าง ส่วนแผ่นงานยังคงอยู่',
  done: { remove: 'นำการวัดออกแล้ว แผ่นงานยังอยู่', duplicate: 'ทำสำเนาการวัดแล้ว' },
  undoLast: 'เลิกทำการเปลี่ยนแปลงล่าสุด',
  undo: 'เลิกทำ',
  kept: {
    newer: 'การวัดเหล่านี้เขียนโดย Outturn รุ่นใหม่กว่า',
    newerSays: 'ดูได้ทุกอย่าง แต่จะไม่เก็บการเปลี่ยนแปลง เพื่อไม่ให้มีสิ่งใดหาย',
    notSaved: 'เก็บการเปลี่ยนแปลงล่าสุดในสมุดงานไม่ได้',
    notSavedSays: 'สมุดงานอาจเปิดแบบอ่านอย่างเดียว หรือกำลังแก้เซลล์อยู่ การเปลี่ยนครั้งต่อไปจะลองอีก',
  },
} as const satisfies Catalogue<typeof english>;
