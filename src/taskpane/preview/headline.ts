/** The change that a heading speaks of: from the base to the last period that has an index. */
export interface Headline {
  readonly from: number;
  readonly to: number;
  /** 0.05 is a rise of 5 per cent. */
  readonly change: number;
}

/** Where the base is the last period, the change up to it is the answer. null: there is nothing to compare. */
export function headlineOf(values: readonly (number | null)[], base: number): Headline | null {
  const known = values.flatMap((value, at) => (value === null || !(value > 0) ? [] : [at]));
  const last = known.at(-1);
  const first = known[0];
  if (last === undefined || first === undefined || last === first) return null;
  const from = last === base ? first : base;
  const start = values[from];
  const end = values[last];
  if (start === null || start === undefined || end === null || end === undefined) return null;
  return { from, to: last, change: end / start - 1 };
}

/** Names such as 2013, 2013-14, 2013/14 and 2556-57 are years; anything else is a period. */
export function areYears(periods: readonly string[]): boolean {
  return periods.length > 0 && periods.every((name) => /^\s*\d{4}(\s*[-/–]\s*(\d{2}|\d{4}))?\s*$/.test(name));
}
