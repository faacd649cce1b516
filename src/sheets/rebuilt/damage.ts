/** Which fields of a stored measure cannot be relied on. */
import type { Measure } from '../../measures/definition';
import type { StoredReading } from '../../measures/stored/readStored';

export interface Damage {
  /** Names of fields of the measure. */
  readonly fields: ReadonlySet<string>;
  /** Positions, in each list as it was understood, of parts that are not whole. */
  readonly parts: ReadonlyMap<string, ReadonlySet<number>>;
}

const FIELDS: readonly (keyof Measure)[] = [
  ...([
    'id',
    'name',
    'sector',
    'language',
    'system',
    'periods',
    'indicators',
    'services',
    'costUnit',
    'labour',
  ] as const),
  ...(['payUnit', 'purchases', 'capital', 'spendingUnit', 'quality', 'method', 'data', 'accepted', 'built'] as const),
];

export const EVERYTHING: Damage = { fields: new Set(FIELDS), parts: new Map() };

type Reading = Pick<StoredReading, 'complaints' | 'cutOff' | 'set'>;

/** A measure without a name or id was left out: some cover may be its own. */
export const hasLostMeasures = ({ complaints }: Pick<Reading, 'complaints'>): boolean =>
  complaints.some(({ path, code }) => code === 'leftOut' && /^measures\[\d+\]$/u.test(path));

/**
 * What reading complained about. Where the text was cut off, the last field before the cut may have lost its end without a
 * complaint: fields are stored in one order, so it is the one before the first that is missing.
 */
export function damageOf({ complaints, cutOff, set }: Reading, measure: Measure, at: number): Damage {
  const own = `measures[${storedIndex(at, leftOutOf(complaints, 'measures'))}]`;
  const fields = new Set<string>();
  const parts = new Map<string, Set<number>>();
  const notWhole = (field: string, position: number) =>
    parts.set(field, (parts.get(field) ?? new Set<number>()).add(position));
  for (const { path } of complaints) {
    if (!path.startsWith(`${own}.`)) continue;
    const [, field, number] = /^(\w+)(?:\[(\d+)\]\.)?/u.exec(path.slice(own.length + 1)) ?? [];
    if (field === undefined) continue;
    fields.add(field);
    if (number === undefined) continue;
    notWhole(field, understoodIndex(Number(number), leftOutOf(complaints, `${own}.${field}`)));
  }
  if (cutOff && at === set.measures.length - 1) {
    const first = FIELDS.findIndex((field) => fields.has(field));
    const last = first < 0 ? FIELDS.at(-1) : FIELDS[first - 1];
    if (last !== undefined) fields.add(last);
    for (const field of fields) {
      const list: unknown = measure[field as keyof Measure];
      if (Array.isArray(list)) notWhole(field, list.length - 1);
    }
  }
  fields.delete('id');
  fields.delete('lastId');
  return { fields, parts };
}

/** Numbers of the items of a list that were left out. */
function leftOutOf(complaints: Reading['complaints'], list: string): ReadonlySet<number> {
  return new Set(
    complaints.flatMap(({ path, code }) => {
      const number = path.startsWith(`${list}[`) ? /^\[(\d+)\]$/u.exec(path.slice(list.length))?.[1] : undefined;
      return code === 'leftOut' && number !== undefined ? [Number(number)] : [];
    }),
  );
}

const understoodIndex = (stored: number, leftOut: ReadonlySet<number>): number =>
  stored - [...leftOut].filter((one) => one < stored).length;

/** Its number in the stored text, where others before it may have been left out. */
function storedIndex(at: number, leftOut: ReadonlySet<number>): number {
  let index = 0;
  for (let seen = 0; ; index += 1) {
    if (leftOut.has(index)) continue;
    if (seen === at) return index;
    seen += 1;
  }
}
