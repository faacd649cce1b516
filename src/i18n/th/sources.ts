import type { Catalogue } from '../catalogue';
import type { sources as english } from '../en/sources';

export const sources = {
  problems: {
    noServices: ({ sheet }) =>
      `ไม่พบบริการใน ${sheet}: ไม่มีแถวใดใต้หัวตารางที่มีชื่อ โปรดพิมพ์ชื่อบริการแต่ละรายการในคอลัมน์ข้อความคอลัมน์แรก`,
    tooFewPeriods: ({ sheet }) =>
      `${sheet} มีไม่ถึงสองช่วงเวลา การเปรียบเทียบต้องใช้สองช่วง โปรดเพิ่มคอลัมน์ตัวเลขพร้อมหัวคอลัมน์ เช่น 2553-54 ให้ครบทุกช่วงเวลา`,
    duplicateService: ({ sheet, service, rows }) =>
      `${sheet}: "${service}" ซ้ำกันในแถว ${rows.join(', ')} โปรดตั้งชื่อบริการไม่ให้ซ้ำ (ไม่นับตัวพิมพ์เล็กใหญ่และช่องว่าง) หรือรวมแถวเข้าด้วยกัน`,
    duplicatePeriod: ({ sheet, period, cells }) =>
      `${sheet}: ช่วงเวลา "${period}" ซ้ำกันที่ ${cells.join(', ')} แต่ละช่วงเวลามีได้คอลัมน์เดียว`,
    nameTooLong: ({ sheet, cell, length }) =>
      `${sheet}, ${cell}: ชื่อยาว ${length} อักขระ แต่ Excel ค้นหาได้ 255 อักขระ (เครื่องหมาย * ? ~ นับเป็นสอง) โปรดย่อชื่อในทั้งสองแหล่ง`,
    noCommonService: ({ quantities, costs }) =>
      `ไม่มีบริการใดใน ${quantities} ที่มีชื่ออยู่ใน ${costs} โปรดใช้ชื่อเดียวกันทั้งสองที่ หรือเลือกช่วงเซลล์ที่มีต้นทุน`,
    noCommonPeriod: ({ quantities, costs }) =>
      `ไม่มีช่วงเวลาใดใน ${quantities} ที่เป็นหัวคอลัมน์ใน ${costs} โปรดใช้หัวคอลัมน์เดียวกันทั้งสองที่ เช่น 2553-54`,
    baseOutside: ({ base, periods }) =>
      `ช่วงเวลาฐานคือลำดับที่ ${base} แต่มีเพียง ${periods} ช่วงเวลา โปรดเลือกฐานตั้งแต่ 1 ถึง ${periods}`,
    renewEveryOutside: ({ renewEvery }) =>
      `ปรับน้ำหนักทุก ${renewEvery} ช่วงเวลาไม่ได้ โปรดเลือกจำนวนเต็มตั้งแต่ 2 ขึ้นไป หรือเลือกการเชื่อมโยงรายปี`,
    emptySelection: ({ sheet }) => `ส่วนที่เลือกใน ${sheet} ว่างเปล่า โปรดเลือกชื่อบริการ หัวคอลัมน์ช่วงเวลา และตัวเลข`,
    noHeadings: ({ sheet, range }) => `${sheet}, ${range} เริ่มด้วยตัวเลขแทนที่จะเป็นหัวคอลัมน์ โปรดเลือกแถวที่มีช่วงเวลาด้วย`,
    noLabelColumn: ({ sheet, range }) => `${sheet}, ${range} ไม่มีคอลัมน์ชื่อบริการ โปรดเลือกคอลัมน์ชื่อที่อยู่ทางซ้ายของตัวเลขด้วย`,
    dateHeading: ({ sheet, cell, shown }) =>
      `${sheet}, ${cell} เป็นวันที่ (แสดงเป็น ${shown}) เพราะ Excel แปลง 2010-11 เป็นวันที่ โปรดจัดรูปแบบหัวคอลัมน์เป็นข้อความแล้วพิมพ์ใหม่`,
    noFigureColumns: ({ sheet, range }) =>
      `${sheet}, ${range} ไม่มีคอลัมน์ตัวเลขที่มีหัวคอลัมน์ โปรดเลือกชื่อ หัวคอลัมน์ และตัวเลข และแปลงตัวเลขที่เก็บเป็นข้อความให้เป็นตัวเลข`,
  },
  findings: {
    looksLikeTotal: ({ name }) => `"${name}" ดูเหมือนผลรวมของแถวอื่น ซึ่งจะทำให้นับซ้ำทั้งหมด โปรดนำออกจากแหล่งข้อมูล`,
    noteLeftOut: ({ text }) => `"${text}" ถือเป็นหมายเหตุใต้ตัวเลข ไม่ใช่บริการ`,
    columnNotUsed: ({ heading }) =>
      heading === ''
        ? 'คอลัมน์ตัวเลขที่ไม่มีหัวคอลัมน์ไม่ได้นำมาใช้ หากเป็นช่วงเวลา โปรดพิมพ์ช่วงเวลาไว้ด้านบน'
        : `คอลัมน์ "${heading}" ไม่ได้นำมาใช้ เพราะไม่อยู่ในชุดช่วงเวลา`,
    serviceWithoutCost: ({ name, other }) =>
      `"${name}" ไม่มีแถวใน ${other} จึงไม่มีน้ำหนักและไม่ถูกนำมาคำนวณ โปรดเพิ่มต้นทุน หรือเขียนชื่อให้ตรงกัน`,
    costWithoutService: ({ name, other }) => `"${name}" มีต้นทุนแต่ไม่มีแถวปริมาณใน ${other} ต้นทุนนี้จึงไม่ถูกนำมาใช้`,
    periodWithoutCost: ({ name, other }) => `${name} ไม่มีเป็นหัวคอลัมน์ใน ${other} ต้นทุนของช่วงเวลานี้จึงขาดหาย`,
    costPeriodNotUsed: ({ name, other }) => `${name} ไม่ใช่ช่วงเวลาใน ${other} ต้นทุนของช่วงเวลานี้จึงไม่ถูกนำมาใช้`,
    nameDiffersInBlanks: ({ name, other }) =>
      `"${name}" กับ "${other}" ต่างกันเฉพาะช่องว่าง จึงถือว่าเป็นรายการเดียวกัน โปรดเขียนให้เหมือนกัน`,
    figuresWithoutName: () => 'มีตัวเลขข้างช่องชื่อที่ว่าง ตัวเลขเหล่านี้ไม่ถูกนำมาใช้ โปรดพิมพ์ชื่อบริการ',
  },
  at: (sheet, cell, sentence) => `${sheet}, ${cell}: ${sentence}`,
} as const satisfies Catalogue<typeof english>;
