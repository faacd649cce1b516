/** Cells as Excel hands them over; `text` is what they show. Positions count from 0. */
export interface ReadCells {
  readonly sheet: string;
  readonly table?: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text?: readonly (readonly string[])[];
}
