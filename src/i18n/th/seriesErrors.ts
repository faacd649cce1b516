import type { Catalogue } from '../catalogue';
import type { seriesErrors as english } from '../en/seriesErrors';

export const seriesErrors = {
  notASeries: ({ argument, firstExtent }) =>
    `${argument} ต้องเป็นแถวเดียวหรือคอลัมน์เดียว${firstExtent && ` แต่มี ${firstExtent}`} โปรดเลือกอนุกรมเดียว`,
  missingPlace: ({ place }) => `ขาดข้อมูลที่ ${place} ซึ่งผลลัพธ์ต้องใช้ โปรดเติมข้อมูล หรือเลือกลำดับหรือช่วงข้อมูลอื่น`,
  dependsOnMissing: ({ service, period }) =>
    `ไม่มีค่าใน ${service} ${period} เพราะขาดข้อมูลที่ต้องใช้: ข้อมูลของช่องนั้นเอง ของช่วงเวลาฐาน หรือของช่วงเวลาก่อนหน้า โปรดเติมข้อมูล หรือตัดส่วนที่ต้องใช้ข้อมูลนี้ออก`,
  notANumber: ({ argument, given }) => `${argument} "${given}" ไม่ใช่ตัวเลข โปรดใส่ตัวเลข`,
  optionOutOfRange: ({ argument, given, least, most }) =>
    `${argument} ${given} อยู่นอกช่วงที่ใช้ได้ โปรดใส่ตัวเลข${most ? `ตั้งแต่ ${least} ถึง ${most}` : `ตั้งแต่ ${least} ขึ้นไป`}`,
  notAWholeNumber: ({ argument, given }) => `${argument} ${given} ไม่ใช่จำนวนเต็ม โปรดใส่จำนวนเต็ม`,
  positionsReversed: ({ from, to }) => `from (${from}) อยู่หลัง to (${to}) โปรดใส่ลำดับที่มาก่อนไว้ก่อน`,
  noOverlap: ({ period }) =>
    period
      ? `old และ new ไม่ได้มีข้อมูลพร้อมกันใน ${period} โปรดเลือกลำดับ (at) ที่ทั้งสองมีข้อมูล`
      : 'old และ new ไม่มีช่วงเวลาใดที่มีข้อมูลพร้อมกัน โปรดขยายอนุกรมใดอนุกรมหนึ่งให้ซ้อนกัน',
  countDiffers: ({ argument, given, needed }) =>
    `${argument} มี ${given} ค่า แต่ต้องมี ${needed} ค่า: หนึ่งค่าต่อหนึ่งแถวของข้อมูลตามลำดับเดียวกัน หรือค่าเดียวสำหรับทุกแถวเมื่อใช้ได้`,
  zeroWeights: ({ argument }) => `${argument} เป็น 0 ทั้งหมด จึงไม่มีสิ่งใดมีน้ำหนัก โปรดใส่น้ำหนักที่มากกว่า 0 อย่างน้อยหนึ่งค่า`,
  notADirection: ({ place, value }) => `${place} คือ ${value} โปรดใส่ 1 หากค่าสูงดีกว่า หรือ -1 หากค่าต่ำดีกว่า`,
  impossibleGrowth: ({ place, value }) =>
    `${place} คือ ${value} ซึ่งลดลงมากเกินกว่าจะเป็นไปได้ อัตราการเติบโตเป็นเศษส่วน เช่น 0.05 คือร้อยละ 5 หากเซลล์เป็นร้อยละ ให้หารด้วย 100`,
  zeroIndicator: ({ place }) =>
    `${place} เป็น 0 แต่ปีที่มียอดรวมต้องมีตัวชี้วัดครบทุกช่วงเวลา หากเป็นศูนย์จริง ให้ตั้ง zeros เป็น "activity" หรือใช้วิธี "additive" หากเป็นเซลล์ว่าง โปรดเติมข้อมูล`,
  tooFewPeriods: ({ argument, given, needed }) =>
    `${argument} มี ${given} ช่วงเวลา แต่ต้องมีอย่างน้อย ${needed} ช่วงเวลา โปรดเลือกช่วงเวลาเพิ่ม หรือหากข้อมูลวางในอีกแนวหนึ่ง โปรดตั้ง periods ให้ตรง`,
  noCommonYear: ({ period }) =>
    `ไม่มีบริการใดที่มีปริมาณและต้นทุนครบทุกช่วงเวลาของปีที่มี ${period} และของปีก่อนหน้า (หากมี) โปรดเติมข้อมูล หากเป็นศูนย์จริง ให้ตั้ง zeros เป็น "activity"`,
  tooManyTotals: ({ given, room }) =>
    `มียอดรวม ${given} ปี แต่ตัวชี้วัดครอบคลุมเพียง ${room} ปีเต็ม โปรดเลือกตัวชี้วัดให้ยาวขึ้น ลดจำนวนยอดรวม หรือตรวจสอบ frequency`,
  resultOutOfRange: ({ service, period }) =>
    `ผลลัพธ์ใน ${service} ${period} มากหรือน้อยเกินกว่าจะแสดงได้ โปรดตรวจสอบตัวเลขและหน่วย`,
} as const satisfies Catalogue<typeof english>;
