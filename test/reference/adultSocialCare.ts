import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** England's adult social care, 15 services, 2009-10 to 2013-14: assets/data, with source and licence beside it. */
export function adultSocialCare() {
  const file = join(__dirname, '../../assets/data/england_adult_social_care_pssex1_2009_2014.csv');
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((match) => match[1] ?? match[2] ?? '');
      return { service: cells[0]!, period: cells[2]!, cost: number(cells[3]!), quantity: number(cells[4]!) };
    });
  const services = [...new Set(rows.map((row) => row.service))];
  const periods = [...new Set(rows.map((row) => row.period))];
  const block = (of: 'cost' | 'quantity') =>
    services.map((service) =>
      periods.map((period) => rows.find((row) => row.service === service && row.period === period)?.[of] ?? ''),
    );
  return { services, periods, quantities: block('quantity'), costs: block('cost') };
}

const number = (text: string): number | '' => (text === '' ? '' : Number(text));
