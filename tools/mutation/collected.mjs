/** The tests of a folder as a list, collected the way Jest does: `describe` names a group, `it` adds a test, `it.each` one per row. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { requireFrom } from './sources.mjs';

/** Only the test files with one of these words in their path, for a quick look: MUTATION_TESTS=findings,quality npm run mutation ... */
const CHOSEN = (process.env.MUTATION_TESTS ?? '').split(',');

function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => file.endsWith('.test.ts') && CHOSEN.some((part) => file.includes(part)))
    .sort();
}

/** @returns tests as { id, fileName, run }, in the order of the files; an id is the full name, numbered when it is not the first. */
export function collect(folders) {
  const tests = [];
  const seen = new Map();
  let names = [];
  let fileName = '';

  const describe = (name, body) => {
    const outer = names;
    names = [...outer, name];
    body();
    names = outer;
  };
  const it = (name, run) => {
    const title = [...names, name].join(' ');
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    tests.push({ id: times === 1 ? title : `${title} (${times})`, fileName, run });
  };
  describe.each = bind(describe, false);
  it.each = bind(it, false);

  for (const file of folders.flatMap(filesOf)) {
    fileName = file;
    const require = requireFrom(file);
    Object.assign(globalThis, { describe, it, test: it, expect, jest: { requireActual: require } });
    require(file);
  }
  return tests;
}
