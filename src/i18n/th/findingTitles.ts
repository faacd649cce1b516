import type { Catalogue } from '../catalogue';
import type { findingTitles as english } from '../en/findingTitles';

/** หัวเรื่องสั้นของสิ่งที่พบ ประโยคเต็มอยู่ใน findings.ts */
export const findingTitles = {
  emptyBlock: ({ block }) => `${block}: ไม่มีข้อมูล`,
  notRectangular: ({ block }) => `${block}: แถวยาวไม่เท่ากัน`,
  shapesDiffer: () => 'ปริมาณกับต้นทุนมีขนาดไม่เท่ากัน',
  onePeriod: () => 'มีเพียงช่วงเวลาเดียว',
  errorCell: ({ service }) => `${service}: มีเซลล์ที่แสดงข้อผิดพลาด`,
  negative: ({ service }) => `${service}: มีค่าติดลบ`,
  notFinite: ({ service }) => `${service}: มีค่าที่ไม่ใช่จำนวนจำกัด`,
  outOfRange: ({ service }) => `${service}: มีค่านอกช่วงที่ใช้ได้`,
  numberAsText: () => 'ตัวเลขถูกเก็บเป็นข้อความ',
  text: ({ service }) => `${service}: มีข้อความแทนตัวเลข`,
  costWithoutActivity: ({ service, period }) => `${service}: มีต้นทุนแต่ไม่มีกิจกรรมใน ${period}`,
  activityWithoutCost: ({ service, period }) => `${service}: มีกิจกรรมแต่ไม่มีต้นทุนใน ${period}`,
  quantityMissing: ({ service, period }) => `${service}: ไม่มีปริมาณใน ${period}`,
  costMissing: ({ service, period }) => `${service}: ไม่มีต้นทุนใน ${period}`,
  zeroIsMissing: ({ service, period }) => `${service}: 0 ใน ${period} ถือว่าขาดข้อมูล`,
  zeroActivity: ({ service, period }) => `${service}: ไม่มีกิจกรรมใน ${period}`,
  riseFromZero: ({ service, period }) => `${service} เพิ่มขึ้นจาก 0 ใน ${period}`,
  neverComplete: ({ service }) => `${service} ไม่มีผลต่อผลลัพธ์`,
  entry: ({ service, period }) => `${service} เริ่มใน ${period}`,
  exit: ({ service, period }) => `${service} สิ้นสุดก่อน ${period}`,
  gap: ({ service, period }) => `${service} ขาดข้อมูลตั้งแต่ ${period}`,
  unitCostJump: ({ service, factor, period }) => `${service}: ต้นทุนต่อหน่วยเป็น ${factor} เท่าใน ${period}`,
  lowCoverage: ({ period }) => `เปรียบเทียบต้นทุนได้เพียงส่วนน้อยใน ${period}`,
  dominantService: ({ service, period }) => `${service} เป็นต้นทุนส่วนใหญ่ใน ${period}`,
  looksLikeTotal: ({ service }) => `${service} ดูเหมือนยอดรวม`,
  looksLikeHeadings: ({ block }) => `${block}: มีหัวตารางปนกับตัวเลข`,
} as const satisfies Catalogue<typeof english>;
