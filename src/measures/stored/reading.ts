/**
 * Reading what was stored, value by value: a file may have been edited by hand, cut off, or made to harm. Nothing throws; a value that
 * cannot be is replaced by the usual one and the place is written down (N22). Every list and text has an upper limit.
 */

export interface Complaint {
  /** Where in the stored text: "measures[0].method.formula". */
  readonly path: string;
  readonly code: 'notExpected' | 'leftOut' | 'tooLong' | 'tooMany' | 'twice' | 'unknownReference';
}

export interface Stored {
  readonly value: unknown;
  readonly path: string;
  readonly complaints: Complaint[];
}

/** As much as an Excel cell holds. */
export const LONGEST_TEXT = 32_767;
export const MOST_ITEMS = 20_000;

/** Thousands of identical complaints help nobody. */
const MOST_COMPLAINTS = 200;

export function complain(stored: Stored, code: Complaint['code']): void {
  if (stored.complaints.length < MOST_COMPLAINTS) stored.complaints.push({ path: stored.path, code });
}

/** Only own properties: "__proto__" and "constructor" are words like any others. */
export function field(stored: Stored, name: string): Stored {
  const { value, path, complaints } = stored;
  const own = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return { value: own, path: path === '' ? name : `${path}.${name}`, complaints };
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isGiven = (stored: Stored): boolean => stored.value !== undefined;

export function text(stored: Stored, usual = '', longest = LONGEST_TEXT): string {
  const { value } = stored;
  if (typeof value !== 'string') {
    complain(stored, 'notExpected');
    return usual;
  }
  if (value.length <= longest) return value;
  complain(stored, 'tooLong');
  return value.slice(0, longest);
}

export function flag(stored: Stored, usual: boolean): boolean {
  if (typeof stored.value === 'boolean') return stored.value;
  complain(stored, 'notExpected');
  return usual;
}

export function figure(stored: Stored, usual: number, least: number, most: number): number {
  const { value } = stored;
  if (typeof value === 'number' && value >= least && value <= most) return value;
  complain(stored, 'notExpected');
  return usual;
}

export function whole(stored: Stored, usual: number, least: number, most: number): number {
  const value = figure(stored, usual, least, most);
  if (Number.isInteger(value)) return value;
  complain(stored, 'notExpected');
  return usual;
}

export function oneOf<T>(stored: Stored, known: readonly T[], usual: T): T {
  const found = known.find((one) => Object.is(one, stored.value));
  if (found !== undefined) return found;
  complain(stored, 'notExpected');
  return usual;
}

/** An item that gives undefined is left out, and said so. */
export function list<T>(stored: Stored, read: (item: Stored) => T | undefined, most = MOST_ITEMS): T[] {
  const { value, path, complaints } = stored;
  if (!Array.isArray(value)) {
    complain(stored, 'notExpected');
    return [];
  }
  if (value.length > most) complain(stored, 'tooMany');
  return value.slice(0, most).flatMap((one: unknown, at) => {
    const item = { value: one, path: `${path}[${at}]`, complaints };
    const result = read(item);
    if (result === undefined) complain(item, 'leftOut');
    return result === undefined ? [] : [result];
  });
}

export function orNull<T>(stored: Stored, read: (given: Stored) => T | undefined): T | null {
  return stored.value === null ? null : (read(stored) ?? null);
}

/** An optional field: absent stays absent. */
export function optional<K extends string, T>(
  stored: Stored,
  name: K,
  read: (given: Stored) => T | undefined,
): Partial<Record<K, T>> {
  const given = field(stored, name);
  const value = isGiven(given) ? read(given) : undefined;
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<K, T>>);
}
