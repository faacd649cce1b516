/** Rows of the sheet Data, worked out before it is written, since every other sheet points here. */
import type { DataLayout } from './context';

const PERIOD_ROW = 8;
/** A blank row, heading, note and heading row stand between two tables. */
const BETWEEN = 4;

export interface MoreRows {
  /** zeros = "activity" has the table of who can open a comparison. */
  readonly opens: boolean;
  readonly factors: boolean;
  /** Number of price indexes for services whose output is their deflated cost. */
  readonly prices: number;
}

export function dataLayout(services: number, periods: number, more?: MoreRows): DataLayout {
  const positionRow = PERIOD_ROW + 3;
  const after = (row: number, count = services) => ({ first: row + BETWEEN + 1, last: row + BETWEEN + count });
  const quantities = after(positionRow);
  const costs = after(quantities.last);
  const totalCostRow = costs.last + 1;
  // One more row after the total of the costs, one after the services present.
  const present = after(totalCostRow + 1);
  const opens = after(present.last + 1);
  const layout = {
    services,
    periods,
    periodRow: PERIOD_ROW,
    positionRow,
    quantities,
    costs,
    totalCostRow,
    present,
    opens,
  };
  if (!more) return layout;
  const last = more.opens ? opens.last : present.last + 1;
  const factors = after(last);
  const indexes = after(more.factors ? factors.last : last, more.prices + 1);
  const prices = {
    columnRow: indexes.first,
    indexes: { first: indexes.first + 1, last: indexes.last },
    relatives: after(indexes.last, more.prices),
  };
  return { ...layout, ...(more.factors && { factors }), ...(more.prices > 0 && { prices }) };
}
