import type { Catalogue } from '../../catalogue';
import type { edits as english } from '../../en/pane/edits';

export const edits = {
  nameMissing: 'พิมพ์ชื่อ เช่น “การดูแลที่บ้าน เชียงใหม่”',
  nameTaken: (name) => `มี “${name}” อยู่แล้ว โปรดพิมพ์ชื่ออื่น`,
  nameTooLong: (length, most) => `ชื่อนี้ยาว ${length} ตัวอักษร Excel ค้นหาชื่อได้ยาวไม่เกิน ${most} ตัวอักษร`,
  unknownPart: 'สิ่งนี้ไม่ได้อยู่ในการวัดแล้ว',
  noNextPeriod: (last) => `อะไรอยู่ถัดจาก “${last}” โปรดพิมพ์ช่วงเวลาถัดไป`,
  tooManyPeriods: (most) => `การวัดหนึ่งมีได้ไม่เกิน ${most} ช่วงเวลา`,
  lastPeriod: 'ลบช่วงเวลาสุดท้ายไม่ได้ โปรดเพิ่มช่วงเวลาอื่นก่อน',
} as const satisfies Catalogue<typeof english>;
