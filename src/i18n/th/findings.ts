import type { Catalogue } from '../catalogue';
import type { findings as english } from '../en/findings';

export const findings = {
  severity: { fix: 'ต้องแก้ไข', review: 'ควรตรวจสอบ', note: 'ข้อสังเกต' },
  headings: { severity: 'ระดับ', row: 'แถว', period: 'ช่วงเวลา', finding: 'สิ่งที่พบ' },
  none: 'ไม่พบปัญหา',

  emptyBlock: ({ block }) => `${block}: ช่วงที่เลือกว่างเปล่า โปรดเลือกเซลล์ที่มีตัวเลข`,
  notRectangular: ({ block }) => `${block}: แต่ละแถวยาวไม่เท่ากัน โปรดเลือกช่วงรูปสี่เหลี่ยม`,
  shapesDiffer: ({ extent, costExtent }) =>
    `quantities มี ${extent} แต่ costs มี ${costExtent} โปรดเลือกช่วงที่มีขนาดเท่ากัน โดยเรียงบริการและช่วงเวลาเหมือนกัน`,
  onePeriod: () => 'มีเพียงช่วงเวลาเดียว แต่การเปรียบเทียบต้องมีอย่างน้อยสองช่วงเวลา โปรดเลือกช่วงเวลาเพิ่ม หรือเปลี่ยนแนวของช่วงเวลา',
  errorCell: ({ block, service, period, text }) =>
    `${block} ${service} ${period} แสดง ${text} โปรดแก้ไขเซลล์ หรือพิมพ์ [x] หากไม่ทราบค่า`,
  negative: ({ block, service, period, value }) => `${block} ${service} ${period} มีค่าติดลบ (${value}) ค่าต้องเป็นศูนย์ขึ้นไป`,
  notFinite: ({ block, service, period }) => `${block} ${service} ${period} ไม่ใช่จำนวนจำกัด โปรดแก้ไขเซลล์`,
  outOfRange: ({ block, service, period, value }) =>
    `${block} ${service} ${period} มีค่านอกช่วงที่ใช้ได้ (${value}) โปรดใช้หน่วยอื่น เช่น ล้าน`,
  numberAsText: ({ block, service, period, text }) =>
    `${block} ${service} ${period} เป็นข้อความ "${text}" ไม่ใช่ตัวเลข จึงถือว่าขาดข้อมูล โปรดแปลงเป็นตัวเลข`,
  text: ({ block, service, period, text }) => `${block} ${service} ${period} เป็นข้อความ "${text}" จึงถือว่าขาดข้อมูล`,
  costWithoutActivity: ({ service, period, value }) =>
    `${service} ${period} มีต้นทุน (${value}) แต่ปริมาณเป็น 0 จึงไม่นำมาคำนวณ โปรดใส่ปริมาณ หรือพิมพ์ [x] ทั้งสองเซลล์`,
  activityWithoutCost: ({ service, period, value }) =>
    `${service} ${period} มีปริมาณ (${value}) แต่ต้นทุนเป็น 0 จึงไม่นำมาคำนวณ โปรดใส่ต้นทุน หรือพิมพ์ [x] ทั้งสองเซลล์`,
  quantityMissing: ({ service, period }) => `${service} ${period} มีต้นทุนแต่ไม่มีปริมาณ จึงไม่ถูกนำมาเปรียบเทียบ โปรดหาข้อมูลปริมาณ`,
  costMissing: ({ service, period }) => `${service} ${period} มีปริมาณแต่ไม่มีต้นทุน จึงไม่ถูกนำมาเปรียบเทียบ โปรดหาข้อมูลต้นทุน`,
  zeroIsMissing: ({ service, period }) =>
    `${service} ${period} เป็น 0 และถือว่าขาดข้อมูล เพราะ Excel ส่งเซลล์ว่างมาเป็น 0 หากเป็นศูนย์จริง ให้ตั้ง zeros เป็น "activity" และพิมพ์ [x] ในเซลล์ว่าง`,
  zeroActivity: ({ service, period }) =>
    `${service} ${period} เป็น 0 และถือว่าไม่มีกิจกรรม สูตรที่ใช้ลอการิทึมจะไม่มีค่า หากเป็นเซลล์ว่างให้พิมพ์ [x]`,
  riseFromZero: ({ service, period }) =>
    `${service} เพิ่มขึ้นจาก 0 ใน ${period} การเพิ่มจาก 0 ไม่มีอัตราการเติบโต จึงไม่ถูกนำมาเปรียบเทียบ`,
  neverComplete: ({ service }) => `${service} ไม่มีช่วงเวลาใดที่มีทั้งปริมาณและต้นทุน จึงไม่มีผลต่อผลลัพธ์`,
  entry: ({ service, period }) =>
    `${service} มีข้อมูลครบครั้งแรกใน ${period} และเริ่มนับตั้งแต่ช่วงเวลาถัดไป เป็นบริการใหม่ หรือเดิมบันทึกไว้ที่อื่น`,
  exit: ({ service, period }) => `${service} ไม่มีข้อมูลครบตั้งแต่ ${period} เป็นต้นไป เลิกให้บริการแล้ว หรือบันทึกไว้ที่อื่น`,
  gap: ({ service, period, lastPeriod }) =>
    period === lastPeriod
      ? `${service} ขาดข้อมูลใน ${period} จึงไม่ถูกนำมาเปรียบเทียบสองครั้ง`
      : `${service} ขาดข้อมูลตั้งแต่ ${period} ถึง${lastPeriod} จึงไม่ถูกนำมาเปรียบเทียบในช่วงนั้น`,
  unitCostJump: ({ service, period, factor }) =>
    `${service}: ต้นทุนต่อหน่วยใน ${period} เป็น ${factor} เท่าของช่วงเวลาก่อนหน้า โปรดตรวจสอบหน่วยของปริมาณและต้นทุน`,
  lowCoverage: ({ period, percent }) =>
    `มีต้นทุนเพียง ${percent} ที่มีข้อมูลครบทั้งสองช่วงเวลาที่เปรียบเทียบใน ${period} โปรดระบุไว้ทุกแห่งที่แสดงผล`,
  dominantService: ({ service, period, percent }) =>
    `${service} คิดเป็น ${percent} ของต้นทุนใน ${period} ผลลัพธ์จึงเป็นไปตามบริการนี้เป็นหลัก`,
  looksLikeTotal: ({ block, service }) => `${block}: ${service} เท่ากับผลรวมของแถวอื่นทั้งหมด โปรดตัดยอดรวมออก มิฉะนั้นจะนับซ้ำ`,
  looksLikeHeadings: ({ block, line }) =>
    `${block}: ${line === 'row' ? 'แถวแรก' : 'คอลัมน์แรก'}ดูเหมือนหัวตาราง ไม่ใช่ตัวเลข โปรดเลือกเฉพาะตัวเลข`,
} as const satisfies Catalogue<typeof english>;
