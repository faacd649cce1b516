import { headerSizes, positionOf } from '../../../workbench/page/charts/chartPlace';

describe('A chart over the grid', () => {
  it('[H70] counts from the corner of cell A1: the numbers of the rows and the letters of the columns stand before it', () => {
    const headers = headerSizes({ rowHeaderWidthAndMarginLeft: 46, columnHeaderHeightAndMarginTop: 20 });
    const place = positionOf({ left: 0, top: 75, width: 300, height: 150 }, headers);
    expect(place).toEqual({ startX: 46, startY: 120, endX: 446, endY: 320 });
  });

  it('[H70] has no headers to leave room for where there is no grid', () => {
    expect(headerSizes(null)).toEqual({ width: 0, height: 0 });
  });
});
