import type { Catalogue } from '../../catalogue';
import type { sensitivity as english } from '../../en/sheets/sensitivity';

export const sensitivity = {
  title: (measure) => `ผลลัพธ์ขึ้นกับแต่ละทางเลือกเพียงใด: ${measure}`,
  says: 'เปลี่ยนทีละอย่าง อย่างอื่นคงไว้ตามการวัด โปรดอ่านก่อนเผยแพร่ตัวเลข',
  note: (name) => `ดัชนีในช่วงเวลาที่รายงาน (ค่า ${name} ใน About) และผลต่างเป็นจุดดัชนี #N/A = ไม่มีค่า (กฎ M5)`,
  renewedAsAnnual: 'การวัดนี้ปรับน้ำหนักเป็นระยะ สูตรอื่นและบริการที่เปลี่ยนจึงแสดงแบบลูกโซ่รายปี',
  satoAsTornqvist: 'น้ำหนักของ Sato-Vartia เปลี่ยนทั้งหมดตามแต่ละบริการ บริการที่เปลี่ยนจึงแสดงตาม Törnqvist ซึ่งใกล้เคียงกัน',
  variant: 'สิ่งที่เปลี่ยน',
  index: 'ดัชนี',
  difference: 'ผลต่างเป็นจุดดัชนี',
  asChosen: 'ตามการวัดนี้',
  formulas: 'สูตรอื่น',
  linkings: 'วิธีเชื่อมโยงแบบอื่น',
  quality: 'มีและไม่มีคุณภาพ',
  outputWithout: 'ผลผลิตไม่รวมคุณภาพ',
  outputWith: 'ผลผลิตรวมคุณภาพ',
  labour: 'ผลิตภาพเมื่อแรงงานคิดจากค่าจ้างที่ปรับราคา',
  labourIndirect: 'แรงงานคิดจากค่าจ้างที่ปรับราคา',
  changes: {
    leftOut: { title: 'ตัดหนึ่งบริการออก' },
    higher: { title: 'ต้นทุนของหนึ่งบริการสูงขึ้นร้อยละ 10' },
    lower: { title: 'ต้นทุนของหนึ่งบริการต่ำลงร้อยละ 10' },
  },
  linksTitle: (change) => `ตัวเชื่อม ${change}`,
  linksNote: 'ผลรวมในแผ่นงาน Formulas เปลี่ยนตามพจน์ของบริการนี้ (กฎ S81) [x] = ไม่เหลือบริการให้เปรียบเทียบ',
  chainsTitle: (change) => `ลูกโซ่ ${change}`,
  chainsNote: 'นำตัวเชื่อมมาคูณกัน',
  piecesTitle: (change) => `ท่อน ${change}`,
  piecesNote: 'ลำดับของช่วงเวลาที่เริ่มท่อน (กฎ M5)',
  indexesTitle: (change) => `ดัชนี ${change}`,
  indexesNote: 'ช่วงเวลาฐานเท่ากับ 100',
} as const satisfies Catalogue<typeof english>;
