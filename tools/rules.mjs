/**
 * Every numbered rule in docs/methods has a test and every rule that a test cites exists. A rule is defined by a list
 * item that begins with its number in bold ("- **M1** ..."); a test cites it in its title ("[M1] ...").
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function files(folder, ending) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

export function definedRules(markdown) {
  return [...markdown.matchAll(/^- \*\*([A-Z]{1,2}\d+[a-z]?)\*\*/gm)].map((match) => match[1]);
}

export function citedRules(source) {
  const titles = [
    ...source.matchAll(/\b(?:it|test|describe)(?:\.each\([^]*?\))?\(\s*(['"`])((?:\\.|(?!\1)[^])*)\1/g),
  ].map((match) => match[2]);
  return titles.flatMap((title) =>
    [...title.matchAll(/\[([A-Z]{1,2}\d+[a-z]?(?:, ?[A-Z]{1,2}\d+[a-z]?)*)\]/g)].flatMap((match) =>
      match[1].split(/, ?/),
    ),
  );
}

function collect() {
  const defined = new Map();
  const twice = [];
  for (const file of files('docs/methods', /\.md$/)) {
    for (const rule of definedRules(readFileSync(file, 'utf8'))) {
      if (defined.has(rule))
        twice.push(`${rule} is defined in ${defined.get(rule)} and again in ${relative(root, file)}`);
      defined.set(rule, relative(root, file));
    }
  }
  const cited = new Map();
  for (const file of files('test', /\.test\.tsx?$/)) {
    for (const rule of citedRules(readFileSync(file, 'utf8'))) cited.set(rule, relative(root, file));
  }
  return { defined, twice, cited };
}

function main() {
  const { defined, twice, cited } = collect();
  const untested = [...defined]
    .filter(([rule]) => !cited.has(rule))
    .map(([rule, file]) => `${rule} (${file}) has no test that cites it`);
  const unknown = [...cited]
    .filter(([rule]) => !defined.has(rule))
    .map(([rule, file]) => `${rule} is cited in ${file} but defined nowhere in docs/methods`);
  const problems = [...twice, ...untested, ...unknown];
  for (const problem of problems) console.error(`rules: ${problem}`);
  console.log(`rules: ${defined.size} rules, ${cited.size} cited by tests, ${problems.length} problems`);
  process.exit(problems.length === 0 && defined.size > 0 ? 0 : 1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
