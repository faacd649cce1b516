/** What a cell of a source may be. */

export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

export const isFigure = (value: unknown): value is number => typeof value === 'number';

export const isText = (value: unknown): value is string => typeof value === 'string' && !isEmpty(value);

/**
 * Signs that official tables write where a figure is missing (rule M1), and errors: they neither make a column one of
 * words nor one of figures. A number typed as text is still meant as a figure.
 */
const SIGNS = /^(\[?[a-z]\]?|\.{1,3}|:|-|–|—|\*|n\/?a|not available|#.*)$/i;
const NUMBER_AS_TEXT = /^[-+(]?\s*[\d.,\s\u00a0]+%?\)?$/;

export const isSign = (value: unknown): boolean =>
  typeof value === 'boolean' || (isText(value) && (SIGNS.test(value.trim()) || NUMBER_AS_TEXT.test(value.trim())));

/** Words, such as the name of a service. */
export const isWord = (value: unknown): value is string => isText(value) && !isSign(value);

export const cellText = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
