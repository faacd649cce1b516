/** Objects that a page keeps beyond one batch: without them a range would be lost after its first sync. */
import type { HostObject } from './hostObject';
import { HostError } from './hostError';

export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    const known = this.ids.get(object);
    const id = known ?? `ref${this.next++}`;
    if (known === undefined) this.ids.set(object, id);
    this.kept.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }

  drop(id: string): void {
    this.kept.delete(id);
  }

  /** The page that held them is gone. */
  clear(): void {
    this.kept.clear();
  }
}
