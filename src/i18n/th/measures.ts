import type { Catalogue } from '../catalogue';
import type { measures as english } from '../en/measures';

/** ข้อความเกี่ยวกับชุดการวัด: นิยามที่เก็บไว้ การแก้ไขที่ทำไม่ได้ และการนำเข้า */
export const measures = {
  stored: {
    migrated: 'สมุดงานนี้สร้างด้วย Outturn รุ่นก่อน นำชุดการวัดมาใช้ต่อแล้ว',
    damaged: 'อ่านชุดการวัดที่เก็บไว้ได้ไม่ครบ แสดงเฉพาะส่วนที่อ่านได้ ข้อความเดิมยังเก็บไว้และแผ่นงานไม่เปลี่ยน โปรดตรวจวิธีคำนวณก่อนสร้างใหม่',
    cutOff: 'ชุดการวัดที่เก็บไว้ขาดหายไปบางส่วน แสดงเฉพาะส่วนก่อนจุดที่ขาด โปรดตรวจว่ามีอะไรหายไป',
    newer: 'สมุดงานนี้บันทึกด้วย Outturn รุ่นใหม่กว่า อ่านได้แต่แก้ไขไม่ได้ เพื่อไม่ให้ข้อมูลสูญหาย โปรดปรับรุ่น Outturn หากต้องการแก้ไข',
    foreign: 'อ่านข้อมูลที่เก็บไว้เป็นชุดการวัดไม่ได้ จึงปล่อยไว้ตามเดิม แผ่นงานยังคำนวณได้',
  },
  edits: {
    nameMissing: () => 'พิมพ์ชื่อ',
    nameTaken: (name: string) => `มี “${name}” อยู่แล้ว ตัวเลขค้นหาด้วยชื่อ แต่ละชื่อจึงมีได้เพียงครั้งเดียว`,
    nameTooLong: (length: string, most: string) => `ชื่อยาว ${length} อักขระ Excel ค้นหาชื่อได้ไม่เกิน ${most} อักขระ`,
    unknownPart: () => 'ไม่มีส่วนนี้แล้ว อาจถูกลบไปจากที่อื่น',
    noNextPeriod: (last: string) => `ไม่ชัดเจนว่าช่วงเวลาใดต่อจาก “${last}” โปรดพิมพ์ช่วงเวลาใหม่`,
    tooManyPeriods: (most: string) => `ชุดการวัดมีได้ไม่เกิน ${most} ช่วงเวลา`,
    lastPeriod: () => 'ชุดการวัดต้องมีอย่างน้อยหนึ่งช่วงเวลา',
  },
  periods: {
    kinds: {
      calendarYear: 'ปีปฏิทิน ค.ศ. เช่น 2010',
      financialYear: 'ปีงบประมาณ ค.ศ. เช่น 2009-10',
      buddhistYear: 'ปี พ.ศ. เช่น 2565',
      buddhistFinancialYear: 'ปีงบประมาณ พ.ศ. เช่น 2552-53',
      quarter: 'ไตรมาส ค.ศ. เช่น 2010 Q1',
      buddhistQuarter: 'ไตรมาส พ.ศ. เช่น 2565 Q1',
      own: 'กำหนดชื่อเอง',
    },
    notOfKind: (label: string, example: string) => `“${label}” ไม่ใช่ช่วงเวลาแบบนี้ พิมพ์แบบนี้: ${example}`,
    lastBeforeFirst: (first: string, last: string) => `${last} อยู่ก่อน ${first} โปรดสลับกัน`,
    tooMany: (most: string) => `เกิน ${most} ช่วงเวลา โปรดเลือกช่วงที่สั้นลง`,
  },
  import: {
    reasons: {
      words: 'ไม่ใช่ตัวเลข',
      cellError: 'ข้อผิดพลาดของ Excel',
      date: 'วันที่',
      otherDecimalSign: 'ใช้เครื่องหมายทศนิยมอีกแบบ',
      groups: 'คั่นหลักตัวเลขผิดแบบ',
      tooManyDigits: 'มีหลักมากกว่าที่ Excel เก็บได้',
      tooLarge: 'มากเกินไป',
    },
    counts: (numbers: string, missing: string, unread: string) =>
      `ตัวเลข ${numbers} ขาดข้อมูล ${missing} อ่านไม่ได้ ${unread}`,
    askDecimal: (example: string) => `“${example}” อ่านได้สองแบบ และไม่มีตัวเลขอื่นที่บอกได้ เครื่องหมายนี้เป็นจุดทศนิยมหรือไม่`,
    askDash: (sign: string, times: string) =>
      `“${sign}” มี ${times} แห่งและถือว่าขาดข้อมูล บางตารางใช้แทนศูนย์ โปรดดูหมายเหตุของตาราง`,
    badQuotes: (rows: string) => `เครื่องหมายคำพูดไม่ครบคู่ในแถว ${rows} โปรดดูข้อมูลหลังจากนั้น`,
    twice: (count: string) => `มีตัวเลขซ้ำ ${count} ค่าสำหรับบริการและช่วงเวลาเดียวกัน ใช้ค่าแรก`,
    unusedRows: (rows: string) => `ไม่ได้ใช้แถว ${rows}`,
  },
} as const satisfies Catalogue<typeof english>;
