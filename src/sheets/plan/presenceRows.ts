/** Who is present in each period, 1 or 0, and how many are: the rows that decide what is matched. */
import type { Rows } from './columns';
import { across, at, down } from './columns';
import type { PlanCell } from './plan';
import { FORMATS } from './styles';
import type { PeriodTable } from './tableRows';
import { formula } from './tableRows';

interface Presence {
  readonly count: number;
  readonly periods: number;
  readonly label: (item: number) => PlanCell;
  readonly value: (t: number, item: number) => PlanCell;
  readonly total: string;
  readonly words: { readonly oneOrZero: string; readonly number: string; readonly notApplicable: string };
}

export function addPresence(table: PeriodTable, { count, periods, label, value, total, words }: Presence): Rows {
  const rows = table.addServices(count, (item, line) => ({
    label: label(item),
    unit: words.oneOrZero,
    summary: formula(`SUM(${across(periods, line, '')})`),
    summaryFormat: FORMATS.count,
    value: (t) => value(t, item),
    format: FORMATS.count,
  }));
  table.add({
    label: total,
    unit: words.number,
    summary: words.notApplicable,
    value: (t) => formula(`SUM(${down(t, rows, '')})`),
    look: 'total',
    format: FORMATS.count,
  });
  return rows;
}

/** Present with a volume and a cost above 0; a negative one is refused in its place (M4). */
export function presentWithBoth(t: number, volumeRow: number, costRow: number): PlanCell {
  const least = `MIN(${at(t, volumeRow)},${at(t, costRow)})`;
  return formula(`IF(${least}<0,#NUM!,IF(${least}>0,1,0))`);
}
