/**
 * Holds formats back until something else is asked of the grid: the font, size, colour and fill of one range come one by
 * one over the wire and become one call.
 */
import type { Box, CellFormat, Grid } from '../../grid/grid';
import { sameBox } from './boxes';

interface Pending {
  readonly sheet: string;
  readonly box: Box;
  readonly format: CellFormat;
}

export interface Gathering {
  readonly grid: Grid;
  flush(): void;
}

const covers = ({ box }: Pending, row: number, column: number) =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

export function gatherFormats(grid: Grid): Gathering {
  let pending: Pending | null = null;
  const flush = (): void => {
    if (!pending) return;
    const { sheet, box, format } = pending;
    pending = null;
    grid.format(sheet, box, format);
  };
  const own: Pick<Grid, 'format' | 'readFormat'> = {
    format(sheet, box, format) {
      const joins = pending !== null && pending.sheet === sheet && sameBox(pending.box, box);
      if (!joins) flush();
      pending = { sheet, box, format: { ...(joins ? pending?.format : {}), ...format } };
    },
    readFormat(sheet, row, column) {
      const stored = grid.readFormat(sheet, row, column);
      return pending?.sheet === sheet && covers(pending, row, column) ? { ...stored, ...pending.format } : stored;
    },
  };
  const gathering = new Proxy(grid, {
    get(target, name: string) {
      if (name === 'format' || name === 'readFormat') return own[name];
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        flush();
        return Reflect.apply(member, target, args) as unknown;
      };
    },
  });
  return { grid: gathering, flush };
}
