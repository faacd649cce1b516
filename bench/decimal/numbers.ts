/** Decimals of 34 digits, as the core takes where it needs decimals at all; here everything is one. */
import { Decimal } from 'decimal.js';

export const D = Decimal.clone({ precision: 34 });
export type D = Decimal;

export type Block = readonly (readonly number[])[];
export type Decimals = readonly (readonly D[])[];

export const NOTHING = new D(0);

export const decimalsOf = (block: Block): D[][] => block.map((row) => row.map((value) => new D(value)));

export const sumOf = (values: readonly D[]): D => values.reduce((sum, value) => sum.plus(value), NOTHING);

export const columnSum = (block: Decimals, period: number): D =>
  block.reduce((sum, row) => sum.plus(row[period]!), NOTHING);

/** A block of the shape of another, cell by cell. */
export const eachCell = (block: Block, cell: (service: number, period: number) => D | ''): (number | '')[][] =>
  block.map((row, service) =>
    row.map((_value, period) => {
      const value = cell(service, period);
      return value === '' ? '' : value.toNumber();
    }),
  );
