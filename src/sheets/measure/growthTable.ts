/** Growth of several series on the period before; the first period has none. */
import { across, at } from '../plan/columns';
import type { Page } from '../plan/page';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';
import type { MeasureContext } from './context';
import { measureTable } from './context';

export interface GrowthLine {
  readonly label: string;
  /** The row of the index on this sheet that grows; or the formula in terms of the rows above. */
  readonly index?: number;
  readonly text?: (t: number, rows: readonly number[]) => string;
  readonly look?: 'total' | 'result';
}

/** Returns the rows. */
export function growthTable(
  page: Page,
  context: MeasureContext,
  title: string,
  note: string,
  lines: readonly GrowthLine[],
): number[] {
  const { words, output } = context;
  page.heading(title, [note]);
  const table = measureTable(page, context, words.series, words.average);
  const rows: number[] = [];
  for (const { label, index, text, look } of lines) {
    const line = page.next;
    const growth = (t: number) =>
      index === undefined ? (text?.(t, rows) ?? '') : `${at(t, index)}/${at(t - 1, index)}-1`;
    rows.push(
      table.add({
        label,
        unit: words.share,
        summary: formula(`AVERAGE(${across(output.data.periods, line, '')})`),
        value: (t) => (t === 0 ? words.notApplicable : formula(growth(t))),
        ...(look && { look }),
        format: FORMATS.growth,
      }),
    );
  }
  return rows;
}
