import { LARGEST, SMALLEST } from '../panel/figures';
import { errorIn, numberIn } from '../panel/missing';
import type { InspectedBlock } from './blocks';
import type { Finding } from './finding';
import { finding } from './finding';
import type { Headings } from './headings';

/** C2-C4: cells that hold an error, a number that cannot be, or text. Headings are reported as such, not cell by cell. */
export function cellFindings(inspected: InspectedBlock, headings: Headings): Finding[] {
  const { block, cells } = inspected;
  return cells.flatMap((row, service) =>
    row.flatMap((cell, period) => {
      const isHeading = (headings.row && service === 0) || (headings.column && period === 0);
      const found = isHeading || typeof cell === 'object' ? null : cellFinding(cell, { block, service, period });
      return found ?? objectFinding(cell, { block, service, period }) ?? [];
    }),
  );
}

type Cell = { readonly block: 'quantities' | 'costs'; readonly service: number; readonly period: number };

function cellFinding(cell: unknown, where: Cell): Finding | null {
  if (typeof cell === 'number') {
    return numberFinding(cell, where);
  }
  const error = errorIn(cell);
  if (error !== null) {
    return finding('fix', 'errorCell', where, { error });
  }
  if (typeof cell === 'boolean') {
    return finding('review', 'text', where, { text: cell ? 'TRUE' : 'FALSE' });
  }
  return typeof cell === 'string' ? textFinding(cell, where) : null;
}

function objectFinding(cell: unknown, where: Cell): Finding | null {
  if (typeof cell !== 'object' || cell === null) {
    return null;
  }
  const error = errorIn(cell);
  return error === null ? numberFinding(numberIn(cell), where) : finding('fix', 'errorCell', where, { error });
}

function numberFinding(value: number, where: Cell): Finding | null {
  if (Number.isNaN(value)) {
    return null;
  }
  if (!Number.isFinite(value)) {
    return finding('fix', 'notFinite', where, {});
  }
  if (value < 0) {
    return finding('fix', 'negative', where, { value });
  }
  return value > LARGEST || (value > 0 && value < SMALLEST) ? finding('fix', 'outOfRange', where, { value }) : null;
}

const USUAL_MARKS = /^(#n\/a|n\/?a|\.{1,3}|[:*\-–—]|\[?[a-z]\]?|\[low\])$/i;

function textFinding(text: string, where: Cell): Finding | null {
  const trimmed = text.trim();
  if (trimmed === '') {
    return null;
  }
  if (looksNumeric(trimmed)) {
    return finding('fix', 'numberAsText', where, { text });
  }
  return finding(USUAL_MARKS.test(trimmed) ? 'note' : 'review', 'text', where, { text });
}

/** Digits with signs, spaces, separators or a currency around them: a number that Excel stored as text. */
const looksNumeric = (text: string): boolean => /^[-+(]?\p{Sc}?\s?\d[\d\s.,'’]*\p{Sc}?%?\)?$/u.test(text);
