import type { Nullable } from '@univerjs/core';
import type { BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { ErrorText, RawValue } from '../grid';

/** Univer's value objects to and from plain values: nothing is parsed, rounded or guessed on the way. */
export type Matrix = RawValue[][];

const ERRORS: ReadonlySet<string> = new Set<string>([...Object.values(ErrorType), '#CALC!', '#BUSY!']);

export const isErrorText = (value: unknown): value is ErrorText => typeof value === 'string' && ERRORS.has(value);

function fromEngineCell(value: Nullable<BaseValueObject>): RawValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: errorText(value) };
  const plain = value.getValue();
  return typeof plain === 'bigint' ? Number(plain) : plain;
}

function errorText(value: BaseValueObject): ErrorText {
  const text = value instanceof ErrorValueObject ? value.getErrorType() : String(value.getValue());
  return isErrorText(text) ? text : '#VALUE!';
}

export function fromEngine(value: FunctionVariantType): RawValue | Matrix {
  if (value.isReferenceObject()) return { error: '#REF!' };
  if (!(value instanceof ArrayValueObject)) return fromEngineCell(value as BaseValueObject);
  return value.getArrayValue().map((row) => Array.from(row, fromEngineCell));
}

function toEngineCell(value: RawValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number') return Number.isFinite(value) ? NumberValueObject.create(value) : error('#NUM!');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return error(value.error);
}

export function toEngineValue(value: RawValue | Matrix): BaseValueObject {
  if (!Array.isArray(value)) return toEngineCell(value);
  const columns = value[0]?.length ?? 0;
  if (columns === 0) return error('#CALC!');
  const cells = value.map((row) => Array.from({ length: columns }, (_, c) => toEngineCell(row[c] ?? null)));
  return arrayOf(cells, columns);
}

export function arrayOf(cells: BaseValueObject[][], columns: number): ArrayValueObject {
  const place = { unitId: '', sheetId: '', row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList: cells, rowCount: cells.length, columnCount: columns, ...place });
}

export function error(text: ErrorText): ErrorValueObject {
  return ErrorValueObject.create(text as ErrorType);
}
