/** The position of the last value that is known; -1 where none is. */
export function lastKnown(values: readonly (number | null)[]): number {
  for (let at = values.length - 1; at >= 0; at -= 1) if (values[at] !== null) return at;
  return -1;
}
