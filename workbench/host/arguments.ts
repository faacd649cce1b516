/** Reads arguments of a member as the type that the object model declares. */
import { HostObject, type Argument, type Place } from './hostObject';
import type { Json } from './json';
import { invalidArgument } from './hostError';

export function text(value: Argument): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function optionalText(value: Argument): string | undefined {
  return value === undefined || value === null ? undefined : text(value);
}

export function number(value: Argument): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function whole(value: Argument): number {
  const n = number(value);
  if (!Number.isInteger(n)) throw invalidArgument();
  return n;
}

export function optionalWhole(value: Argument, otherwise: number): number {
  return value === undefined || value === null ? otherwise : whole(value);
}

export function boolean(value: Argument): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function optionalBoolean(value: Argument, otherwise: boolean): boolean {
  return value === undefined || value === null ? otherwise : boolean(value);
}

export function oneOf<T extends string>(value: Argument, words: readonly T[]): T {
  const word = words.find((w) => w === value);
  if (word === undefined) throw invalidArgument();
  return word;
}

export function record(value: Argument): Record<string, Json> {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof HostObject)
    throw invalidArgument();
  return value;
}

export function placeOf(value: Argument): Place {
  if (!(value instanceof HostObject) || !value.members.place) throw invalidArgument();
  return value.members.place;
}
