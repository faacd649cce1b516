/**
 * Bundles the Univer grid for Node into .workbench/univer-node.cjs: Univer's packages are ES modules for browsers, which
 * neither Node nor jest can load as they are. Does nothing while the bundle is newer than its sources.
 */
import { build } from 'esbuild';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const sources = join(root, 'workbench/grid');
const outfile = join(root, '.workbench/univer-node.cjs');

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );

function isFresh() {
  if (!existsSync(outfile)) return false;
  const made = statSync(outfile).mtimeMs;
  return [...filesUnder(sources), join(root, 'package-lock.json')].every((file) => statSync(file).mtimeMs < made);
}

export async function bundleUniver() {
  if (isFresh()) return outfile;
  const begun = new Date();
  await build({
    entryPoints: [join(sources, 'univer/node.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx' } },
  });
  // A source that changed while the bundle was made is newer than it.
  utimesSync(outfile, begun, begun);
  return outfile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(`${await bundleUniver()}\n`);
