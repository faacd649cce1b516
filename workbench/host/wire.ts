/** The batch format that office.js speaks on the RichApi channel: members by name, objects by path. */
import type { Json } from './json';

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Parallel to Arguments: a path's id where the argument is an object, else 0. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export const PathType = {
  root: 1,
  newService: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  update: 7,
} as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly ObjectPathId: number;
  readonly Name?: string;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: { readonly [property: string]: Json };
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths?: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  ActionId: number;
  Value: Json;
}

export interface BatchError {
  Code: string;
  Message: string;
  HttpStatusCode: number;
  Location: string;
  ActionIndex: number;
}

export interface Reply {
  Results?: ActionResult[];
  TraceIds: number[];
  Error?: BatchError;
  ProcessedResults?: { Results: ActionResult[] };
}

/** Bits of a request's flags; 1: the batch writes. */
export const WRITES = 1;
