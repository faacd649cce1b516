/**
 * Which column is what (IM9). wide: one row per service, one column per period. long: one row per figure. down: one row per period, one
 * column per service. Columns and rows count from 0.
 */
export type Mapping =
  | {
      readonly shape: 'wide';
      readonly headingRow: number;
      readonly service: number;
      readonly unit: number | null;
      readonly periods: readonly number[];
    }
  | {
      readonly shape: 'long';
      readonly headingRow: number;
      readonly service: number;
      readonly unit: number | null;
      readonly period: number;
      readonly value: number;
    }
  | {
      readonly shape: 'down';
      readonly headingRow: number;
      readonly period: number;
      readonly services: readonly number[];
    };

export type Rows = readonly (readonly string[])[];

export const cellAt = (rows: Rows, row: number, column: number): string => rows[row]?.[column]?.trim() ?? '';
