import type { Catalogue } from '../catalogue';
import type { portability as english } from '../en/portability';

export const portability = {
  actions: {
    native: 'เปลี่ยนเป็นสูตรธรรมดา',
    named: 'เปลี่ยนเป็นฟังก์ชันที่ตั้งชื่อไว้ในสมุดงานนี้',
    freeze: 'ตรึงเป็นค่า',
    back: 'กลับไปใช้ฟังก์ชันของ Outturn',
    repair: 'ซ่อมสูตร',
  },
  meaning: {
    native: 'แต่ละเซลล์ได้สูตรเดียวที่คำนวณได้ใน Excel 2021 ขึ้นไปโดยไม่ต้องมี Outturn สูตรยาว และตัวเลขยังคำนวณใหม่ได้',
    named: 'สมุดงานมีฟังก์ชันของตัวเอง เช่น Outturn.OutputIndex เซลล์ยังมีสูตรสั้น ต้องใช้ Excel 2024 หรือ Microsoft 365',
    freeze: 'ตัวเลขคงอยู่ตามเดิมใน Excel ทุกรุ่น สูตรถูกเก็บไว้ในแผ่นงานและนำกลับมาได้',
    back: 'ฟังก์ชันที่ตั้งชื่อไว้และสูตรที่เก็บไว้กลับเป็นฟังก์ชันของ Outturn',
    repair: 'ป้อนสูตรของ Outturn ที่แสดง #NAME? ใหม่ โดยไม่แตะเซลล์อื่น',
  },
  versions: {
    '2013': 'Excel 2013',
    '2019': 'Excel 2019',
    '2021': 'Excel 2021',
    '2024': 'Excel 2024 หรือ Microsoft 365',
    '365': 'Microsoft 365',
  },
  needAddIn: (cells: string, formulas: string) =>
    `สูตร ${cells} จาก ${formulas} สูตรต้องใช้ Outturn หากไม่มี ตัวเลขล่าสุดจะคงอยู่จนกว่าจะมีการคำนวณใหม่`,
  nothingNeedsAddIn: 'ไม่มีสูตรใดต้องใช้ Outturn ใครก็คำนวณสมุดงานนี้ใหม่ได้',
  left: {
    notExpressible: 'ฟังก์ชันนี้ไม่มีรูปแบบที่ใช้ได้โดยไม่มี Outturn ให้ตรึงเซลล์แทน',
    optionNotKnown: 'ตัวเลือกหนึ่งของสูตรเขียนแบบนี้ไม่ได้ เช่น วิธีที่ระบุไว้ในเซลล์อื่น ให้พิมพ์ตัวเลือกลงในสูตร หรือตรึงเซลล์',
    tooLong: 'สูตรจะยาวเกินกว่าที่เซลล์รับได้ ให้ตรึงเซลล์แทน',
    noValues: 'เซลล์ไม่มีตัวเลขให้เก็บ ให้ Excel คำนวณก่อน',
    stillFailing: 'เซลล์แสดงข้อผิดพลาดของ Excel แทนตัวเลข ให้ซ่อมก่อน',
    changedSince: 'เซลล์ถูกแก้ไขแล้ว จึงปล่อยไว้ตามเดิม สูตรที่เก็บไว้ยังอยู่ในแผ่นงาน',
    nameTaken: 'สมุดงานมีชื่อนี้ใช้กับสิ่งอื่นอยู่แล้ว ให้เปลี่ยนชื่อนั้น หรือใช้สูตรธรรมดา',
  },
  nameComment: 'สร้างโดย Outturn คำนวณได้โดยไม่ต้องมี Outturn',
  kept: {
    sheet: 'สูตรที่ตรึงไว้',
    title: 'สูตรที่ Outturn เก็บไว้',
    note: 'แต่ละแถวคือสูตรที่ถูกแทนที่ Outturn นำกลับมาได้ตราบที่แผ่นงานนี้ยังอยู่',
    headings: {
      sheet: 'แผ่นงาน',
      address: 'เซลล์',
      remedy: 'สิ่งที่ทำ',
      formula: 'สูตร',
      instead: 'สิ่งที่อยู่แทน',
    },
  },
} as const satisfies Catalogue<typeof english>;
