/** A1# means the block that spills from A1. When A1 is frozen nothing spills any more, so that such references become plain ranges. */
import type { CellEdit, FormulaCell } from './cells';
import { formulaTokens, type Token } from './formulaTokens';

/** Edits of formulas that refer to a frozen block with "#"; those that are frozen themselves need none. */
export function pinnedEdits(cells: readonly FormulaCell[], frozen: readonly CellEdit[]): CellEdit[] {
  const ranges = new Map(frozen.map((edit) => [key(edit.sheet, edit.address), rangeOf(edit)]));
  const done = new Set(ranges.keys());
  return cells.flatMap((cell) => {
    if (done.has(key(cell.sheet, cell.address))) return [];
    const formula = pinned(cell.formula, cell.sheet, ranges);
    return formula === cell.formula
      ? []
      : [{ sheet: cell.sheet, address: cell.address, before: cell.formula, after: { formula } }];
  });
}

const key = (sheet: string, address: string): string =>
  `${sheet.toLowerCase()}!${address.replace(/\$/g, '').toUpperCase()}`;

function pinned(formula: string, sheet: string, ranges: ReadonlyMap<string, string>): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, at) => {
      if (token.kind === 'cell' && tokens[at + 1]?.kind === 'spill')
        return rangeFor(tokens, at, sheet, ranges) ?? token.text;
      if (token.kind !== 'spill' || tokens[at - 1]?.kind !== 'cell') return token.text;
      return rangeFor(tokens, at - 1, sheet, ranges) === undefined ? token.text : '';
    })
    .join('');
}

function rangeFor(
  tokens: readonly Token[],
  at: number,
  sheet: string,
  ranges: ReadonlyMap<string, string>,
): string | undefined {
  const before = tokens[at - 1];
  const named = before?.kind === 'sheet' ? before.text.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'") : sheet;
  return ranges.get(key(named, tokens[at]!.text));
}

function rangeOf({ address, after }: CellEdit): string {
  const values = 'values' in after ? after.values : [[0]];
  const match = /^\$?([A-Z]+)\$?(\d+)$/i.exec(address);
  if (!match) return address;
  const [, letters = '', digits = ''] = match;
  const last = lettersOf(numberOf(letters) + (values[0]?.length ?? 1) - 1);
  return `$${letters.toUpperCase()}$${digits}:$${last}$${Number(digits) + values.length - 1}`;
}

const numberOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
