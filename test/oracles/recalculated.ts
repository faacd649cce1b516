/** What an independent engine makes of a workbook's formulas. */
import type { RawValue } from '../../workbench/grid/grid';
import { cellName } from '../../workbench/xlsx/references';

export class Recalculated {
  private readonly values = new Map<string, RawValue>();

  set(sheet: string, row: number, column: number, value: RawValue): void {
    this.values.set(`${sheet}!${cellName(row, column)}`, value);
  }

  /** `cell` as in "D78"; a blank cell is null. */
  value(sheet: string, cell: string): RawValue {
    return this.values.get(`${sheet}!${cell}`) ?? null;
  }

  /** A number; anything else fails and says what stands there. */
  number(sheet: string, cell: string): number {
    const value = this.value(sheet, cell);
    if (typeof value !== 'number') throw new Error(`${sheet}!${cell} holds ${JSON.stringify(value)}, not a number.`);
    return value;
  }

  entries(): IterableIterator<[string, RawValue]> {
    return this.values.entries();
  }
}
