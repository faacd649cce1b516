/** Where a chart floats over the grid, in pixels. */
import type { ChartRecord } from '../../grid/grid';
import { toPixels } from '../../grid/univer/pixels';

interface Headers {
  readonly width: number;
  readonly height: number;
}

/** What the numbers of the rows and the letters of the columns take away from the grid. */
export const headerSizes = (
  skeleton:
    | { readonly rowHeaderWidthAndMarginLeft: number; readonly columnHeaderHeightAndMarginTop: number }
    | null
    | undefined,
): Headers => ({
  width: skeleton?.rowHeaderWidthAndMarginLeft ?? 0,
  height: skeleton?.columnHeaderHeightAndMarginTop ?? 0,
});

/** Excel counts from the corner of cell A1, Univer from the corner of the grid, which has the headers in it. */
export function positionOf(
  chart: Pick<ChartRecord, 'left' | 'top' | 'width' | 'height'>,
  headers: Headers,
): { startX: number; endX: number; startY: number; endY: number } {
  const startX = headers.width + toPixels(chart.left);
  const startY = headers.height + toPixels(chart.top);
  return { startX, startY, endX: startX + toPixels(chart.width), endY: startY + toPixels(chart.height) };
}
