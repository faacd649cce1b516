/** ฉบับจากสมุดงานอื่น และภาพที่ส่งต่อระหว่างสมุดงาน */
import type { Catalogue } from '../../catalogue';
import type { other as english } from '../../en/pane/other';

export const other = {
  title: 'เทียบกับสมุดงานอื่น',
  says: 'เลือกสมุดงานที่บันทึกแล้ว (.xlsx, .xlsm) หรือไฟล์ภาพที่เก็บไว้ ไฟล์จะถูกอ่านที่นี่เท่านั้น ไม่ส่งไปที่ใด และไม่มีสิ่งใดในไฟล์ถูกเรียกใช้',
  file: 'สมุดงานหรือไฟล์ภาพที่เก็บไว้',
  paste: 'หรือวางภาพที่คัดลอกมา',
  pasteSays: 'ตามที่ “คัดลอกไปสมุดงานอื่น” ให้มา',
  read: 'อ่านที่วางไว้',
  reading: 'กำลังอ่าน…',
  found: (count: string) => `พบ ${count} ฉบับ เลือกได้ด้านบน`,
  notRead: (names: string) => `อ่านตัวเลขบางส่วนจากไฟล์ไม่ได้: ${names}`,
  inPart: 'เข้าใจข้อความที่เก็บไว้ในไฟล์ได้เพียงบางส่วน จึงเทียบเท่าที่เข้าใจ',
  saved: (file: string, measure: string) => `${measure} ตามที่บันทึกใน ${file}`,
  kept: (file: string, measure: string, snapshot: string) => `${measure}: ${snapshot} (${file})`,
  pasted: 'ที่วางไว้',
  problems: {
    notAWorkbook: 'ไฟล์นี้ไม่ใช่สมุดงานที่ Excel บันทึกเป็น .xlsx หรือ .xlsm และไม่ใช่ภาพที่เก็บไว้ของ Outturn',
    password: 'ไฟล์มีรหัสผ่าน หรือเป็นรูปแบบของ Excel ก่อนปี 2007 ให้บันทึกเป็น .xlsx โดยไม่มีรหัสผ่าน',
    tooLarge: 'ไฟล์ใหญ่เกินกว่าจะอ่านที่นี่ ให้เก็บภาพไว้ในไฟล์นั้น คัดลอก แล้ววางด้านล่าง',
    damaged: 'ไฟล์เสียหาย เปิดใน Excel บันทึกใหม่ แล้วเลือกอีกครั้ง',
    nothingKept: 'ในไฟล์นี้ Outturn ไม่ได้เก็บทั้งการวัดที่มีตัวเลขและภาพ',
  },
  copy: 'คัดลอกไปสมุดงานอื่น',
  download: 'ดาวน์โหลด',
  copied: 'คัดลอกแล้ว วางใต้ “อะไรเปลี่ยนไป” ในสมุดงานอื่น',
  notCopied: 'Excel นี้ไม่ให้บานหน้าต่างคัดลอก ให้ดาวน์โหลดแทน',
  handed: (file: string) => `ส่ง ${file} ไปที่โฟลเดอร์ดาวน์โหลดแล้ว`,
} as const satisfies Catalogue<typeof english>;
