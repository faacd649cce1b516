import type { Measure } from '../../measures/definition';

/** What a snapshot never gives back: it is that of now (SN5). */
const OF_NOW: readonly string[] = ['id', 'name', 'data', 'built', 'accepted', 'lastId'] satisfies (keyof Measure)[];

/** All of a definition that a snapshot can give back, as one text, to see whether two are the same. */
export const methodAndParts = (measure: Measure): string =>
  JSON.stringify(sorted(Object.fromEntries(Object.entries(measure).filter(([part]) => !OF_NOW.includes(part)))));

/** What came out of the workbook may have its entries in another order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
