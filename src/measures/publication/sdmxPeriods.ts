/** Periods as SDMX writes them, where that is certain (PB6). */
import { readPeriod } from '../periodLabel';

export interface SdmxPeriods {
  readonly frequency: 'A' | 'Q';
  readonly times: readonly string[];
  /** Empty for calendar years and quarters. */
  readonly yearStart: string;
}

export type SdmxRefusal = 'ownPeriods' | 'financialYearStart' | 'mixedPeriods';

/** `yearStart` is the first day of the financial year, such as "--04-01" or "--10-01". */
export function sdmxPeriods(labels: readonly string[], yearStart: string): SdmxPeriods | SdmxRefusal {
  const read = labels.map(readPeriod);
  const known = read.filter((one) => one !== null);
  if (known.length < labels.length || known.length === 0) return 'ownPeriods';
  const isFinancial = known.map(({ form }) => form !== 'year');
  const isQuarterly = known.map(({ quarter }) => quarter !== null);
  if (isFinancial.includes(true) && isFinancial.includes(false)) return 'mixedPeriods';
  if (isQuarterly.includes(true) && isQuarterly.includes(false)) return 'mixedPeriods';
  if (!isFinancial.includes(true)) {
    const times = known.map(({ year, quarter }) => (quarter === null ? String(year) : `${year}-Q${quarter}`));
    return { frequency: isQuarterly.includes(true) ? 'Q' : 'A', times, yearStart: '' };
  }
  // "FY2022" may begin or end in 2022, and which one is not known (N13).
  if (known.some(({ form, quarter }) => form !== 'span' || quarter !== null)) return 'ownPeriods';
  if (!/^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u.test(yearStart)) return 'financialYearStart';
  return { frequency: 'A', times: known.map(({ year }) => `${year}-A1`), yearStart };
}
