import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associatedIds, call } from './customFunctions';
import { argumentsOf, pageExamples } from './pageExample';
import { provoked } from './provocations';

const read = (path: string): string => readFileSync(join(__dirname, path), 'utf8');
const signatures = JSON.parse(read('../contract/functions.json')) as Record<string, string>;
const { version } = JSON.parse(read('../../package.json')) as { version: string };

/** Numbers as the page shows them, to its digits; version numbers as they are now. */
const shown = (cells: unknown, decimals: number): unknown[][] =>
  (Array.isArray(cells) ? (cells as unknown[][]) : [[cells]]).map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(decimals)) : cell)),
  );

const asWritten = (cells: readonly (readonly unknown[])[]): unknown[][] =>
  cells.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('{version}', version) : cell)));

describe('the pages of the worksheet functions', () => {
  it('exist for every function', () => {
    expect(pageExamples.map(({ id }) => id).sort()).toEqual(associatedIds().sort());
  });

  it.each(pageExamples.map((example) => [example.id, example] as const))('%s gives what its page shows', (id, page) => {
    expect(shown(call(id, ...argumentsOf(page)), page.decimals)).toEqual(asWritten(page.result));
  });

  it.each(pageExamples.map((example) => [example.id, example] as const))(
    '[E5] %s gives the errors that its page lists, each at least once, and no other',
    (id, page) => {
      const names = signatures[id]!.split(', ').filter((name) => name !== '');
      const codes = provoked(id, argumentsOf(page), names);
      expect([...codes].sort()).toEqual(page.errors);
    },
  );
});
