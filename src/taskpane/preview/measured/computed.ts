import type { Computed } from '../indexPreview';

/** The value, or the refusal again: it is shown once, by the index that needs it. */
export function valueOf<T>(result: Computed<T>): T {
  if ('error' in result) throw result.error;
  return result.value;
}
