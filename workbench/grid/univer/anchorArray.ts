import type { Injector, IRange } from '@univerjs/core';
import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
import { BaseFunction, IFunctionService } from '@univerjs/engine-formula';
import { error } from './engineValues';

interface SpilledRanges {
  getValue?(row: number, column: number): IRange | null | undefined;
  readonly [row: number]: Record<number, IRange> | undefined;
}

/** ANCHORARRAY(A1), which `A1#` stands for: the range into which the formula in A1 has spilled. */
class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  override calculate(cell: FunctionVariantType): FunctionVariantType {
    if (cell.isError()) return cell;
    if (!cell.isReferenceObject()) return error('#REF!');
    const reference = cell as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const running = rangeAt(reference.getCurrentRuntimeActiveArrayFormulaRange(), startRow, startColumn);
    const range = running ?? rangeAt(reference.getCurrentActiveArrayFormulaRange(), startRow, startColumn);
    return range ? this.createReferenceObject(reference, range) : error('#REF!');
  }
}

function rangeAt(spilled: unknown, row: number, column: number): IRange | null {
  const ranges = spilled as SpilledRanges | null | undefined;
  return (ranges?.getValue ? ranges.getValue(row, column) : ranges?.[row]?.[column]) ?? null;
}

export function registerAnchorArray(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new AnchorArray('ANCHORARRAY'));
}
