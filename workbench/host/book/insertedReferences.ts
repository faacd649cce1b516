/** [H34] What becomes of a reference when cells are inserted: what stands behind them moves, a range around them grows. */
import { formulaTokens, type Token } from '../../xlsx/formulaTokens';
import { columnName, columnNumber } from '../../xlsx/references';
import type { Box } from '../../grid/grid';
import { sameSheet } from './sheetNames';

export interface Insertion {
  readonly sheet: string;
  /** The cells that are new; those that stood there have moved. */
  readonly box: Box;
  readonly shift: 'Right' | 'Down';
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Where a box lies afterwards. One that only partly lies in the rows (or columns) that move stays, as in Excel. */
export function movedBox<B extends Box>(box: B, { box: added, shift }: Insertion): B {
  if (shift === 'Right') {
    const within = box.row >= added.row && box.row + box.rows <= added.row + added.rows;
    if (!within || box.column + box.columns <= added.column) return box;
    return box.column >= added.column
      ? { ...box, column: box.column + added.columns }
      : { ...box, columns: box.columns + added.columns };
  }
  const within = box.column >= added.column && box.column + box.columns <= added.column + added.columns;
  if (!within || box.row + box.rows <= added.row) return box;
  return box.row >= added.row ? { ...box, row: box.row + added.rows } : { ...box, rows: box.rows + added.rows };
}

/** A formula that stands on `own`, with its references to the sheet of the insertion moved. */
export function movedReferences(formula: string, own: string, insertion: Insertion): string {
  const tokens = formulaTokens(formula);
  const texts = tokens.map(({ text }) => text);
  let sheet: string | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'sheet') {
      sheet = nameOf(token);
      continue;
    }
    if (token?.kind === 'cell') {
      const last = tokens[i + 1]?.text === ':' && tokens[i + 2]?.kind === 'cell' ? i + 2 : i;
      if (sameSheet(sheet ?? own, insertion.sheet)) move(texts, i, last, insertion);
      i = last;
    }
    sheet = undefined;
  }
  return texts.join('');
}

const nameOf = ({ text }: Token): string =>
  text.startsWith("'") ? text.slice(1, -2).replaceAll("''", "'") : text.slice(0, -1);

const CELL = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/;

function cornerOf(text: string): Corner {
  const [, , letters = 'A', , digits = '1'] = CELL.exec(text) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}

const written = (text: string, { row, column }: Corner): string =>
  text.replace(
    CELL,
    (_all, fixedColumn: string, _letters, fixedRow: string) =>
      `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`,
  );

function move(texts: string[], first: number, last: number, insertion: Insertion): void {
  const [from, to] = [cornerOf(texts[first] ?? ''), cornerOf(texts[last] ?? '')];
  const box = { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
  const moved = movedBox(box, insertion);
  texts[first] = written(texts[first] ?? '', moved);
  if (last === first) return;
  texts[last] = written(texts[last] ?? '', {
    row: moved.row + moved.rows - 1,
    column: moved.column + moved.columns - 1,
  });
}
