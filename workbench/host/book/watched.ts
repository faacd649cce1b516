/** The grid, counting what changes it: only a batch that changed the grid has a step of undo there. */
import type { Grid } from '../../grid/grid';

const UNDOABLE: readonly (keyof Grid)[] = [
  'addSheet',
  'deleteSheet',
  'renameSheet',
  'moveSheet',
  'write',
  'clear',
  'format',
  'setColumnWidth',
  'setRowHeight',
  'setFreeze',
  'setGridlines',
];

export interface Watched {
  readonly grid: Grid;
  /** How many changes there have been. */
  changes(): number;
}

export function watch(grid: Grid): Watched {
  let count = 0;
  const watched = new Proxy(grid, {
    get(target, name: string) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const bound = member.bind(target) as (...args: unknown[]) => unknown;
      if (!(UNDOABLE as readonly string[]).includes(name)) return bound;
      return (...args: unknown[]) => {
        count += 1;
        return bound(...args);
      };
    },
  });
  return { grid: watched, changes: () => count };
}
