/** Finds the objects that a batch speaks of by their paths. */
import { HostObject, type Argument } from './hostObject';
import { HostError, invalidArgument, notImplemented } from './hostError';
import type { References } from './references';
import { PathType, type ArgumentInfo, type Batch, type ObjectPath } from './wire';

export interface Roots {
  readonly root: HostObject;
  readonly services: Readonly<Record<string, HostObject>>;
}

const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** "Range.getCell": where office.js's debugInfo says an error arose. */
export const location = (object: HostObject, member: string) => `${object.type}.${lowerFirst(member)}`;

export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();
  /** The member being resolved, for the error's location. */
  at = '';

  constructor(
    private readonly roots: Roots,
    private readonly references: References,
    private readonly paths: NonNullable<Batch['ObjectPaths']>,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `host: the batch has no object path ${id}`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  arguments(info: ArgumentInfo | undefined): Argument[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, i): Argument => {
      const id = ids[i];
      if (typeof id === 'number' && id !== 0) return this.resolve(id);
      if (Array.isArray(id)) throw notImplemented('an array of objects as an argument');
      return value;
    });
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.roots.root;
      case PathType.newService: {
        const service = this.roots.services[path.Name];
        if (!service) throw notImplemented(`service ${path.Name}`);
        return service;
      }
      case PathType.reference:
        return this.references.find(path.Name);
      case PathType.nothing:
        return null;
      default: {
        const parent = this.resolve(path.ParentObjectPathId);
        return parent && this.member(parent, path);
      }
    }
  }

  private member(parent: HostObject, path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.property) {
      this.at = location(parent, path.Name);
      const child = parent.members.child?.[path.Name];
      if (!child) throw notImplemented(`${parent.type}.${path.Name}`);
      return child();
    }
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) {
      this.at = location(parent, 'getItem');
      if (!parent.members.item) throw notImplemented(`${parent.type}.getItem`);
      return parent.members.item(args[0]);
    }
    this.at = location(parent, path.Name);
    const method = parent.members.call?.[path.Name];
    if (!method) throw notImplemented(`${parent.type}.${path.Name}`);
    const result = method(...args);
    if (result === null || result === undefined) return null;
    if (!(result instanceof HostObject)) throw invalidArgument(`host: ${parent.type}.${path.Name} gave no object`);
    return result;
  }
}
