import type { Catalogue } from '../catalogue';
import type { publication as english } from '../en/publication';

export const publication = {
  columns: ['อนุกรม', 'รายการ', 'งวด', 'ค่า', 'หน่วย', 'สถานะ', 'หมายเหตุ'],
  series: {
    output: 'ผลผลิต',
    adjusted: 'ผลผลิตที่ปรับคุณภาพแล้ว',
    input: 'ปัจจัยนำเข้า',
    productivity: 'ผลิตภาพ',
  },
  growth: (series: string) => `${series} อัตราการเติบโตจากงวดก่อน`,
  contribution: 'ส่วนที่มีต่อการเติบโตของผลผลิต',
  contributionOf: (service: string) => `ส่วนที่มาจาก ${service}`,
  units: {
    index: (base: string) => `ดัชนี ${base} = 100`,
    percent: 'ร้อยละ',
    points: 'จุดร้อยละ',
  },
  statuses: { normal: 'ปกติ', missing: 'ไม่มีข้อมูล', notApplicable: 'ไม่เกี่ยวข้อง' },
  noteSeries: 'หมายเหตุ',
  title: (measure: string) => `${measure}: ตัวเลขสำหรับเผยแพร่`,
  seriesHeading: 'อนุกรม',
  unitHeading: 'หน่วย',
  valuesOnly: 'มีเฉพาะค่า ไม่มีการคำนวณซ้ำในแผ่นนี้ แหล่งที่มาคือแผ่นงานคำนวณ',
  signs: '[x] ไม่มีข้อมูล; [z] ไม่เกี่ยวข้อง',
  rounding: (places: string, mode: string) => `ปัดเศษครั้งเดียวในขั้นสุดท้าย ทศนิยม ${places} ตำแหน่ง ${mode} (กฎ R1 ถึง R7, PB1)`,
  modes: { 'half-up': 'เศษครึ่งปัดออกจากศูนย์', 'half-even': 'เศษครึ่งปัดเข้าหาเลขคู่' },
  keepsTotal: 'ปัดเศษส่วนประกอบให้รวมกันเท่ากับอัตราการเติบโตที่ปัดเศษแล้ว (กฎ R4, PB2)',
  method: (formula: string, linking: string) => `ผลผลิต: สูตร ${formula} การเชื่อมโยง ${linking}; น้ำหนักคือสัดส่วนในต้นทุน`,
  costUnit: (unit: string) => `ต้นทุนเป็น ${unit}`,
  refusals: {
    ownPeriods: 'SDMX ไม่มีรูปแบบเวลาสำหรับงวดที่กำหนดเอง ให้ใช้ CSV แทน หรือตั้งชื่องวดเป็นปีหรือไตรมาส',
    financialYearStart: 'ระบุวันเริ่มต้นปีงบประมาณ ซึ่ง SDMX ต้องใช้',
    mixedPeriods: 'งวดมีมากกว่าหนึ่งชนิด SDMX ต้องการความถี่เดียวกันทั้งหมด',
  },
} as const satisfies Catalogue<typeof english>;
