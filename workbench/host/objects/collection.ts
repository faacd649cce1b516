/** What every collection of the object model has: items, count, and a look-up that fails or gives a null object. */
import { itemNotFound, invalidArgument } from '../hostError';
import { whole } from '../arguments';
import type { Argument, HostObject, Members } from '../hostObject';

export interface Listing<T> {
  readonly all: () => readonly T[];
  readonly is: (item: T, key: string | number) => boolean;
  readonly object: (item: T) => HostObject;
  readonly what: string;
}

export function listing<T>({ all, is, object, what }: Listing<T>): Members {
  const find = (key: Argument): HostObject | null => {
    if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
    const item = all().find((one) => is(one, key));
    return item === undefined ? null : object(item);
  };
  const findOrFail = (key: Argument): HostObject => {
    const item = find(key);
    if (!item) throw itemNotFound(`${what} ${String(key)}`);
    return item;
  };
  const at = (index: Argument): HostObject => {
    const item = all()[whole(index)];
    if (item === undefined) throw itemNotFound(`${what} number ${String(index)}`);
    return object(item);
  };
  return {
    get: { Count: () => all().length },
    items: () => all().map(object),
    item: findOrFail,
    call: {
      GetItem: findOrFail,
      GetItemOrNullObject: find,
      GetItemAt: at,
      GetCount: () => all().length,
    },
  };
}
