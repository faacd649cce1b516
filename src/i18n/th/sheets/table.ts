import type { Catalogue } from '../../catalogue';
import type { table as english } from '../../en/sheets/table';

export const table = {
  title: (name) => `ตารางปัจจัยนำเข้า กระบวนการ ผลผลิต และผลลัพธ์: ${name}`,
  says: 'ใช้อะไร ทำอะไร ประชาชนได้รับอะไร และเกิดการเปลี่ยนแปลงอะไร ผลผลิตใช้นับในดัชนีผลผลิต ส่วนผลลัพธ์บอกคุณภาพ',
  twoTables: 'แผ่นงานนี้มีสองตาราง เรียงต่อกัน เซลล์ว่างในตารางแรกหมายถึงไม่มีรายการเพิ่มเติม',
  sectors: { health: 'สาธารณสุข', education: 'การศึกษา', socialCare: 'การดูแลทางสังคม', own: 'สาขาที่กำหนดเอง' },
  model: 'ตรรกะของบริการ',
  modelNote: 'อ่านจากซ้ายไปขวา: ปัจจัยนำเข้าทำให้เกิดกระบวนการ กระบวนการทำให้เกิดผลผลิต ผลผลิตนำไปสู่ผลลัพธ์',
  stages: { input: 'ปัจจัยนำเข้า', process: 'กระบวนการ', output: 'ผลผลิต', outcome: 'ผลลัพธ์' },
  indicators: 'ตัวชี้วัด',
  indicatorsNote: 'หนึ่งแถวต่อหนึ่งตัวชี้วัด แก้ไขเซลล์ที่มีกรอบได้ และเพิ่มแถวใหม่ต่อท้ายได้',
  headings: {
    stage: 'ขั้น',
    indicator: 'ตัวชี้วัด',
    unit: 'หน่วย',
    kind: 'ชนิด',
    measured: 'วัดโดยตรงหรือใช้ตัวแทน',
    direction: 'ทิศทาง',
    source: 'แหล่งข้อมูลทั่วไป',
    inIndex: 'อยู่ในดัชนี',
  },
  kinds: { volume: 'ปริมาณ', cost: 'ต้นทุน', price: 'ราคา', rate: 'อัตรา', index: 'ดัชนี' },
  measured: { direct: 'วัดโดยตรง', proxy: 'ใช้ตัวแทน' },
  directions: { larger: 'ยิ่งมากยิ่งดี', smaller: 'ยิ่งน้อยยิ่งดี', neither: 'ไม่กำหนด' },
  yes: 'ใช่',
  no: 'ไม่ใช่',
  choose: (words) => `เลือกหนึ่งอย่าง: ${words.join(', ')}`,
} as const satisfies Catalogue<typeof english>;
