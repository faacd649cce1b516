/**
 * Calls the add-in's functions through the custom-functions runtime in its page: the same code path as inside Excel.
 * Until that runtime is there a function shows #BUSY!, and everything is calculated again when it is.
 */
import type { HostFunction, RawValue } from '../../grid/grid';
import type { Book } from '../book/book';
import { formatAddress } from '../book/a1';
import { cellBox } from '../book/boxes';
import { HostObject, type Argument } from '../hostObject';
import type { Json } from '../json';
import type { Message } from '../nativeHost';
import { ArgumentError, toArguments, type Blanks, type GridArgument } from './arguments';
import type { FunctionDeclaration, FunctionsMetadata } from './metadata';
import { failure, success, type FunctionResult } from './results';

const CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const ERRORS_ALLOWED = 4;
/** The runtime's own switches: short pauses between replies. */
const FEATURES = [2, 4];

const BUSY: FunctionResult = { value: { error: '#BUSY!' }, message: null };

interface Pending {
  readonly resolve: (result: FunctionResult) => void;
}

export interface RuntimeOptions {
  readonly namespace: string;
  readonly blanks: Blanks;
  readonly send: (messages: readonly Message[]) => void;
}

export class FunctionRuntime {
  private ready = false;
  private waited = false;
  private next = 1;
  private readonly pending = new Map<number, Pending>();
  private outgoing: Message[] = [];
  /** Calls of this calculation with the same arguments: asked once. */
  private answers = new Map<string, Promise<FunctionResult>>();
  private readonly explained = new Set<string>();
  private errorsAllowed = false;

  constructor(
    private readonly book: Book,
    private readonly options: RuntimeOptions,
  ) {}

  register(metadata: FunctionsMetadata): void {
    this.errorsAllowed = metadata.allowErrorForDataTypeAny ?? false;
    for (const declaration of metadata.functions)
      this.book.grid.registerFunction(`${this.options.namespace}.${declaration.name}`, this.hostFunction(declaration));
  }

  /** A page went or a new one comes: what it was asked will never be answered. */
  reset(): void {
    this.ready = false;
    this.answers = new Map();
    for (const [id, { resolve }] of [...this.pending]) {
      this.pending.delete(id);
      this.waited = true;
      resolve(BUSY);
    }
  }

  get waiting(): boolean {
    return !this.ready && this.waited;
  }

  /** The service that the runtime speaks to. */
  readonly service = new HostObject('CustomFunctions', {
    call: {
      _SetOsfControlContainerReadyForCustomFunctions: () => this.started(),
      _GetEnabledFeatures: () => [...FEATURES],
      SetInvocationArrayResults: (rows) => this.receive(rows),
    },
  });

  private started(): void {
    this.ready = true;
    if (!this.waited) return;
    this.waited = false;
    void this.book.grid.recalculate();
  }

  /** Rows of [id, succeeded, value, error code?, ...]. */
  private receive(rows: Argument): void {
    if (!Array.isArray(rows)) return;
    for (const row of rows) {
      if (!Array.isArray(row)) continue;
      const [id, succeeded, value = null, code] = row;
      const call = typeof id === 'number' ? this.pending.get(id) : undefined;
      if (!call || typeof id !== 'number') continue;
      this.pending.delete(id);
      call.resolve(succeeded === true ? success(value) : failure(value, typeof code === 'number' ? code : 0));
    }
  }

  private hostFunction(declaration: FunctionDeclaration): HostFunction {
    return async (given, at) => {
      const result = await this.answer(declaration, given, at);
      this.explain(at, result.message);
      return result.value;
    };
  }

  private async answer(
    declaration: FunctionDeclaration,
    given: readonly GridArgument[],
    at: Parameters<HostFunction>[1],
  ): Promise<FunctionResult> {
    let args: Json[];
    try {
      args = toArguments(declaration, given, { blanks: this.options.blanks, errorsAllowed: this.errorsAllowed });
    } catch (reason) {
      if (reason instanceof ArgumentError) return { value: { error: reason.error }, message: null };
      throw reason;
    }
    if (!this.ready) {
      this.waited = true;
      return BUSY;
    }
    const address = formatAddress(at.sheet, cellBox(at.row, at.column));
    const key = JSON.stringify([declaration.id, args, declaration.options?.requiresAddress ? address : '']);
    const known = this.answers.get(key);
    if (known) return known;
    if (this.answers.size === 0) void this.book.grid.settled().then(() => this.answers.clear());
    const asked = this.invoke(declaration, args, address);
    this.answers.set(key, asked);
    return asked;
  }

  private invoke(declaration: FunctionDeclaration, args: Json[], address: string): Promise<FunctionResult> {
    const id = this.next;
    this.next += 1;
    const flags = (declaration.options?.cancelable ? CANCELABLE : 0) | (this.errorsAllowed ? ERRORS_ALLOWED : 0);
    const body = [id, declaration.id, args, address, flags];
    if (this.outgoing.length === 0) queueMicrotask(() => this.post());
    this.outgoing.push({ category: CATEGORY, type: INVOKE, target: '', body });
    return new Promise((resolve) => this.pending.set(id, { resolve }));
  }

  /** Calls of one moment go to the page together. */
  private post(): void {
    const messages = this.outgoing;
    this.outgoing = [];
    this.options.send(messages);
  }

  /** Stops what is running: its cells show #N/A until they are calculated again. */
  cancel(): void {
    const ids = [...this.pending.keys()];
    this.options.send(ids.map((id) => ({ category: CATEGORY, type: CANCEL, target: '', body: { invocationId: id } })));
    for (const id of ids) {
      this.pending.get(id)?.resolve({ value: { error: '#N/A' } satisfies RawValue, message: null });
      this.pending.delete(id);
    }
  }

  private explain(at: Parameters<HostFunction>[1], message: string | null): void {
    const key = `${at.sheet}!${at.row},${at.column}`;
    if (message === null && !this.explained.delete(key)) return;
    if (message !== null) this.explained.add(key);
    this.book.grid.setCellMessage(at.sheet, at.row, at.column, message);
  }
}
