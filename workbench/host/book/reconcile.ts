/** The user adds, renames, moves and deletes sheets in the grid itself: the host's records follow. */
import type { Contents, SheetRecord } from './records';

interface Followed {
  readonly contents: Contents;
  readonly sheetRenamed: (sheet: SheetRecord, name: string) => void;
  readonly sheetDeleted: (sheet: SheetRecord) => void;
}

export function reconcile(book: Followed, names: readonly string[], create: (name: string) => SheetRecord): void {
  const gone = book.contents.sheets.filter((s) => !names.includes(s.name));
  const fresh = names.filter((name) => !book.contents.sheets.some((s) => s.name === name));
  const [only] = gone;
  // One name went, one came, and the number of sheets is the same: a rename.
  if (only && gone.length === 1 && fresh.length === 1 && book.contents.sheets.length === names.length)
    book.sheetRenamed(only, fresh[0] ?? only.name);
  else for (const sheet of gone) book.sheetDeleted(sheet);
  const known = new Map(book.contents.sheets.map((s) => [s.name, s]));
  book.contents.sheets = names.map((name) => known.get(name) ?? create(name));
}
