import type { Catalogue } from '../catalogue';
import type { aboutMore as english } from '../en/aboutMore';

export const aboutMore = {
  systemTitle: 'ใครวัด และวัดเพื่อใคร',
  item: 'รายการ',
  choice: 'ทางเลือก',
  explanation: 'คำอธิบาย',
  systemPart: 'ระบบการวัด',
  system: {
    organisation: 'หน่วยงาน',
    data: 'ข้อมูล',
    collectedBy: 'ผู้เก็บข้อมูล',
    users: 'ผู้ใช้',
    responsible: 'หน่วยงานที่รับผิดชอบ',
  },
  sourcesTitle: 'แหล่งข้อมูลและสัญญาอนุญาต',
  sourcesNote: 'คอลัมน์แหล่งข้อมูลในแผ่นข้อมูลระบุแหล่งของแต่ละแถว สัญญาอนุญาตเป็นไปตามที่ผู้เผยแพร่ระบุ',
  measured: 'สิ่งที่วัด',
  part: 'ส่วน',
  source: 'แหล่งข้อมูล',
  priceIndex: 'ดัชนีราคา',
  acceptedTitle: 'ข้อสังเกตที่ยอมรับแล้ว',
  acceptedNote: 'ตรวจดูและยอมรับแล้ว พร้อมเหตุผล',
  finding: 'ตำแหน่ง',
  date: 'วันที่',
  reason: 'เหตุผล',
  madeTitle: 'สร้างด้วย',
  version: 'ส่วนเสริม',
  versionSays: 'รุ่นที่สร้างแผ่นงานเหล่านี้ การอ่าน ตรวจสอบ หรือคำนวณใหม่ไม่ต้องใช้ส่วนเสริม',
  kept: 'เก็บไว้ในสมุดงาน',
  keptWhat: 'คำนิยามและสแนปช็อต',
  keptSays: 'สิ่งที่บานหน้าต่างรู้เกี่ยวกับการวัดนี้ ในรูป XML ที่กำหนดเอง ไม่มีชื่อบุคคล สแนปช็อตมีตัวเลข',
} as const satisfies Catalogue<typeof english>;
