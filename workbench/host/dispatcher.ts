/** Runs one batch of actions over the object model and answers as Excel would. */
import { HostObject } from './hostObject';
import type { Json } from './json';
import { HostError, invalidArgument, notImplemented } from './hostError';
import { ObjectPaths, location, type Roots } from './objectPaths';
import { identity, query } from './query';
import type { References } from './references';
import { text } from './arguments';
import { ActionType, type Action, type ActionResult, type Batch, type Reply } from './wire';

const KEEP = '_KeepReference';
const DROP = ['_UnregisterReferenceId', '_RemoveReference'];

export interface Dispatcher {
  (batch: Batch): Promise<Reply>;
}

export function createDispatcher(roots: Roots, references: References): Dispatcher {
  return async (batch) => {
    const run = new Run(new ObjectPaths(roots, references, batch.ObjectPaths ?? {}), references);
    return run.all(batch.Actions);
  };
}

class Run {
  private readonly results: ActionResult[] = [];
  private readonly traces: number[] = [];

  constructor(
    private readonly paths: ObjectPaths,
    private readonly references: References,
  ) {}

  async all(actions: readonly Action[]): Promise<Reply> {
    for (const [index, action] of actions.entries()) {
      try {
        const value = await this.one(action);
        this.results.push({ ActionId: action.Id, Value: value });
      } catch (reason) {
        return this.failed(reason, index);
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private failed(reason: unknown, index: number): Reply {
    const error =
      reason instanceof HostError
        ? reason
        : new HostError('GeneralException', `host: ${reason instanceof Error ? reason.stack : String(reason)}`, 500);
    return {
      Error: {
        Code: error.code,
        Message: error.message,
        HttpStatusCode: error.httpStatus,
        Location: this.paths.at,
        ActionIndex: index,
      },
      TraceIds: this.traces,
      ProcessedResults: { Results: this.results },
    };
  }

  private async one(action: Action): Promise<Json> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identity(this.paths.resolve(action.ObjectPathId), this.references);
      case ActionType.query:
        return query(this.paths.resolve(action.ObjectPathId), action.QueryInfo, this.references);
      case ActionType.method:
        return this.call(action);
      case ActionType.setProperty:
        this.set(action, action.Name ?? '', this.paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(action, name, value);
        return null;
      case ActionType.trace:
        // Both a result and a trace id, or event.add() silently never attaches.
        this.traces.push(action.Id);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private async call(action: Action): Promise<Json> {
    const object = this.paths.resolve(action.ObjectPathId);
    const name = action.Name ?? '';
    const args = this.paths.arguments(action.ArgumentInfo);
    if (DROP.includes(name)) {
      this.references.drop(text(args[0]));
      return null;
    }
    // A method of a null object is ignored, as in `getItemOrNullObject("Sample").delete()`.
    if (!object) return null;
    if (name === KEEP) {
      this.references.keep(object);
      return null;
    }
    this.paths.at = location(object, name);
    const method = object.members.call?.[name];
    if (!method) throw notImplemented(`${object.type}.${name}`);
    const result = await method(...args);
    return result instanceof HostObject ? identity(result, this.references) : (result ?? null);
  }

  private set(action: Action, name: string, value: ReturnType<ObjectPaths['arguments']>[number]): void {
    const object = this.paths.resolve(action.ObjectPathId);
    if (!object) throw new HostError('InvalidObjectPath', `host: ${name} was set on an object that does not exist`);
    this.paths.at = location(object, name);
    const setter = object.members.set?.[name];
    if (!setter) throw notImplemented(`${object.type}.${name} (setting it)`);
    if (value instanceof HostObject) throw invalidArgument();
    setter(value ?? null);
  }
}
