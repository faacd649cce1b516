import type { ChartRecord } from '../grid';

/** Draws the workbook's charts over the grid. In Node there is nothing to draw on. */
export interface ChartLayer {
  set(chart: ChartRecord, sheetId: string): void;
  delete(chart: ChartRecord): void;
  /** The charts of the sheet that is shown, once more: opening a file rebuilds what they were drawn on. */
  drawAgain(): void;
}

export const noCharts: ChartLayer = { set: () => undefined, delete: () => undefined, drawAgain: () => undefined };
