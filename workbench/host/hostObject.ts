/** One object of the Excel object model as the dispatcher sees it: named members, nothing reflected. */
import type { Box } from '../grid/grid';
import type { SheetRecord } from './book/records';
import type { Json } from './json';

export type Argument = Json | HostObject | undefined;

export interface Place {
  readonly sheet: SheetRecord;
  readonly box: Box;
}

type Table<T> = Readonly<Record<string, T>>;

export interface Members {
  /** `Id`, or `_Id` for classes without a public id: with it the library finds a member of a collection again. */
  readonly identity?: Table<Json>;
  /** The host has to keep the object for as long as the page refers to it (ranges). */
  readonly tracked?: boolean;
  readonly get?: Table<() => Json>;
  readonly set?: Table<(value: Json) => void>;
  readonly child?: Table<() => HostObject | null>;
  readonly call?: Table<(...args: Argument[]) => Json | HostObject | void | Promise<Json | void>>;
  readonly items?: () => HostObject[];
  readonly item?: (key: Argument) => HostObject | null;
  /** Where a range lies, for members that take a range as an argument. */
  readonly place?: Place;
}

export class HostObject {
  constructor(
    readonly type: string,
    readonly members: Members,
  ) {}
}

/** Members from several files, each with one idea, make one class. */
export function join(...parts: Members[]): Members {
  return parts.reduce((all, part) => ({
    ...all,
    ...part,
    get: { ...all.get, ...part.get },
    set: { ...all.set, ...part.set },
    child: { ...all.child, ...part.child },
    call: { ...all.call, ...part.call },
  }));
}
