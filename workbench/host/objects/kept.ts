/** Properties that the host keeps but does not draw: they read back as they were set. */
import type { Members } from '../hostObject';
import type { Json } from '../json';

export function kept(
  store: { [key: string]: Json },
  prefix: string,
  defaults: Readonly<Record<string, Json>>,
  changed: () => void = () => undefined,
): Members {
  const get: Record<string, () => Json> = {};
  const set: Record<string, (value: Json) => void> = {};
  for (const [name, standard] of Object.entries(defaults)) {
    const key = prefix + name;
    get[name] = () => store[key] ?? standard;
    set[name] = (value) => {
      store[key] = value;
      changed();
    };
  }
  return { get, set };
}
