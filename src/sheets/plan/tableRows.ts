/** The rows that calculation sheets are made of: a heading row with the periods, and rows with one formula per period. */
import { across, at, SUMMARY } from './columns';
import type { Page, PageRow, Lazy } from './page';
import type { PlanCell, StyleName } from './plan';
import { cell } from './reference';

export interface PeriodRow {
  readonly label: PlanCell;
  readonly unit: PlanCell;
  /** Column C. */
  readonly summary?: Lazy<PlanCell>;
  readonly value: (t: number) => PlanCell;
  readonly look?: 'figure' | 'total' | 'result' | 'words';
  readonly format?: string;
  readonly summaryFormat?: string;
}

const LOOKS: Record<'figure' | 'total' | 'result' | 'words', readonly [StyleName, StyleName, StyleName]> = {
  figure: ['label', 'unit', 'figure'],
  total: ['totalLabel', 'totalLabel', 'total'],
  result: ['resultLabel', 'resultLabel', 'result'],
  // Words wrap: they may be longer than a column of figures is wide.
  words: ['totalLabel', 'totalLabel', 'text'],
};

export class PeriodTable {
  constructor(
    private readonly page: Page,
    private readonly periods: number,
    headings: readonly [PlanCell, PlanCell, PlanCell],
    period: (t: number) => PlanCell,
  ) {
    page.table({
      cells: () => [...headings, ...this.each(period)],
      styles: [
        'columnHeading',
        'columnHeading',
        'columnHeadingNumber',
        ...this.each(() => 'columnHeadingNumber' as const),
      ],
    });
  }

  add(row: PeriodRow): number {
    const [label, unit, figure] = LOOKS[row.look ?? 'figure'];
    const line: PageRow = {
      cells: () => [row.label, row.unit, evaluate(row.summary) ?? null, ...this.each(row.value)],
      styles: [label, unit, figure, ...this.each(() => figure)],
      formats: [undefined, undefined, row.summaryFormat ?? row.format, ...this.each(() => row.format)],
    };
    return this.page.add(line);
  }

  /** One row per service; the builder gets the number of the service (from 0) and the row it stands in. */
  addServices(count: number, row: (service: number, line: number) => PeriodRow): { first: number; last: number } {
    const first = this.page.next;
    for (let service = 0; service < count; service++) this.add(row(service, first + service));
    return { first, last: first + count - 1 };
  }

  private each<T>(value: (t: number) => T): T[] {
    return Array.from({ length: this.periods }, (_, t) => value(t));
  }
}

const evaluate = <T>(value: Lazy<T> | undefined): T | undefined =>
  typeof value === 'function' ? (value as () => T)() : value;

/** `shows`: the text it has now, where that is known and may be long. */
export const formula = (text: string, shows?: string): PlanCell => ({
  formula: `=${text}`,
  ...(shows !== undefined && { shows }),
});

/** `=H78` repeated over the periods: the heading row of a table points at the one place that has the periods. */
export const sameColumn = (reference: (cellText: string) => string, row: number) => (t: number) =>
  formula(reference(at(t, row, 'row')));

/** Compound average growth a period, first to last. */
export function averageGrowth(periods: number, row: number): PlanCell {
  const [first, last] = [at(0, row), at(periods - 1, row)];
  return formula(`(${last}/${first})^(1/(COLUMNS(${across(periods, row, '')})-1))-1`);
}

export const summaryCell = (row: number): string => cell(SUMMARY, row);
