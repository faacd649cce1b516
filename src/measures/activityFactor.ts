import type { ActivityFactor } from './definition';
import { readPeriod } from './periodLabel';

/**
 * What the quantity of a period is multiplied by (N13): nothing, a constant such as 52 weeks, or the days of the period, so that a daily count
 * includes the leap day. ONS adjusts healthcare output for the days of the year (Methodological developments to public service productivity:
 * healthcare, 2020 update). null: the days of this period are not known.
 */
export function factorFor(factor: ActivityFactor | null, period: string): number | null {
  if (factor === null) return 1;
  return factor.kind === 'constant' ? factor.times : daysOf(period);
}

const JANUARY = 1;
const APRIL = 4;

/**
 * Of calendar years and their quarters, and of financial years written as two years, which run from April to March. A financial year called by
 * one year begins in another month in each country: its days are not known.
 */
export function daysOf(label: string): number | null {
  const period = readPeriod(label);
  if (period === null || period.form === 'named') return null;
  const first = period.form === 'span' ? APRIL : JANUARY;
  const start = first + 3 * ((period.quarter ?? 1) - 1);
  return daysFrom(period.year, start, period.quarter === null ? 12 : 3);
}

function daysFrom(year: number, month: number, months: number): number {
  const day = (of: number): number => Date.UTC(year, of - 1, 1) / 86_400_000;
  return day(month + months) - day(month);
}
