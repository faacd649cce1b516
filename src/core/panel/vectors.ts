import type { Place } from '../place';
import { refuse } from '../errors';
import { readFigures } from './figures';
import { readSignedFigures } from './signedFigures';
import type { Cells } from './shape';
import { extentOf } from './shape';

/**
 * One figure per row of a block, such as its weight or its service life: one row or one column of as many figures, or a single figure
 * for all rows. None may be missing.
 */
export function oneForEach(argument: string, cells: Cells, rows: number, whatSign: 'positive' | 'signed'): number[] {
  const extent = extentOf(argument, cells);
  if (extent.services > 1 && extent.periods > 1) {
    refuse('notASeries', { argument, first: extent });
  }
  const figures = (whatSign === 'positive' ? readFigures : readSignedFigures)(argument, cells);
  const values = Array.from(figures.values);
  const missing = values.findIndex(Number.isNaN);
  if (missing >= 0) {
    refuse('missingPlace', placeIn(argument, cells, missing));
  }
  if (values.length !== 1 && values.length !== rows) {
    refuse('countDiffers', { argument, given: values.length, needed: rows });
  }
  return values.length === 1 ? Array.from({ length: rows }, () => values[0]!) : values;
}

/** The cell of a row or column that holds its figure number `at`. */
export function placeIn(argument: string, cells: Cells, at: number): Place {
  return cells.length > 1 ? { argument, service: at, period: 0 } : { argument, service: 0, period: at };
}
