/** References in names and charts follow a sheet that is renamed, and break when it is deleted. */
import { quoteSheet } from './a1';

function eachReference(formula: string, sheet: string, change: (rest: string) => string): string {
  const escaped = [sheet, `'${sheet.replaceAll("'", "''")}'`].map((s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `("(?:[^"]|"")*")|(?<![\\p{L}\\p{N}_.'])(?:${escaped.join('|')})!(\\$?[A-Z0-9$:]+)?`,
    'giu',
  );
  return formula.replace(pattern, (whole, text: string | undefined, rest: string | undefined) =>
    text === undefined ? change(rest ?? '') : whole,
  );
}

export const renameSheetIn = (formula: string, from: string, to: string) =>
  eachReference(formula, from, (rest) => `${quoteSheet(to)}!${rest}`);

export const breakSheetIn = (formula: string, sheet: string) => eachReference(formula, sheet, () => '#REF!');
