/**
 * Univer asks `map.keys().some(...)`, which Node 20 does not know (iterator helpers came with Node 22).
 */
export function giveIteratorsSome(): void {
  const iterator: object = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys()));
  if ('some' in iterator) return;
  Object.defineProperty(iterator, 'some', { value: some, configurable: true, writable: true });
}

function some<T>(this: Iterable<T>, test: (item: T) => boolean): boolean {
  for (const item of this) if (test(item)) return true;
  return false;
}
