/** Puts the host together: book, object model, dispatcher, custom functions, undo, and the pages that talk to it. */
import type { Grid } from '../grid/grid';
import type { WorkbookFile } from '../xlsx/workbookFile';
import { Book } from './book/book';
import { gatherFormats } from './book/gatherFormats';
import { restore } from './book/restore';
import { Undo } from './book/undo';
import { watch } from './book/watched';
import { createDispatcher } from './dispatcher';
import { followGrid } from './followGrid';
import { fromFile } from './fromFile';
import type { Blanks } from './functions/arguments';
import type { FunctionsMetadata } from './functions/metadata';
import { FunctionRuntime } from './functions/runtime';
import { HostObject } from './hostObject';
import { installNativeHost, type NativeHost } from './nativeHost';
import { followLink, linkAt, type CellLink } from './links';
import { createModel } from './objects/createModel';
import { workbook } from './objects/workbook';
import { References } from './references';
import { EXCEL_2021, gateByRequirementSets, type RequirementSets } from './requirementSets';
import { Runs } from './runs';
import type { Theme } from './theme';
import { toFile } from './toFile';
import { isServiceBatch } from './serviceBatch';
import { WRITES, type Batch, type Reply } from './wire';

export interface HostOptions {
  readonly grid: Grid;
  /** functions.json; more can be registered later. */
  readonly functions?: FunctionsMetadata;
  /** By default those of Excel 2021. */
  readonly matrix?: RequirementSets;
  readonly language?: string;
  readonly theme?: Theme;
  readonly namespace?: string;
  /** How a blank cell reaches a function: as 0 ("desktop") or null ("web"). */
  readonly blanks?: Blanks;
  readonly today?: () => Date;
}

export type BatchListener = (batch: Batch, reply: Reply) => void;

export interface Host {
  readonly book: Book;
  attach(page: Window): void;
  detach(): void;
  registerFunctions(metadata: FunctionsMetadata): void;
  cancelFunctions(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  open(file: WorkbookFile): Promise<void>;
  save(): WorkbookFile;
  setLanguage(language: string): void;
  setTheme(theme: Theme): void;
  linkAt(sheet: string, row: number, column: number): CellLink | undefined;
  followLink(sheet: string, row: number, column: number): boolean;
  idle(): Promise<void>;
  busy(): boolean;
  log(listener: BatchListener): () => void;
}

export function createHost(options: HostOptions): Host {
  const gathered = gatherFormats(options.grid);
  const watched = watch(gathered.grid);
  const { grid } = watched;
  const book = new Book(grid, options.today ? { today: options.today } : {});
  book.sheets();
  let language = options.language ?? 'en-US';
  let theme = options.theme ?? 'light';
  let native: NativeHost | null = null;
  const send: NativeHost['send'] = (messages) => native?.send(messages);
  book.events.deliver = send;
  const runtime = new FunctionRuntime(book, {
    namespace: options.namespace ?? 'PSP',
    blanks: options.blanks ?? 'desktop',
    send,
  });
  const services = {
    'Microsoft.ExcelServices.CustomFunctions': runtime.service,
    'Microsoft.InternalService.AddinInternalService': new HostObject('AddinInternalService', {
      call: { NotifyActionHandlerReady: () => undefined },
    }),
  };
  const model = createModel(book);
  const references = new References();
  const dispatch = createDispatcher({ root: workbook(model, () => language), services }, references);
  const undo = new Undo(grid, (contents) => restore(book, contents));
  const runs = new Runs();
  const listeners = new Set<BatchListener>();
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  };

  async function write(batch: Batch): Promise<Reply> {
    const run = runs.of(batch);
    const before = structuredClone(book.contents);
    const changes = watched.changes();
    let reply: Reply = { TraceIds: [] };
    await grid.batch(async () => {
      reply = await dispatch(batch);
      book.draw();
      gathered.flush();
    });
    const inGrid = watched.changes() > changes;
    const after = structuredClone(book.contents);
    if (inGrid || JSON.stringify(before) !== JSON.stringify(after)) undo.add({ inGrid, run, before, after });
    return reply;
  }

  async function process(batch: Batch, flags: number): Promise<Reply> {
    const reply = isServiceBatch(batch) ? await dispatch(batch) : await inTurn(() => workbookBatch(batch, flags));
    for (const listener of listeners) listener(batch, reply);
    return reply;
  }

  async function workbookBatch(batch: Batch, flags: number): Promise<Reply> {
    book.sheets();
    // A pending calculation is part of what the batch reads.
    await grid.settled();
    const reply = flags & WRITES ? await write(batch) : await dispatch(batch);
    if (book.recalculate) {
      book.recalculate = false;
      await grid.recalculate();
    }
    if (flags & WRITES) await grid.settled();
    book.events.flush();
    return reply;
  }

  followGrid(book, options.grid, undo, runs);
  if (options.functions) runtime.register(options.functions);

  const detach = () => {
    native = null;
    runtime.reset();
    references.clear();
    book.events.forget();
  };

  return {
    book,
    attach(page) {
      detach();
      native = installNativeHost(page, {
        matrix: JSON.stringify(options.matrix ?? EXCEL_2021),
        language,
        theme,
        settings: {
          read: () => book.properties.documentSettings,
          write: (all) => (book.properties.documentSettings = all),
        },
        process,
        listening: () => gateByRequirementSets(page),
      });
    },
    detach,
    registerFunctions: (metadata) => runtime.register(metadata),
    cancelFunctions: () => runtime.cancel(),
    undo: () => inTurn(() => undo.undo()),
    redo: () => inTurn(() => undo.redo()),
    open: (file) =>
      inTurn(async () => {
        await fromFile(book, file);
        grid.forgetUndo?.();
        undo.clear();
      }),
    save: () => toFile(book),
    setLanguage: (wanted) => (language = wanted),
    setTheme: (wanted) => (theme = wanted),
    linkAt: (sheet, row, column) => linkAt(book, sheet, row, column),
    followLink: (sheet, row, column) => followLink(book, sheet, row, column),
    idle: async () => {
      await queue;
      await grid.settled();
    },
    busy: () => runtime.waiting,
    log(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
