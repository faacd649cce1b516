import type { MeasureSet } from '../definition';
import { SCHEMA } from '../definition';

/** Tells our text from any other that may stand in its place. */
export const FORMAT = 'outturn-measures';

/** The text that a workbook keeps. */
export function writeStored(set: MeasureSet): string {
  const { measures, current, total, totalBuilt } = set;
  return plainJson({ format: FORMAT, schema: SCHEMA, measures, current, total, ...(totalBuilt && { totalBuilt }) });
}

/**
 * JSON in plain ASCII without markup signs, so that it passes unchanged through XML, settings and hands: all else is written as
 * \uXXXX, also halves of surrogate pairs, which XML could not carry (N21).
 */
export const plainJson = (value: object): string =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]|[<>&]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
