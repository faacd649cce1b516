import type { Catalogue } from '../../catalogue';
import type { series as english } from '../../en/pane/series';

/** บริการและช่วงเวลาของการวัด: เพิ่ม แก้ไข นำออก และนำกลับเข้า */
export const series = {
  title: 'บริการและช่วงเวลา',
  says: 'สิ่งที่แก้ที่นี่จะเปลี่ยนในตารางข้อมูลและแผ่นงานที่สร้างไว้ด้วย ไม่มีตัวเลขใดหายไป',
  services: (count) => `${count} บริการ`,
  periods: (count) => `${count} ช่วงเวลา`,
  change: 'แก้ไข',
  rename: 'เปลี่ยนชื่อ',
  remove: 'นำออก',
  of: (name) => ` ${name}`,
  name: 'ชื่อ',
  unit: 'หน่วยนับ',
  counting: 'ปริมาณเป็นของ',
  countings: {
    period: 'ทั้งช่วงเวลา',
    week: 'หนึ่งสัปดาห์ คูณ 52',
    day: 'หนึ่งวัน คูณจำนวนวัน',
    input: 'ไม่นับ ถือว่าผลผลิตเท่ากับปัจจัยนำเข้า',
    other: 'คูณตามที่ตั้งไว้เดิม',
  },
  renamesRows: 'แถวในตารางข้อมูลจะเปลี่ยนชื่อตามในครั้งเดียว',
  period: 'ช่วงเวลา',
  renamesColumns: 'คอลัมน์ในตารางข้อมูลจะเปลี่ยนชื่อตามในครั้งเดียว',
  save: 'บันทึก',
  lastService: 'การวัดต้องมีอย่างน้อยหนึ่งบริการ เพิ่มบริการอื่นก่อน',
  beside: 'อยู่ในตารางแต่ไม่อยู่ในการวัด',
  besideSays: 'สิ่งเหล่านี้อยู่ในตารางข้อมูลและไม่ถูกนับ จะนำเข้าหรือปล่อยไว้ก็ได้',
  takeIn: 'นำเข้า',
  done: {
    serviceAdded: (name) => `เพิ่ม “${name}” แล้ว`,
    serviceChanged: (name) => `แก้ไข “${name}” แล้ว`,
    serviceRenamed: (before, after) => `“${before}” เปลี่ยนชื่อเป็น “${after}” แล้ว รวมทั้งในตารางข้อมูล`,
    serviceRemoved: (name) => `นำ “${name}” ออกแล้ว ตัวเลขยังอยู่ในตารางข้อมูลและไม่ถูกนับอีก`,
    periodAdded: (label) => `เพิ่ม ${label} แล้ว`,
    periodRenamed: (before, after) => `${before} เปลี่ยนชื่อเป็น ${after} แล้ว รวมทั้งในตารางข้อมูล`,
    periodRemoved: (label) => `นำ ${label} ออกแล้ว ตัวเลขยังอยู่ในตารางข้อมูลและไม่ถูกนับอีก`,
    undone: 'ย้อนกลับแล้ว',
  },
  undo: 'เลิกทำ',
} as const satisfies Catalogue<typeof english>;
