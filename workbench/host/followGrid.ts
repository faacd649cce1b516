/** What the user does on the grid itself: edits, selections, and the grid's own undo. */
import type { Box, Grid } from '../grid/grid';
import type { Book } from './book/book';
import { formatBox } from './book/a1';
import { growTable } from './book/growTable';
import type { Undo } from './book/undo';
import type { Runs } from './runs';

export function followGrid(book: Book, grid: Grid, undo: Undo, runs: Runs): void {
  book.sheetShown(book.activeSheet());
  const step = () => {
    const contents = structuredClone(book.contents);
    undo.add({ inGrid: true, run: runs.next(), before: contents, after: contents });
  };
  const edited = (name: string, box: Box) => {
    const sheet = book.sheet(name);
    if (!sheet) return;
    if (!undo.isDriving && growTable(book, sheet, box)) undo.amend(structuredClone(book.contents));
    book.cellsChanged(sheet, box, false);
    book.events.flush();
  };
  grid.onStep?.(step);
  grid.onEdit((name, box) => {
    if (!grid.onStep) step();
    edited(name, box);
  });
  grid.onSelection(() => {
    const { sheet: name, box } = grid.selection();
    const sheet = book.sheet(name);
    if (!sheet) return;
    book.sheetShown(sheet);
    book.events.selected(sheet, formatBox(box));
    book.events.flush();
  });
  grid.onHistory?.((direction) => void undo.followed(direction));
}
