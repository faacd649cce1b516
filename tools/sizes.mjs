/**
 * How much a user's computer fetches, compressed, in bytes: the worksheet functions, and what the pane needs before its first screen
 * stands. Measured on a bundle of its own, so that it says what the sources weigh and not what lies in dist/.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  target: 'es2021',
  charset: 'utf8',
  loader: { '.css': 'empty' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { OUTTURN_VERSION: '"0.0.0"', OUTTURN_BASE_URL: '"https://example.org/"' },
};

const compressed = (contents) => gzipSync(contents, { level: 9 }).length;

async function functionsSize() {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: ['src/functions/register.ts'], format: 'iife' });
  return compressed(outputFiles[0].contents);
}

/** The pane's first part, the interface that it fetches, and its words in one language; screens come later, each by itself. */
async function paneSize(language) {
  const first = ['src/taskpane/start.ts', 'src/taskpane/index.tsx', `src/i18n/${language}/pane.ts`];
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    entryPoints: [first[0]],
    format: 'esm',
    splitting: true,
    outdir: 'dist',
  });
  const outputs = Object.entries(metafile.outputs);
  const needed = new Set();
  const need = (path) => {
    if (needed.has(path)) return;
    needed.add(path);
    metafile.outputs[path].imports.filter(({ kind }) => kind === 'import-statement').forEach((one) => need(one.path));
  };
  for (const source of first) {
    const found = outputs.find(([, { entryPoint }]) => entryPoint === source);
    if (!found) throw new Error(`${source} is no part of the pane that is fetched by itself.`);
    need(found[0]);
  }
  return outputFiles
    .filter(({ path }) => [...needed].some((name) => path === join(root, name)))
    .reduce((sum, { contents }) => sum + compressed(contents), 0);
}

export async function sizes() {
  return { functions: await functionsSize(), pane: { en: await paneSize('en'), th: await paneSize('th') } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await sizes()));
