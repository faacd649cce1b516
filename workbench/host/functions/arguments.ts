/** What Excel hands to a custom function for the arguments of a formula (H11 to H13). */
import type { ErrorText, RawValue } from '../../grid/grid';
import type { Json } from '../json';
import type { FunctionDeclaration, FunctionParameter } from './metadata';

export type GridArgument = RawValue | RawValue[][];

/** Desktop Excel hands a blank cell over as 0, Excel on the web as null. */
export type Blanks = 'desktop' | 'web';

export interface ArgumentRules {
  readonly blanks: Blanks;
  readonly errorsAllowed: boolean;
}

/** The formula shows this error and the function is not called. */
export class ArgumentError extends Error {
  constructor(readonly error: ErrorText) {
    super(error);
  }
}

const isError = (value: RawValue): value is { readonly error: ErrorText } =>
  typeof value === 'object' && value !== null;

function toNumber(value: RawValue): number {
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '' || !Number.isFinite(Number(text))) throw new ArgumentError('#VALUE!');
  return Number(text);
}

function toBoolean(value: RawValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return toNumber(value) !== 0;
}

function cell(value: RawValue, type: string, rules: ArgumentRules): Json {
  if (isError(value)) {
    if (type === 'any' && rules.errorsAllowed) return { type: 'CustomFunctionError', code: value.error };
    throw new ArgumentError(value.error);
  }
  if (value === null && type !== 'string') {
    if (rules.blanks === 'web') return null;
    return type === 'boolean' ? false : 0;
  }
  if (type === 'number') return toNumber(value);
  if (type === 'boolean') return toBoolean(value);
  if (type === 'string')
    return value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return value;
}

function argument(
  value: GridArgument | undefined,
  { type = 'any', dimensionality }: FunctionParameter,
  rules: ArgumentRules,
): Json {
  if (dimensionality === 'matrix') {
    const rows = Array.isArray(value) ? value : [[value ?? null]];
    return rows.map((row) => row.map((one) => cell(one, type, rules)));
  }
  if (!Array.isArray(value)) return cell(value ?? null, type, rules);
  const [first = []] = value;
  if (value.length !== 1 || first.length !== 1) throw new ArgumentError('#VALUE!');
  return cell(first[0] ?? null, type, rules);
}

/** An omitted optional argument arrives as null: a default in the function's code would not be used. */
export function toArguments(
  declaration: FunctionDeclaration,
  given: readonly (GridArgument | undefined)[],
  rules: ArgumentRules,
): Json[] {
  const { parameters } = declaration;
  const last = parameters.at(-1);
  const fixed = last?.repeating ? parameters.slice(0, -1) : parameters;
  if (!last?.repeating && given.length > parameters.length) throw new ArgumentError('#VALUE!');
  const values = fixed.map((parameter, i): Json => {
    const value = given[i];
    // An omitted argument: not given at all, or an empty place between commas. A blank cell is [[null]].
    if (value !== undefined && value !== null) return argument(value, parameter, rules);
    if (!parameter.optional) throw new ArgumentError('#VALUE!');
    return null;
  });
  if (!last?.repeating) return values;
  return [...values, given.slice(fixed.length).map((value) => argument(value, last, rules))];
}
