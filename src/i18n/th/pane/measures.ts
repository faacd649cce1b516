/** สิ่งที่ทำให้วัดไม่ได้ และสิ่งที่ดูผิดปกติในข้อมูล */
export const measures = {
  problems: {
    noServices: (sheet: string) => `ไม่พบชื่อบริการในปริมาณบน ${sheet} ใส่ชื่อไว้ในคอลัมน์ทางซ้าย`,
    tooFewPeriods: (sheet: string) => `ข้อมูลบน ${sheet} มีช่วงเวลาน้อยกว่าสองช่วง การเปรียบเทียบต้องมีสองช่วง เลือกคอลัมน์เพิ่ม`,
    duplicateService: (sheet: string, service: string, rows: string) =>
      `มี ${service} มากกว่าหนึ่งแถวบน ${sheet} (แถว ${rows}) ตั้งชื่อให้ต่างกัน หรือรวมเป็นแถวเดียว`,
    duplicatePeriod: (sheet: string, period: string, cells: string) =>
      `มีช่วงเวลา ${period} มากกว่าหนึ่งคอลัมน์บน ${sheet} (${cells}) ให้แต่ละคอลัมน์มีช่วงเวลาของตัวเอง`,
    nameTooLong: (sheet: string, cell: string, length: number) =>
      `ชื่อใน ${sheet}!${cell} ยาว ${length} ตัวอักษร Excel ค้นหาชื่อได้ไม่เกิน 255 ตัวอักษร ย่อให้สั้นลง`,
    noCommonService: (quantities: string, costs: string) =>
      `ไม่มีบริการใดชื่อตรงกันระหว่าง ${quantities} กับ ${costs} ปริมาณกับต้นทุนจับคู่กันด้วยชื่อ จึงต้องใช้ชื่อเดียวกัน`,
    noCommonPeriod: (quantities: string, costs: string) =>
      `ไม่มีช่วงเวลาใดตรงกันระหว่าง ${quantities} กับ ${costs} ให้หัวคอลัมน์ตรงกัน`,
    baseOutside: (periods: number) => `ไม่มีช่วงฐานในข้อมูลแล้ว ข้อมูลมี ${periods} ช่วงเวลา เลือกช่วงอื่น`,
    renewEveryOutside: () => 'ต้องปรับน้ำหนักทุก 2 ช่วงเวลาขึ้นไป พิมพ์จำนวนเต็ม เช่น 2',
    emptySelection: (sheet: string) => `เซลล์ที่เลือกบน ${sheet} ว่างเปล่า เลือกช่วงข้อมูลพร้อมชื่อและช่วงเวลา หรือเลือกหนึ่งเซลล์ในช่วงนั้น`,
    noHeadings: (sheet: string, range: string) =>
      `ไม่พบแถวช่วงเวลาเหนือตัวเลขใน ${sheet}!${range} ใส่ช่วงเวลาไว้ด้านบน และเลือกแถวนั้นด้วย`,
    noLabelColumn: (sheet: string, range: string) =>
      `ไม่พบคอลัมน์ชื่อใน ${sheet}!${range} ใส่ชื่อบริการไว้ทางซ้าย และเลือกคอลัมน์นั้นด้วย`,
    dateHeading: (sheet: string, cell: string, shown: string) =>
      `หัวคอลัมน์ใน ${sheet}!${cell} เป็นวันที่ (แสดงเป็น ${shown}) ซึ่ง Excel ภาษาอื่นแสดงต่างออกไป พิมพ์เป็นข้อความ เช่น '2553-54`,
    noFigureColumns: (sheet: string, range: string) =>
      `ไม่พบคอลัมน์ตัวเลขที่มีช่วงเวลาด้านบนใน ${sheet}!${range} เลือกช่วงข้อมูลพร้อมหัวคอลัมน์`,
  },
  findings: {
    looksLikeTotal: (name: string) => `${name} ดูเหมือนผลรวมของแถวอื่น อย่ารวมยอดรวมไว้ด้วย มิฉะนั้นจะนับซ้ำทั้งหมด`,
    noteLeftOut: (text: string) => `“${text}” อยู่ใต้ตัวเลขและถูกถือเป็นหมายเหตุ ถ้าเป็นบริการให้ย้ายขึ้นไปรวมกับแถวอื่น`,
    columnNotUsed: (heading: string) => `คอลัมน์ ${heading || 'ที่ไม่มีหัว'} มีตัวเลขแต่ไม่ใช่ช่วงเวลา จึงไม่ได้ใช้`,
    serviceWithoutCost: (name: string, other: string) =>
      `${name} มีปริมาณแต่ไม่มีชื่อใน ${other} จึงไม่มีส่วนในดัชนี สะกดตรงกันหรือไม่`,
    costWithoutService: (name: string, other: string) =>
      `${name} มีต้นทุนแต่ไม่มีชื่อใน ${other} ต้นทุนนี้จึงไม่เป็นน้ำหนัก สะกดตรงกันหรือไม่`,
    periodWithoutCost: (name: string, other: string) => `${name} ไม่มีต้นทุนใน ${other} จึงเปรียบเทียบไม่ได้`,
    costPeriodNotUsed: (name: string, other: string) => `ต้นทุนของ ${name} ไม่ได้ใช้ เพราะ ${other} ไม่มีปริมาณของช่วงนั้น`,
    nameDiffersInBlanks: (name: string, other: string) =>
      `“${name}” กับ “${other}” ต่างกันเพียงช่องว่างหรือตัวพิมพ์ จึงถือว่าเป็นชื่อเดียวกัน ควรเขียนให้เหมือนกัน`,
    figuresWithoutName: () => 'มีตัวเลขข้างชื่อที่ว่าง จึงไม่ได้ใช้ ใส่ชื่อให้แถวนี้',
  },
} as const;
