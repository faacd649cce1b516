/** ทิศทางที่ดีกว่า ตามตารางตัวชี้วัดคุณภาพ */
export const directions = { higher: 'ยิ่งสูงยิ่งดี', lower: 'ยิ่งต่ำยิ่งดี' } as const;
