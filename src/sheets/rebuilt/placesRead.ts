/** Where the data of a measure lie: its own tables by their names, otherwise what the formulas of Data point to. */
import type { DataBlock, DataPlace } from '../../measures/definition';
import { DATA_BLOCKS } from '../../measures/definition';
import { SHEET_OF } from '../measure/names';
import type { SheetWords } from '../words';
import type { Evidence, ShownSheet, ShownTable } from './evidence';
import { textOf } from './evidence';
import { BASES } from './foundSheets';

export interface PlacesRead {
  readonly data: Partial<Record<DataBlock, DataPlace>>;
  /** Tables of the measure's own, laid out as its data sheets are. */
  readonly own: Partial<Record<DataBlock, ShownTable>>;
}

export function placesRead(number: string, evidence: Evidence, words: SheetWords): PlacesRead {
  const data: Partial<Record<DataBlock, DataPlace>> = {};
  const own: Partial<Record<DataBlock, ShownTable>> = {};
  for (const block of DATA_BLOCKS) {
    const table = ownTable(block, number, evidence, words);
    if (!table) continue;
    own[block] = table;
    data[block] = { kind: 'table', table: table.name, sheet: table.sheet };
  }
  const page = evidence.shown.find(({ sheet }) => same(sheet, `${BASES.data}${number}`));
  if (!page) return { data, own };
  for (const block of ['quantities', 'costs'] as const) {
    const place = data[block] ?? linkedPlace(block, page, evidence, words);
    if (place) data[block] = place;
  }
  return { data, own };
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A table of the name that has other headings is somebody else's. */
function ownTable(block: DataBlock, number: string, { tables }: Evidence, words: SheetWords): ShownTable | undefined {
  const name = `${BASES[SHEET_OF[block]]}${number}`;
  const table = tables.find((one) => same(one.name, name));
  const headings = words.entry.headings[block];
  return headings.every((heading, i) => textOf(table?.cells[0]?.[i]) === heading) ? table : undefined;
}

/** Row of the periods on Data, and below it the rows of where they stand in quantities and in costs. */
const PERIOD_ROW = 8;

/** `=Activity!D$6` over the first and last period, `INDEX(Activity!$A$7:$A$21,...)` beside the first service: together the block. */
function linkedPlace(
  block: 'quantities' | 'costs',
  { formulas }: ShownSheet,
  { tables }: Evidence,
  words: SheetWords,
): DataPlace | undefined {
  const title = formulas.findIndex((row) => textOf(row[0]) === words.data[block]);
  const rows = title < 0 ? [] : formulas.slice(title, title + 6);
  const heading = formulas.slice(PERIOD_ROW - 2, PERIOD_ROW + 4);
  const text =
    block === 'quantities'
      ? [...heading.slice(0, 3), ...rows].flat().map(textOf)
      : [...heading.slice(2), ...rows].flat().map(textOf);
  const boxes = text.flatMap(referencesIn);
  const sheet = mostFrequent(boxes.map((one) => one.sheet));
  const all = boxes.filter((one) => one.sheet === sheet);
  if (sheet === undefined || all.length === 0) return undefined;
  const box = {
    left: Math.min(...all.map((one) => one.left)),
    top: Math.min(...all.map((one) => one.top)),
    right: Math.max(...all.map((one) => one.right)),
    bottom: Math.max(...all.map((one) => one.bottom)),
  };
  const table = tables.find((one) => same(one.sheet, sheet) && contains(one.address, box));
  if (table) return { kind: 'table', table: table.name, sheet: table.sheet };
  // The headings of costs are found by MATCH; those of quantities stand directly above what is listed.
  return { kind: 'cells', sheet, address: `${letters(box.left)}${box.top}:${letters(box.right)}${box.bottom}` };
}

interface Reference {
  readonly sheet: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const REFERENCE =
  /(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gu;

function referencesIn(formula: string): Reference[] {
  if (!formula.startsWith('=')) return [];
  return [...formula.matchAll(REFERENCE)].map(([, quoted, bare = '', column = '', row = '', toColumn, toRow]) => ({
    sheet: quoted?.replaceAll("''", "'") ?? bare,
    left: numberOf(column),
    top: Number(row),
    right: numberOf(toColumn ?? column),
    bottom: Number(toRow ?? row),
  }));
}

const numberOf = (column: string): number => [...column].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);
const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

function contains(address: string, box: Omit<Reference, 'sheet'>): boolean {
  const [own] = referencesIn(`=X!${address}`);
  return (
    own !== undefined &&
    own.left <= box.left &&
    own.top <= box.top &&
    own.right >= box.right &&
    own.bottom >= box.bottom
  );
}

function mostFrequent(all: readonly string[]): string | undefined {
  const count = new Map<string, number>();
  for (const one of all) count.set(one, (count.get(one) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}
