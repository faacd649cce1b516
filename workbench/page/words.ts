/** The workbench's own words. English is the source; Thai has the same members or does not compile. */
const en = {
  name: 'Outturn workbench',
  notExcel:
    'Not Excel: a spreadsheet of its own, for trying and testing the add-in. F6 moves between bar, sheet and pane.',
  file: 'Workbook',
  new: 'New',
  open: 'Open .xlsx',
  save: 'Save .xlsx',
  sample: 'Sample',
  chooseSample: 'Choose a sample',
  samples: { socialCare: 'Adult social care, England', empty: 'Empty workbook' },
  replace: 'This replaces the workbook on the screen. What is not saved is lost.',
  replaceYes: 'Replace it',
  keep: 'Keep it',
  look: 'Appearance',
  darker: 'Dark',
  lighter: 'Light',
  language: 'Language',
  width: 'Pane width',
  close: 'Close',
  dropHere: 'Drop an .xlsx file to open it',
  grid: 'Workbook',
  pane: 'Outturn add-in',
  opened: (name: string) => `Opened ${name}.`,
  saved: (name: string) => `Saved ${name} in your downloads.`,
  notXlsx: (name: string) =>
    `${name} is not an .xlsx file. Save it as an Excel workbook (.xlsx) first, then open it here.`,
  cannotOpen: (name: string, why: string) =>
    `${name} could not be opened: ${why} The workbook on the screen is as it was.`,
  cannotSave: (why: string) => `The workbook could not be saved: ${why} Nothing was written.`,
  noAddin:
    'The add-in is not loaded: this is what a colleague without it sees. Its functions show #NAME? once they calculate.',
  notBuilt: 'The add-in is not built yet',
  howToBuild: 'Stop the workbench, run "npm run build", then "npm start". The pane appears here.',
  notStarted: (why: string) => `The workbench could not start: ${why}`,
  message: 'Outturn',
};

export type Words = typeof en;

const th: Words = {
  name: 'โต๊ะทดลอง Outturn',
  notExcel:
    'ไม่ใช่ Excel แต่เป็นสเปรดชีตสำหรับทดลองและทดสอบแอดอิน เมนูของตารางมีเฉพาะภาษาอังกฤษ กด F6 เพื่อย้ายระหว่างแถบ แผ่นงาน และบานหน้าต่าง',
  file: 'สมุดงาน',
  new: 'ใหม่',
  open: 'เปิด .xlsx',
  save: 'บันทึก .xlsx',
  sample: 'ตัวอย่าง',
  chooseSample: 'เลือกตัวอย่าง',
  samples: { socialCare: 'การดูแลผู้ใหญ่ ประเทศอังกฤษ', empty: 'สมุดงานว่าง' },
  replace: 'สมุดงานบนหน้าจอจะถูกแทนที่ สิ่งที่ยังไม่ได้บันทึกจะหายไป',
  replaceYes: 'แทนที่',
  keep: 'เก็บไว้',
  look: 'ลักษณะ',
  darker: 'มืด',
  lighter: 'สว่าง',
  language: 'ภาษา',
  width: 'ความกว้างของบานหน้าต่าง',
  close: 'ปิด',
  dropHere: 'วางไฟล์ .xlsx ที่นี่เพื่อเปิด',
  grid: 'สมุดงาน',
  pane: 'แอดอิน Outturn',
  opened: (name) => `เปิด ${name} แล้ว`,
  saved: (name) => `บันทึก ${name} ในโฟลเดอร์ดาวน์โหลดแล้ว`,
  notXlsx: (name) => `${name} ไม่ใช่ไฟล์ .xlsx โปรดบันทึกเป็นสมุดงาน Excel (.xlsx) ก่อน แล้วจึงเปิดที่นี่`,
  cannotOpen: (name, why) => `เปิด ${name} ไม่ได้: ${why} สมุดงานบนหน้าจอยังเหมือนเดิม`,
  cannotSave: (why) => `บันทึกสมุดงานไม่ได้: ${why} ไม่มีการเขียนไฟล์`,
  noAddin: 'ไม่ได้โหลดแอดอิน นี่คือสิ่งที่เพื่อนร่วมงานที่ไม่มีแอดอินเห็น ฟังก์ชันของแอดอินจะแสดง #NAME? เมื่อคำนวณ',
  notBuilt: 'ยังไม่ได้สร้างแอดอิน',
  howToBuild: 'หยุดโต๊ะทดลอง รัน "npm run build" แล้วรัน "npm start" บานหน้าต่างจะปรากฏที่นี่',
  notStarted: (why) => `เริ่มโต๊ะทดลองไม่ได้: ${why}`,
  message: 'Outturn',
};

export type Language = 'en' | 'th';

export const WORDS: Readonly<Record<Language, Words>> = { en, th };
