/** The real office.js on the workbench's host, as an add-in's page has it; every batch that it sends is counted. */
import { JSDOM } from 'jsdom';
import { OFFICE_JS, ORIGIN, OfficeFiles } from '../test/workbench/host/officeFiles';
import { createMemoryGrid } from '../workbench/grid/memoryGrid';
import { createHost } from '../workbench/host';

export interface OfficeHost {
  /** Batches sent since the last call. */
  readonly batches: () => number;
  readonly close: () => void;
}

const NAMES = ['Office', 'Excel', 'OfficeExtension'] as const;
const PAGE = `<!doctype html><html lang="en"><head><script src="${OFFICE_JS}"></script></head><body></body></html>`;

export async function openOffice(): Promise<OfficeHost> {
  const host = createHost({ grid: createMemoryGrid() });
  let sent = 0;
  host.log(() => {
    sent += 1;
  });
  const dom = new JSDOM(PAGE, {
    url: ORIGIN,
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    pretendToBeVisual: true,
    beforeParse: (window) => host.attach(window as unknown as Window),
  });
  const page = dom.window as unknown as Partial<Record<(typeof NAMES)[number], typeof Office>>;
  while (!page.Office?.onReady) await new Promise((resolve) => setTimeout(resolve, 5));
  await page.Office.onReady();
  for (const name of NAMES) Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
  return {
    batches: () => {
      const count = sent;
      sent = 0;
      return count;
    },
    close: () => {
      for (const name of NAMES) Reflect.deleteProperty(globalThis, name);
      host.detach();
      dom.window.close();
    },
  };
}
