/** Rows of the sheet Data, worked out before it is written, since every other sheet points here. */
import type { DataLayout } from './context';

const PERIOD_ROW = 8;
/** A blank row, heading, note and heading row stand between two tables. */
const BETWEEN = 4;

export function dataLayout(services: number, periods: number): DataLayout {
  const positionRow = PERIOD_ROW + 3;
  const after = (row: number) => ({ first: row + BETWEEN + 1, last: row + BETWEEN + services });
  const quantities = after(positionRow);
  const costs = after(quantities.last);
  const totalCostRow = costs.last + 1;
  // One more row after the total of the costs, one after the services present.
  const present = after(totalCostRow + 1);
  const opens = after(present.last + 1);
  return { services, periods, periodRow: PERIOD_ROW, positionRow, quantities, costs, totalCostRow, present, opens };
}
