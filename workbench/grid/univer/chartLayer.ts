import type { ChartRecord } from '../grid';

/** Draws the workbook's charts over the grid. In Node there is nothing to draw on. */
export interface ChartLayer {
  set(chart: ChartRecord, sheetId: string): void;
  delete(chart: ChartRecord): void;
}

export const noCharts: ChartLayer = { set: () => undefined, delete: () => undefined };
