/** Dates and times as their formats show them, in US English. */
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const isDateFormat = (format: string) =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[A-Z][a-z]+\]|General/g, ''));

const pad = (n: number, width: number) => String(n).padStart(width, '0');

export function dateText(serial: number, format: string): string {
  const days = serial < 61 ? serial + 1 : serial;
  const at = new Date(Math.round(Date.UTC(1899, 11, 30) / 1000 + days * 86_400) * 1000);
  let afterHour = false;
  return format.replace(/"([^"]*)"|\\(.)|(y+|m+|d+|h+|s+)/gi, (_, quoted, escaped, letters) => {
    if (letters === undefined) return ((quoted ?? escaped) as string | undefined) ?? '';
    const code = (letters as string).toLowerCase();
    if (code.startsWith('h')) afterHour = true;
    const minutes = code.startsWith('m') && afterHour;
    if (minutes) afterHour = false;
    return minutes ? pad(at.getUTCMinutes(), code.length) : part(at, code);
  });
}

function part(at: Date, code: string): string {
  const month = MONTHS[at.getUTCMonth()] ?? '';
  const day = DAYS[at.getUTCDay()] ?? '';
  switch (code[0]) {
    case 'y':
      return code.length > 2 ? String(at.getUTCFullYear()) : pad(at.getUTCFullYear() % 100, 2);
    case 'm':
      return code.length > 3 ? month : code.length === 3 ? month.slice(0, 3) : pad(at.getUTCMonth() + 1, code.length);
    case 'd':
      return code.length > 3 ? day : code.length === 3 ? day.slice(0, 3) : pad(at.getUTCDate(), code.length);
    case 'h':
      return pad(at.getUTCHours(), code.length);
    default:
      return pad(at.getUTCSeconds(), code.length);
  }
}
