import type { Catalogue } from '../../catalogue';
import type { home as english } from '../../en/pane/home';

export const home = {
  one: '1 การวัดในสมุดงานนี้',
  some: (count) => `${count} การวัดในสมุดงานนี้`,
  lede: 'แต่ละการวัดบอกว่าถึงไหนแล้ว และควรทำอะไรต่อ',
  add: 'การวัดใหม่',
} as const satisfies Catalogue<typeof english>;
