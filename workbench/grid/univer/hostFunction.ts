import type { Injector } from '@univerjs/core';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { AsyncObject, BaseFunction, IFunctionService } from '@univerjs/engine-formula';
import type { HostFunction, RawValue } from '../grid';
import { error, fromEngine, toEngineValue, type Matrix } from './engineValues';

/** The name of the sheet with this id. */
export type SheetNameOf = (sheetId: string) => string;

/**
 * A function of the add-in as an executor of our own: Univer's registerAsyncFunction turns blanks into 0, errors into
 * text and returned text such as "2010-11" into dates.
 */
class AddinFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    functionName: string,
    private readonly fn: HostFunction,
    private readonly sheetNameOf: SheetNameOf,
    private readonly calls: CallMemory,
  ) {
    super(functionName);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...values: FunctionVariantType[]): FunctionVariantType {
    const args = values.map(fromEngine);
    const at = { sheet: this.sheetNameOf(this.subUnitId ?? ''), row: this.row, column: this.column };
    const key = JSON.stringify([this.name, at, args]);
    const answer = this.calls.recall(key, () => this.fn(args, at));
    const promise: Promise<BaseValueObject> = inTime(answer).then(toEngineValue, () => error('#VALUE!'));
    // The engine awaits an AsyncObject wherever isAsync() is true; its types do not say so.
    return new AsyncObject(promise) as unknown as BaseValueObject;
  }
}

/** An answer that never comes would stop all calculation for ever. */
const PATIENCE_MS = 60_000;

async function inTime(answer: Promise<RawValue | Matrix>): Promise<RawValue | Matrix> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<RawValue>((resolve) => {
    timer = setTimeout(() => resolve({ error: '#BUSY!' }), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * With spills in the workbook Univer asks each function twice in one calculation. The second time gets the first answer;
 * a new calculation forgets them.
 */
export class CallMemory {
  private answers = new Map<string, Promise<RawValue | Matrix>>();

  recall(key: string, ask: () => Promise<RawValue | Matrix>): Promise<RawValue | Matrix> {
    const known = this.answers.get(key);
    if (known) return known;
    const answer = Promise.resolve().then(ask);
    this.answers.set(key, answer);
    return answer;
  }

  forget(): void {
    this.answers.clear();
  }
}

export function registerAddinFunction(
  injector: Injector,
  name: string,
  fn: HostFunction,
  sheetNameOf: SheetNameOf,
  calls: CallMemory,
): void {
  injector.get(IFunctionService).registerExecutors(new AddinFunction(name.toUpperCase(), fn, sheetNameOf, calls));
}
