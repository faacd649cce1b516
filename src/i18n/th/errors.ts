import type { Catalogue } from '../catalogue';
import type { errors as english } from '../en/errors';
import { seriesErrors } from './seriesErrors';

export const errors = {
  place: (argument, row, column) => `${argument} แถวที่ ${row} คอลัมน์ที่ ${column}`,
  row: (row) => `แถวที่ ${row}`,
  column: (column) => `คอลัมน์ที่ ${column}`,
  extent: (rows, columns) => `${rows} แถว ${columns} คอลัมน์`,

  emptyRange: ({ argument }) => `${argument} ว่างเปล่า โปรดเลือกเซลล์ที่มีตัวเลข`,
  notRectangular: ({ argument, service }) => `${argument} ${service} ยาวไม่เท่ากับแถวแรก โปรดเลือกช่วงที่ทุกแถวยาวเท่ากัน`,
  shapesDiffer: ({ first, firstExtent, second, secondExtent }) =>
    `${first} มี ${firstExtent} แต่ ${second} มี ${secondExtent} โปรดเลือกช่วงที่มีขนาดเท่ากัน โดยเรียงบริการและช่วงเวลาเหมือนกัน`,
  onePeriod: ({ argument, otherPeriods }) =>
    `${argument} มีเพียงช่วงเวลาเดียว แต่การเปรียบเทียบต้องมีอย่างน้อยสองช่วงเวลา โปรดเลือกช่วงเวลาเพิ่ม หรือหากข้อมูลวางในอีกแนวหนึ่ง ให้ตั้ง periods เป็น "${otherPeriods}"`,
  noNumbers: ({ argument }) =>
    `${argument} ไม่มีตัวเลขเลย โปรดเลือกเฉพาะตัวเลขโดยไม่รวมหัวตาราง และแปลงตัวเลขที่เก็บเป็นข้อความให้เป็นตัวเลข`,
  negative: ({ place, value, Argument }) => `${place} มีค่าติดลบ (${value}) ค่าใน ${Argument} ต้องเป็นศูนย์ขึ้นไป`,
  errorCell: ({ place, error }) => `${place} แสดง ${error} โปรดแก้ไขเซลล์นั้น หรือพิมพ์ [x] หากไม่ทราบค่า`,
  notFinite: ({ place }) => `${place} ไม่ใช่จำนวนจำกัด โปรดแก้ไขเซลล์นั้น หรือพิมพ์ [x]`,
  tooLarge: ({ place, value }) => `${place} มีค่ามากเกินไป (${value}) โปรดใช้หน่วยที่ใหญ่ขึ้น เช่น ล้าน`,
  tooSmall: ({ place, value }) => `${place} มีค่าน้อยเกินไป (${value}) โปรดใช้หน่วยที่เล็กลง หรือพิมพ์ [x] หากไม่มีข้อมูล`,
  logarithmOfZero: ({ service, period }) =>
    `ปริมาณใน ${service} ${period} ลดลงเป็น 0 ซึ่งหาลอการิทึมไม่ได้ โปรดเลือกสูตรที่ไม่ใช้ลอการิทึม เช่น "fisher" หรือถือว่า 0 คือข้อมูลขาดหาย`,
  zeroTotal: ({ argument, period }) =>
    `${argument} ${period} รวมกันได้ 0 จึงไม่มีสัดส่วน โปรดใส่ต้นทุนของช่วงเวลานั้น หรือตัดช่วงเวลานั้นออก`,
  missingFigure: ({ service, period }) => `ขาดข้อมูลของ ${service} ${period} โปรดเติมข้อมูล หรือตัดส่วนที่ต้องใช้ข้อมูลนี้ออก`,
  noMatch: ({ period }) => `ไม่มีบริการใดที่มีข้อมูลครบทั้งใน ${period} และในช่วงเวลาที่นำมาเทียบ โปรดเติมข้อมูล หรือเลือกวิธีเชื่อมโยงอื่น`,
  unreachableBase: ({ period, base }) =>
    `ระหว่าง ${period} กับช่วงเวลาฐาน (${base}) มีการเปรียบเทียบที่ไม่มีบริการใดมีข้อมูลครบ โปรดเติมข้อมูล หรือเลือกช่วงเวลาฐานอื่น`,
  zeroBase: ({ base }) => `ดัชนีในช่วงเวลาฐาน (${base}) เป็น 0 จึงนำมาเทียบไม่ได้ โปรดเลือกช่วงเวลาฐานอื่น`,
  unknownWord: ({ argument, word, known }) => `ไม่รู้จัก ${argument} "${word}" โปรดใช้คำใดคำหนึ่งต่อไปนี้: ${known}`,
  unknownLinking: ({ word }) =>
    `ไม่รู้จัก linking "${word}" โปรดใช้ "annual", "fixed" หรือจำนวนเต็มตั้งแต่ 2 ขึ้นไป ซึ่งหมายถึงเปลี่ยนน้ำหนักทุกกี่ช่วงเวลา`,
  notAPosition: ({ argument, given, last }) =>
    `${argument} ${given} ไม่ใช่ลำดับที่ใช้ได้ โปรดใส่จำนวนเต็มตั้งแต่ 1 (ช่วงเวลาแรก) ถึง ${last}`,
  ...seriesErrors,
} as const satisfies Catalogue<typeof english>;
