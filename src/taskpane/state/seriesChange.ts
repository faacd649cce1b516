import type { Measure } from '../../measures/definition';

/** What was done last to the parts of a measure, so that it can be said and taken back. It stays until the next such change. */
export interface SeriesChange {
  readonly of: string;
  readonly says: string;
  /** Undefined once it has been taken back. */
  readonly before: Measure | undefined;
}
