import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The published figures of one source, as they stand in the file of its name beside this one. */
export function reference<T>(name: string): T {
  return JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8')) as T;
}
