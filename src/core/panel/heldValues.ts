/**
 * Missing values taken over from the nearest known period before, or after where none is before (Q3, docs/methods/quality.md). ONS
 * does the same where quality is not measured: it holds quality constant. A row without any value stays missing.
 *
 * @example
 * heldValues([NaN, 3, NaN, 5]) // [3, 3, 3, 5]
 */
export function heldValues(row: ArrayLike<number>): number[] {
  const held = Array.from(row);
  let last = held.find((value) => !Number.isNaN(value)) ?? NaN;
  for (let period = 0; period < held.length; period += 1) {
    const value = held[period]!;
    if (Number.isNaN(value)) {
      held[period] = last;
    } else {
      last = value;
    }
  }
  return held;
}
