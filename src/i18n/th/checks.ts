import type { Catalogue } from '../catalogue';
import type { checks as english } from '../en/checks';

const meant = (suggestion: string): string => (suggestion === '' ? '' : ` หมายถึง “${suggestion}” หรือไม่`);

/** การตรวจสอบชุดการวัด: หัวเรื่อง ผลต่อการวัด และสิ่งที่ควรทำ */
export const checks = {
  blocks: {
    quantities: 'ปริมาณ',
    costs: 'ต้นทุน',
    labour: 'แรงงาน',
    pay: 'ค่าจ้าง',
    spending: 'รายจ่าย',
    deflators: 'ดัชนีราคา',
    capital: 'ทุน',
    quality: 'คุณภาพ',
  },
  states: { open: 'ยังไม่ได้พิจารณา', accepted: 'ยอมรับแล้ว', changed: 'ตัวเลขเปลี่ยนไปหลังจากยอมรับ' },

  outlier: {
    title: ({ service, growth, period }) => `${service}: ${growth} ใน${period}`,
    says: ({ block, usual, spike }) =>
      `${block}: ต่างจากที่เคยเป็นมาอย่างเด่นชัด (ปกติ ${usual})${spike ? ' และช่วงเวลาถัดไปกลับสู่ระดับเดิม' : ''} หากตัวเลขผิด ดัชนีจะผิดตาม`,
    remedy: ({ spike }) =>
      spike
        ? 'เทียบตัวเลขนี้กับแหล่งข้อมูล หากถูกต้องให้ยอมรับพร้อมเหตุผล'
        : 'เทียบตัวเลขกับแหล่งข้อมูลและสอบถามว่ามีอะไรเปลี่ยน หากถูกต้องให้ยอมรับพร้อมเหตุผล',
  },
  relabelled: {
    title: ({ before, service, period }) => `“${before}” อาจเปลี่ยนชื่อเป็น “${service}” ตั้งแต่${period}`,
    says: ({ alike }) =>
      `รายการหนึ่งสิ้นสุดเมื่ออีกรายการเริ่มต้น และ${alike ? 'ชื่อคล้ายกัน' : 'ต้นทุนใกล้เคียงกัน'} หากถือเป็นสองบริการ จะไม่มีการเปรียบเทียบข้ามช่วงที่เปลี่ยน`,
    remedy: () => 'หากเป็นบริการเดียวกัน ให้ใช้ชื่อเดียวและรวมเป็นแถวเดียว หากไม่ใช่ให้ยอมรับ',
  },
  unitScale: {
    title: ({ service, factor, period }) => `${service}: ใน${period}เป็น ${factor} เท่าของช่วงเวลาก่อนหน้า`,
    says: ({ block, familiar }) => `${block}: ใกล้เคียง ${familiar} เท่า ขณะที่อีกชุดแทบไม่เปลี่ยน หน่วยอาจเปลี่ยนไป`,
    remedy: () => 'ปรับทุกช่วงเวลาให้เป็นหน่วยเดียวกัน เช่น สัปดาห์ หรือพัน',
  },
  unitText: {
    title: ({ service, unit }) => `${service} ใช้หน่วย “${unit}” แล้ว`,
    says: ({ before }) => `ชุดการวัดนี้ตั้งหน่วยไว้เป็น “${before}” การคำนวณอัตราการเติบโตต้องใช้หน่วยเดียวกันทุกช่วงเวลา`,
    remedy: () => 'หากเปลี่ยนเฉพาะคำ ให้แก้ในชุดการวัดด้วย หากเปลี่ยนหน่วยจริง ให้แปลงตัวเลข',
  },
  totalDiffers: {
    title: ({ service, period }) => `${service} ไม่เท่ากับผลรวมของรายการใน${period}`,
    says: ({ block, total, sum, difference }) =>
      `${block}: ยอดรวมคือ ${total} แต่รายการรวมกันได้ ${sum} ต่างกัน ${difference} อาจมีรายการที่ขาดหรือนับซ้ำ`,
    remedy: () => 'หารายการที่ขาด หรือแก้ยอดรวม ยอดรวมไม่ควรเป็นบริการหนึ่ง',
  },
  generalDeflator: {
    title: ({ service, deflator, block }) => `${service === '' ? block : service}: “${deflator}” เป็นดัชนีราคาทั่วไป`,
    says: () =>
      'ดัชนีนี้ขจัดราคาของทั้งระบบเศรษฐกิจ ไม่ใช่ราคาของสิ่งที่บริการนี้ซื้อ หากราคาจริงสูงขึ้นเร็วกว่า ปัจจัยนำเข้าจะดูมากเกินจริงและผลิตภาพจะดูต่ำเกินจริง',
    remedy: () => 'ใช้ดัชนีที่จัดทำสำหรับบริการนี้หรือสาขานี้ หากไม่มีให้ยอมรับพร้อมเหตุผล',
  },
  noDeflator: {
    title: ({ service, block }) => `${service === '' ? block : service} ยังไม่มีดัชนีราคา`,
    says: () => 'หากไม่มี ราคาที่สูงขึ้นจะถูกนับเป็นปัจจัยนำเข้าที่เพิ่มขึ้น',
    remedy: () => 'เลือกดัชนีราคาในขั้นปัจจัยนำเข้า หากตัวเลขเป็นราคาคงที่อยู่แล้วให้ยอมรับ',
  },
  qualityWeights: {
    title: ({ sum }) => `น้ำหนักของคุณภาพรวมกันได้ ${sum} ไม่ใช่ 1`,
    says: ({ service }) => `${service === '' ? 'ทุกบริการ' : service}: น้ำหนักแต่ละตัวจะถูกหารด้วยผลรวม จึงไม่ตรงกับที่พิมพ์ไว้`,
    remedy: () => 'แก้น้ำหนัก หรือเพิ่มตัวชี้วัดที่ขาด',
  },
  qualityWithoutWeight: {
    title: ({ service }) => `${service} มีน้ำหนัก 0`,
    says: () => 'ตัวชี้วัดนี้แสดงไว้แต่ไม่มีผลต่อดัชนี',
    remedy: () => 'กำหนดน้ำหนัก หรือยอมรับว่าแสดงไว้เท่านั้น',
  },
  notPositive: {
    title: ({ service, period }) => `${service} เป็น 0 ใน${period}`,
    says: ({ block }) => `${block}ต้องมากกว่าศูนย์ เพราะเทียบกับ 0 ไม่ได้`,
    remedy: () => 'ใส่ตัวเลข หรือ [x] หากไม่ทราบ คะแนนต้องมีศูนย์แท้',
  },
  emptyCells: {
    title: ({ service, empty, of }) => `${service}: ว่าง ${empty} จาก ${of} เซลล์`,
    says: ({ block }) => `${block}: เซลล์ว่างถือว่าขาดข้อมูล ไม่ใช่ 0`,
    remedy: () => 'ใส่ตัวเลข หรือ [x] หากไม่ทราบ',
  },
  serviceNotInBlock: {
    title: ({ service, block }) => `${block}ไม่มีแถวของ ${service}`,
    says: () => 'หากไม่มี บริการนี้จะไม่มีผลต่อการวัด',
    remedy: ({ suggestion }) => `เพิ่มแถว หรือตัดบริการออกจากชุดการวัด${meant(suggestion)}`,
  },
  rowNotUsed: {
    title: ({ service, block }) => `${block}: ไม่ได้ใช้ ${service}`,
    says: () => 'ชุดการวัดไม่มีชื่อนี้',
    remedy: ({ suggestion }) => `เพิ่มลงในชุดการวัด หรือแก้ชื่อ${meant(suggestion)}`,
  },
  periodNotInBlock: {
    title: ({ period, block }) => `${block}ไม่มีคอลัมน์ ${period}`,
    says: () => 'จึงเปรียบเทียบกับช่วงเวลานั้นไม่ได้',
    remedy: ({ suggestion }) => `เพิ่มคอลัมน์ หรือตัดช่วงเวลาออกจากชุดการวัด${meant(suggestion)}`,
  },
  columnNotUsed: {
    title: ({ period, block }) => `${block}: ไม่ได้ใช้คอลัมน์ ${period}`,
    says: () => 'ชุดการวัดไม่มีช่วงเวลานี้',
    remedy: ({ suggestion }) => `เพิ่มช่วงเวลาลงในชุดการวัด หรือแก้หัวคอลัมน์${meant(suggestion)}`,
  },
  figuresWithoutName: {
    title: ({ block }) => `${block}: มีตัวเลขที่ไม่มีชื่อ`,
    says: () => 'ตัวเลขเหล่านี้ไม่เป็นของบริการใดและไม่ถูกใช้',
    remedy: () => 'พิมพ์ชื่อไว้ข้างตัวเลข หรือลบตัวเลข',
  },
  nameTwice: {
    title: ({ service, period, block, times }) => `${block}: “${service === '' ? period : service}” ซ้ำกัน ${times} แห่ง`,
    says: () => 'ตัวเลขค้นหาด้วยชื่อ จึงใช้ได้เฉพาะแห่งแรก',
    remedy: () => 'ตั้งชื่อให้ต่างกัน หรือรวมเข้าด้วยกัน',
  },
  periodsBackwards: {
    title: ({ period, after }) => `${period} อยู่หลัง ${after}`,
    says: () => 'อัตราการเติบโตคำนวณจากซ้ายไปขวา ตรงนี้จึงย้อนเวลา',
    remedy: () => 'เรียงช่วงเวลาจากเก่าไปใหม่',
  },
  periodsSkipped: {
    title: ({ period, after }) => `ไม่มีช่วงเวลาระหว่าง ${after} กับ ${period}`,
    says: () => 'การเติบโตของหลายช่วงเวลาจะถูกอ่านเป็นช่วงเดียว',
    remedy: () => 'เพิ่มช่วงเวลาที่ขาด ปล่อยว่างไว้ก็ได้ หรือยอมรับ',
  },
  markedPeriod: {
    title: ({ period }) => `${period} มีเครื่องหมายเชิงอรรถ`,
    says: () => 'อาจเป็นตัวเลขเบื้องต้นหรือไม่ต่อเนื่องกับช่วงก่อน เครื่องหมายนี้คงอยู่ในทุกหัวคอลัมน์',
    remedy: () => 'อธิบายความหมายของเครื่องหมายไว้ในรายงาน',
  },
  outputEqualsInput: {
    title: ({ service }) => `${service}: ถือว่าผลผลิตเท่ากับปัจจัยนำเข้า`,
    says: () => 'โดยนิยามแล้วผลิตภาพของบริการนี้ไม่เปลี่ยน และทำให้ผลิตภาพรวมเปลี่ยนน้อยลง',
    remedy: () => 'นับกิจกรรมหากมีข้อมูล มิฉะนั้นให้ระบุไว้ในรายงาน',
  },
} as const satisfies Catalogue<typeof english>;
