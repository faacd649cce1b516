/** Links of cells, for the page: what a click on a cell leads to. */
import { parseAddress } from './book/a1';
import type { Book } from './book/book';

export interface CellLink {
  readonly target: string;
  /** A web address; else a place in the workbook. */
  readonly web: boolean;
}

export function linkAt(book: Book, sheet: string, row: number, column: number): CellLink | undefined {
  const link = book.sheet(sheet)?.links.find((l) => l.row === row && l.column === column);
  return link && { target: link.target, web: link.web };
}

/** Shows the place in the workbook; false for a web address or a place that is not there any more. */
export function followLink(book: Book, sheet: string, row: number, column: number): boolean {
  const link = linkAt(book, sheet, row, column);
  if (!link || link.web) return false;
  const address = parseAddress(link.target) ?? parseAddress(book.name(link.target)?.refersTo ?? '');
  const target = address && book.sheet(address.sheet ?? sheet);
  if (!address || !target || target.visibility !== 'Visible') return false;
  book.grid.select(target.name, address.box);
  return true;
}
