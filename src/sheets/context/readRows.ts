/** Reading rows of a source by name and period on a sheet of its own: the lookups and the cell (rules S4, S5). */
import { isBlank, normalised } from '../../measures/labels';
import type { FigureSource } from '../../measures/measure';
import { lookupKey } from './lookupKey';
import { figures, headings, names } from './sourceReference';

/** The row of a name in a source; `labelCell` holds the name. #N/A shows one that is not there. */
export function rowLookup(labelCell: string, name: string, source: FigureSource): string {
  return `MATCH(${key(labelCell, name, source.services, source.numericServices)},${names(source)},0)`;
}

/** The column of a period among the figures of a source; `headingCell` holds its heading as text. */
export function columnLookup(headingCell: string, period: string, source: FigureSource): string {
  return `MATCH(${key(headingCell, period, source.periods, source.numericPeriods)},${headings(source)},0)`;
}

function key(reference: string, name: string, labels: readonly string[], numeric: readonly boolean[] | undefined) {
  const found = labels.findIndex((label) => !isBlank(label) && normalised(label) === normalised(name));
  const other = found < 0 ? undefined : { text: labels[found] ?? '', isNumber: numeric?.[found] ?? false };
  return lookupKey(reference, { text: name, isNumber: false }, other);
}

const one = (source: FigureSource, row: string, column: string): string => `INDEX(${figures(source)},${row},${column})`;

/** A missing figure is 0 (M1, M2); an error other than #N/A passes (M4). */
export const readFigure = (source: FigureSource, row: string, column: string): string =>
  `IFNA(SUM(${one(source, row, column)}),0)`;

/** Where 0 and negative figures are real, a missing one is [x]. */
export function readSigned(source: FigureSource, row: string, column: string): string {
  const figure = one(source, row, column);
  return `IF(OR(ISERR(${figure}),ISNUMBER(${figure})),${figure},"[x]")`;
}
