import { isFigure } from '../source/cellKinds';
import type { DataBlock } from '../definition';
import type { CheckFinding } from './checkFinding';
import { found } from './checkFinding';
import type { CheckedBlock } from './checkedBlock';
import { placeAt } from './checkedBlock';

const TOTAL = /^(grand total|sub-?total|total|all services|sum|รวม|ผลรวม|ทั้งหมด)(\b|\s|$)/iu;
export const isTotalName = (name: string): boolean => TOTAL.test(name.trim());

/** From here on it is more than rounding or a small item left out. */
const NOTABLE = 0.005;

/**
 * A row that calls itself the total and is not the sum of the others (C57). Half a unit of the last decimal for each part is rounding; a total with
 * a gap among its parts is not judged.
 */
export function totalDiffers(block: DataBlock, filled: CheckedBlock): CheckFinding[] {
  const { services, periods } = filled.source;
  const totals = services.flatMap((name, row) => (isTotalName(name) ? [row] : []));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  return periods.flatMap((_, period) => {
    const stated = filled.values[total]?.[period];
    const parts = filled.values.flatMap((line, row) => (row === total ? [] : [line[period]]));
    if (!isFigure(stated) || parts.length === 0 || !parts.every(isFigure)) return [];
    const sum = parts.reduce((all, part) => all + part, 0);
    const difference = stated - sum;
    if (Math.abs(difference) <= roundingOf(parts)) return [];
    const severity = Math.abs(difference) > NOTABLE * Math.abs(stated) ? 'review' : 'note';
    return [found(severity, 'totalDiffers', placeAt(block, filled, total, period), { total: stated, sum, difference })];
  });
}

function roundingOf(parts: readonly number[]): number {
  const decimals = Math.max(...parts.map((part) => Math.min(6, /\.(\d+)$/u.exec(String(part))?.[1]?.length ?? 0)));
  return (0.5 * (parts.length + 1)) / 10 ** decimals + 1e-9;
}
