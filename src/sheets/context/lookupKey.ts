/** What MATCH looks for, so that it finds exactly the label meant (rule S5). */
import { sameToExcel } from '../../measures/labels';
import { textLiteral } from '../plan/reference';

export interface Label {
  readonly text: string;
  readonly isNumber: boolean;
}

/**
 * `reference` is the cell with the label to look for. MATCH keeps numbers and texts apart, ignores case, does not ignore
 * blanks, and reads * ? ~ in a text as wildcards.
 */
export function lookupKey(reference: string, own: Label, other: Label | undefined): string {
  if (!other) return own.isNumber ? reference : escaped(reference, own.text);
  if (other.isNumber) return own.isNumber ? reference : `VALUE(${reference})`;
  if (own.isNumber) return `${reference}&""`;
  if (sameToExcel(own.text, other.text)) return escaped(reference, own.text);
  return textLiteral(escapedText(other.text));
}

const WILDCARDS = ['~', '*', '?'];

function escaped(reference: string, text: string): string {
  return WILDCARDS.filter((sign) => text.includes(sign)).reduce(
    (inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`,
    reference,
  );
}

const escapedText = (text: string): string => text.replace(/[~*?]/g, '~$&');

/** MATCH compares at most 255 characters, the escapes included. */
export const lookupLength = (text: string): number => escapedText(text).length;
