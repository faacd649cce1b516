/**
 * How a label is handed to Excel. `range.formulas` parses what it is given as if it had been typed: "2010-11" would
 * become a date, "007" a number, "-" or "=x" a formula, and which words are dates depends on the user's language. A
 * leading apostrophe keeps it text; it is not part of the cell's value. Only words that no language of Excel can read
 * as anything else go without.
 */
export function cellText(text: string): string {
  return isPlainWords(text) ? text : `'${text}`;
}

/** Begins with a letter, holds no figure, and is more than one word (single words may be TRUE, WAHR, VRAI, ...). */
function isPlainWords(text: string): boolean {
  return /^\p{L}/u.test(text) && !/\p{N}/u.test(text) && /^\S+\s+\S/u.test(text);
}
