/** Where data live, what was accepted, what was built. */
import type { AcceptedFinding, BuildRecord, DataBlock, DataPlace } from '../definition';
import { BUILD_KINDS, DATA_BLOCKS } from '../definition';
import type { FigureSource } from '../measure';
import type { Stored } from './reading';
import { complain, field, flag, isGiven, isRecord, list, oneOf, optional, text, whole } from './reading';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

export function dataPlaces(stored: Stored): Partial<Record<DataBlock, DataPlace>> {
  const places: Partial<Record<DataBlock, DataPlace>> = {};
  if (!isRecord(stored.value)) complain(stored, 'notExpected');
  for (const block of DATA_BLOCKS) {
    const given = field(stored, block);
    const place = isGiven(given) ? dataPlace(given) : undefined;
    if (place) places[block] = place;
  }
  return places;
}

function dataPlace(stored: Stored): DataPlace | undefined {
  const kind = oneOf(field(stored, 'kind'), ['table', 'link', 'cells', null] as const, null);
  if (kind === null) return undefined;
  if (kind === 'link') {
    const source = figureSource(field(stored, 'source'));
    if (!source) complain(field(stored, 'source'), 'leftOut');
    return source && { kind, source };
  }
  const sheet = text(field(stored, 'sheet'));
  return kind === 'table'
    ? { kind, table: text(field(stored, 'table')), sheet }
    : { kind, sheet, address: text(field(stored, 'address')) };
}

/** Positions must be cells of a worksheet, first before last; otherwise the link is left out and asked for again. */
function figureSource(stored: Stored): FigureSource | undefined {
  const row = (name: string): number => whole(field(stored, name), 0, 1, ROWS);
  const column = (given: Stored): number => whole(given, 0, 1, COLUMNS);
  const labels = (name: string): string[] => list(field(stored, name), (item) => text(item));
  const source: FigureSource = {
    sheet: text(field(stored, 'sheet')),
    ...optional(stored, 'table', (given) => text(given)),
    headingRow: row('headingRow'),
    firstRow: row('firstRow'),
    lastRow: row('lastRow'),
    firstColumn: column(field(stored, 'firstColumn')),
    labelColumn: column(field(stored, 'labelColumn')),
    ...optional(stored, 'unitColumn', column),
    firstPeriodColumn: column(field(stored, 'firstPeriodColumn')),
    lastPeriodColumn: column(field(stored, 'lastPeriodColumn')),
    services: labels('services'),
    periods: labels('periods'),
    ...optional(stored, 'numericServices', flags),
    ...optional(stored, 'numericPeriods', flags),
  };
  return isPossible(source) ? source : undefined;
}

const flags = (stored: Stored): boolean[] => list(stored, (item) => flag(item, false));

function isPossible(source: FigureSource): boolean {
  const positions = [
    source.headingRow,
    source.firstRow,
    source.firstColumn,
    source.labelColumn,
    source.firstPeriodColumn,
  ];
  return (
    source.sheet !== '' &&
    positions.every((position) => position >= 1) &&
    source.unitColumn !== 0 &&
    source.lastRow - source.firstRow + 1 === source.services.length &&
    source.lastPeriodColumn - source.firstPeriodColumn + 1 === source.periods.length
  );
}

export function acceptedFinding(stored: Stored): AcceptedFinding | undefined {
  if (!isRecord(stored.value)) return undefined;
  const kind = text(field(stored, 'kind'));
  if (kind === '') return undefined;
  const words = (given: Stored): string => text(given);
  return {
    kind,
    ...optional(stored, 'block', words),
    ...optional(stored, 'service', words),
    ...optional(stored, 'period', words),
    reason: text(field(stored, 'reason')),
    date: text(field(stored, 'date')),
    facts: text(field(stored, 'facts')),
  };
}

export function buildRecord(stored: Stored): BuildRecord | undefined {
  const kind = oneOf(field(stored, 'kind'), [...BUILD_KINDS, null], null);
  if (kind === null) return undefined;
  return { kind, ...sheetsAndNames(stored) };
}

export function sheetsAndNames(stored: Stored): Pick<BuildRecord, 'sheets' | 'names'> {
  const words = (name: string): string[] => list(field(stored, name), (item) => text(item));
  return { sheets: words('sheets'), names: words('names') };
}
