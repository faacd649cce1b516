import type { Grid } from '../../grid/grid';
import type { CellSource } from './figures';
import { parseReference } from './sheetReference';

/** Reads a chart's references from the grid. */
export function gridSource(grid: () => Grid): CellSource {
  const located = (reference: string): ReturnType<typeof parseReference> => {
    const place = parseReference(reference);
    return place && grid().sheetNames().includes(place.sheet) ? place : null;
  };
  return {
    cells: (reference) => {
      const place = located(reference);
      return place ? grid().read(place.sheet, place.box).flat() : [];
    },
    numberFormat: (reference) => {
      const place = located(reference);
      return (place && grid().readFormat(place.sheet, place.box.row, place.box.column).numberFormat) ?? '';
    },
  };
}
