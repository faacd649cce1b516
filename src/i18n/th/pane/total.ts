import type { Catalogue } from '../../catalogue';
import type { total as english } from '../../en/pane/total';

/** หลายการวัดเป็นผลรวมเดียว */
export const total = {
  heading: 'รวมการวัดเป็นผลรวม',
  lede: 'แต่ละการวัดมีน้ำหนักตามต้นทุน เช่นเดียวกับบริการภายในการวัด',
  which: 'การวัดที่อยู่ในผลรวม',
  says: 'ต้นทุนต้องอยู่ในหน่วยเดียวกัน และต้องมีช่วงเวลาร่วมกันสองช่วง ผลรวมอ่านผลของการวัดที่สร้างแล้วและเปลี่ยนตาม',
  settings: (sheet) => `ปีฐาน ช่วงเวลาที่รายงาน และค่าที่ถือว่าไม่เปลี่ยนแปลงเป็นไปตามแผ่นงาน ${sheet} พิมพ์ที่นั่นเพื่อเปลี่ยน`,
  needsTwo: 'เลือกสองการวัดขึ้นไป',
  notBuilt: (names) => `ยังไม่ได้สร้าง: ${names}`,
  ready: (count) => `รวม ${count} การวัด`,
  build: 'สร้างผลรวม',
  buildFirst: 'สร้างก่อน',
} as const satisfies Catalogue<typeof english>;
