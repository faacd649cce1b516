/** Bundles bench/index.ts and runs it in a Node process of its own: `node tools/bench.mjs [--short]`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
// Inside the project, so that jsdom, which does not bundle, is found.
const working = join(root, '.workbench');
mkdirSync(working, { recursive: true });
const folder = mkdtempSync(join(working, 'bench-'));
const outfile = join(folder, 'bench.mjs');
try {
  await build({
    entryPoints: [join(root, 'bench/index.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { OUTTURN_VERSION: '"0.0.0"' },
    external: ['jsdom'],
    outfile,
    logLevel: 'warning',
  });
  const { status } = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--single-threaded-gc',
      '--min-semi-space-size=256',
      '--max-semi-space-size=256',
      outfile,
      ...process.argv.slice(2),
    ],
    {
      stdio: 'inherit',
      cwd: root,
    },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
