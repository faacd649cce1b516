/** Serves the unmodified files of @microsoft/office-js to jsdom, without a network. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ResourceLoader } from 'jsdom';

const folder = path.join(process.cwd(), 'node_modules/@microsoft/office-js/dist');

export const ORIGIN = 'https://workbench.invalid/';
export const OFFICE_JS = `${ORIGIN}office-js/office.js`;

export class OfficeFiles extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const name = new URL(url).pathname.replace('/office-js/', '');
    const file = path.join(folder, name);
    if (!url.startsWith(ORIGIN) || !existsSync(file)) return null;
    const content = Promise.resolve(readFileSync(file));
    return Object.assign(content, { abort: () => undefined });
  }
}
