/**
 * Opens the real office.js in jsdom with the workbench's host, as a page of the add-in would be opened. About 0.3 s.
 *
 * const addIn = await openAddIn();                        // memory grid, Sheet1, Excel 2021
 * const addIn = await openAddIn({ grid, functions, language: 'th-TH', matrix: { ...EXCEL_2021, ExcelApi: '1.9' } });
 * await addIn.Excel.run(async (context) => { ... });      // the real library's proxies, batches and errors
 * addIn.grid, addIn.book, addIn.host                      // what the batches did (workbench/host/index.ts)
 * addIn.memory                                            // the grid as a memory grid: setResult, edit, names, tables, charts
 * addIn.batches                                           // every batch that the page sent, with the host's reply
 * addIn.associate({ GROWTH: fn })                         // CustomFunctions.associate, for functions under test
 * addIn.useGlobals()                                      // Excel, Office, OfficeExtension and CustomFunctions on globalThis,
 *                                                         // for code of src/excel; close() takes them away again
 * addIn.close()                                           // always, in afterEach or finally
 *
 * Without formulas (a memory grid) a formula cell has no value until `memory.setResult(sheet, row, column, value)`.
 * A member above the requirement sets fails, as in the oldest Excel that the add-in supports.
 */

import { JSDOM, VirtualConsole } from 'jsdom';
import type { Grid } from '../../../workbench/grid/grid';
import { createMemoryGrid, type MemoryGrid } from '../../../workbench/grid/memoryGrid';
import { createHost, type Book, type Host, type HostOptions } from '../../../workbench/host';
import type { Batch, Reply } from '../../../workbench/host/wire';
import { OFFICE_JS, ORIGIN, OfficeFiles } from './officeFiles';

type AnyFunction = (...args: never[]) => unknown;

/** What office.js puts on its window. */
interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface AddIn extends OfficeGlobals {
  readonly window: Window;
  readonly info: { readonly host: string; readonly platform: string };
  readonly host: Host;
  readonly book: Book;
  readonly grid: Grid;
  readonly memory: MemoryGrid;
  readonly batches: { readonly batch: Batch; readonly reply: Reply }[];
  associate(functions: Readonly<Record<string, AnyFunction>>): void;
  useGlobals(): void;
  close(): void;
}

export type AddInOptions = Partial<HostOptions>;

const page = `<!doctype html><html lang="en"><head><script src="${OFFICE_JS}"></script></head><body></body></html>`;

async function loaded(window: object): Promise<OfficeGlobals> {
  const globals = window as Partial<OfficeGlobals>;
  while (!globals.Office?.onReady) await new Promise((resolve) => setTimeout(resolve, 2));
  return globals as OfficeGlobals;
}

// A boot takes 0.3 s; a busy machine must not fail a test for it.
jest.setTimeout(60_000);

const NAMES = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

export async function openAddIn(options: AddInOptions = {}): Promise<AddIn> {
  const memory = createMemoryGrid();
  const grid = options.grid ?? memory;
  const host = createHost({ today: () => new Date(2024, 5, 1), ...options, grid });
  const batches: AddIn['batches'] = [];
  host.log((batch, reply) => batches.push({ batch, reply }));
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => {
    throw error;
  });
  const dom = new JSDOM(page, {
    url: ORIGIN,
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => host.attach(window as unknown as Window),
  });
  const globals = await loaded(dom.window);
  const info = await globals.Office.onReady();
  let restore: () => void = () => undefined;
  return {
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    CustomFunctions: globals.CustomFunctions,
    window: dom.window as unknown as Window,
    info: { host: String(info.host), platform: String(info.platform) },
    host,
    book: host.book,
    grid,
    memory,
    batches,
    associate: (functions) => {
      for (const [name, fn] of Object.entries(functions))
        globals.CustomFunctions.associate(name, fn as AnyFunction as never);
    },
    useGlobals() {
      const before = NAMES.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
      for (const name of NAMES)
        Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
      restore = () =>
        NAMES.forEach((name, i) => {
          const was = before[i];
          if (was) Object.defineProperty(globalThis, name, was);
          else Reflect.deleteProperty(globalThis, name);
        });
    },
    close() {
      restore();
      host.detach();
      dom.window.close();
    },
  };
}
