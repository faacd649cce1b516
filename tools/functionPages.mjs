/**
 * One page per worksheet function in docs/functions, made from the metadata and docs/functions/examples/<id>.json.
 * `node tools/functionPages.mjs` writes them, `--check` fails when one is not as it would be written.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateMetadata } from './metadata.mjs';
import { contentsPage } from './pages/contents.mjs';
import { errorTexts } from './pages/errors.mjs';
import { functionPage } from './pages/functionPage.mjs';
import { linkRules } from './pages/rules.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'docs', 'functions');

function exampleOf(id) {
  const file = join(folder, 'examples', `${id.toLowerCase()}.json`);
  if (!existsSync(file))
    throw new Error(`${id} has no worked example: write docs/functions/examples/${id.toLowerCase()}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What a function returns stands in its doc comment only; the metadata have no place for it. */
function returnsOf(id) {
  const files = JSON.parse(readFileSync(join(root, 'src/functions/files.json'), 'utf8'));
  for (const file of files) {
    const comment = new RegExp(`@customfunction ${id}\\n(?:(?!\\*/)[^])*?@returns ([^]*?)\\n \\*(?:/| @)`).exec(
      readFileSync(join(root, file), 'utf8'),
    );
    if (comment) return comment[1].replace(/\s*\n \*\s*/g, ' ').trim();
  }
  throw new Error(`${id} says nowhere what it returns.`);
}

/** Every page by its file name. */
export async function functionPages() {
  const { en, th } = await generateMetadata({ baseUrl: 'https://example.org/' });
  const texts = await errorTexts();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entries = en.functions.map((one, at) => ({
    one,
    thai: th.functions[at],
    enums: en.enums,
    thaiEnums: th.enums,
    example: exampleOf(one.id),
    returns: returnsOf(one.id),
    texts,
    version,
  }));
  const known = new Set(en.functions.map(({ id }) => id));
  const pages = { 'README.md': contentsPage(entries) };
  for (const entry of entries) pages[`${entry.one.id.toLowerCase()}.md`] = linkRules(functionPage(entry, known), root);
  return pages;
}

async function main() {
  const pages = await functionPages();
  const present = readdirSync(folder).filter((name) => name.endsWith('.md'));
  if (process.argv.includes('--check')) {
    const stale = Object.entries(pages)
      .filter(([name, text]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== text)
      .map(([name]) => name);
    const left = present.filter((name) => !(name in pages));
    for (const name of stale) console.error(`docs/functions/${name} is out of date: run node tools/functionPages.mjs`);
    for (const name of left) console.error(`docs/functions/${name} belongs to no function: remove it`);
    process.exitCode = stale.length + left.length === 0 ? 0 : 1;
    return;
  }
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text);
  console.log(`${Object.keys(pages).length} pages written to docs/functions`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
