/** Values of a setting that anybody may have edited. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function oneOf<T>(known: readonly T[], value: unknown, fallback: T): T {
  return known.find((one) => one === value) ?? fallback;
}

/** The entries that are text; the others are left out. */
export function textRecord(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The same without one entry. */
export function withoutKey<T extends object>(record: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key)) as T;
}
