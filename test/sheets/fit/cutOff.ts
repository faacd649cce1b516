/**
 * Cells whose text is cut off, in words, from what an engine calculated: a figure wider than its column (Excel shows ####), a word wider
 * than a column that wraps, more lines than the row has room for, words that run into a filled cell or out of the printed sheet.
 */
import { roomIn } from '../../../src/sheets/fit/cellRoom';
import { textWidth, widestWord, wrappedLines } from '../../../src/sheets/fit/textWidth';
import { BODY_SIZE } from '../../../src/sheets/plan/styles';
import { cellText } from '../../../workbench/host/input/numberText';
import { pointsToCharacters } from '../../../workbench/xlsx/layout';
import { cellName } from '../../../workbench/xlsx/references';
import type { FileCell, FileSheet, WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import type { Recalculated } from '../../oracles/recalculated';

/** The least that a line needs, as a share of the size of its letters: ascent and descent of Arial, and of Noto Sans Thai. */
const LINE = 1.12;
const THAI_LINE = 1.4;

interface Shown {
  readonly cell: FileCell;
  readonly text: string;
  readonly isText: boolean;
}

export const cutOff = (file: WorkbookFile, result: Recalculated, sheets = file.sheets): string[] =>
  sheets.flatMap((sheet) => cutOffOn(sheet, result));

function cutOffOn(sheet: FileSheet, result: Recalculated): string[] {
  const shown = sheet.cells.flatMap((cell): Shown[] => {
    const value = result.value(sheet.name, cellName(cell.row, cell.column));
    const text = value === null ? '' : cellText(value, cell.format?.numberFormat ?? 'General');
    return text === '' ? [] : [{ cell, text, isText: typeof value === 'string' }];
  });
  const filled = new Set(shown.map(({ cell }) => `${cell.row},${cell.column}`));
  return shown.flatMap((one) => {
    const fault = faultOf(one, sheet, filled);
    return fault === null ? [] : [`${sheet.name}!${cellName(one.cell.row, one.cell.column)} ${fault}: ${one.text}`];
  });
}

const charactersOf = (sheet: FileSheet, column: number): number => pointsToCharacters(sheet.columnWidths[column] ?? 48);

function faultOf({ cell, text, isText }: Shown, sheet: FileSheet, filled: ReadonlySet<string>): string | null {
  const { fontSize: size = BODY_SIZE, bold = false, wrap = false, indent = 0, horizontal } = cell.format ?? {};
  const letters = { size, bold };
  const room = roomIn(charactersOf(sheet, cell.column), indent);
  if (!isText || horizontal === 'right') {
    return wrap ? wrapFault(text, letters, room, sheet, cell) : textWidth(text, letters) > room ? 'is wider' : null;
  }
  if (wrap) return wrapFault(text, letters, room, sheet, cell);
  // Words for a screen reader under a chart stay in their cell.
  if (horizontal === 'fill') return null;
  const free = freeRoom(sheet, cell, room, filled);
  return textWidth(text, letters) > free ? 'runs into the next cell or off the sheet' : null;
}

function wrapFault(
  text: string,
  letters: { size: number; bold: boolean },
  room: number,
  sheet: FileSheet,
  cell: FileCell,
) {
  if (widestWord(text, letters) > room) return 'has a word that is wider';
  const line = letters.size * (/[\u0e01-\u0e5b]/.test(text) ? THAI_LINE : LINE);
  const needed = wrappedLines(text, letters, room) * line;
  return needed > (sheet.rowHeights[cell.row] ?? 15) ? 'has more lines than its row' : null;
}

/**
 * Titles and notes may run on beyond the last column: programs print a sheet as wide as its words are. Not farther than what still
 * reads well when it is made to fit the width of a landscape page, at three quarters of its size.
 */
const PAGE = 1400;

/** A text that does not wrap runs on over empty cells. */
function freeRoom(sheet: FileSheet, cell: FileCell, own: number, filled: ReadonlySet<string>): number {
  const last = Math.max(...Object.keys(sheet.columnWidths).map(Number));
  let room = own;
  for (let column = cell.column + 1; column <= last && !filled.has(`${cell.row},${column}`); column++) {
    room += charactersOf(sheet, column) * 7 + 5;
  }
  const isFree = Array.from({ length: last - cell.column }, (_, i) => cell.column + 1 + i).every(
    (column) => !filled.has(`${cell.row},${column}`),
  );
  return isFree && sheet.print?.orientation !== 'portrait' ? Math.max(room, PAGE) : room;
}
