/** Bundles the workbench's page into .workbench/page, when its sources are newer. */
import { build } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES, ROOT } from './folders.mjs';

const SOURCES = ['workbench', 'src/sheets', 'src/core', 'src/i18n', 'package-lock.json'].map((name) =>
  join(ROOT, name),
);
const STATIC = ['index.html', 'attach.js'];

function newest(path) {
  if (!existsSync(path)) return 0;
  const here = statSync(path);
  if (!here.isDirectory()) return here.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const isFresh = () => {
  const made = join(BUNDLES, 'page.js');
  return existsSync(made) && statSync(made).mtimeMs > Math.max(...SOURCES.map(newest));
};

/** @param {{ force?: boolean }} [options] @returns {Promise<boolean>} whether anything was built */
export async function bundlePage({ force = false } = {}) {
  if (!force && isFresh()) return false;
  const begun = new Date();
  mkdirSync(BUNDLES, { recursive: true });
  for (const name of STATIC) copyFileSync(join(ROOT, 'workbench/page', name), join(BUNDLES, name));
  copyFileSync(join(ROOT, 'assets/icon.svg'), join(BUNDLES, 'icon.svg'));
  await build({
    entryPoints: { page: join(ROOT, 'workbench/page/page.ts'), styles: join(ROOT, 'workbench/page/page.css') },
    outdir: BUNDLES,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    legalComments: 'linked',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'dataurl', '.woff': 'dataurl', '.woff2': 'dataurl', '.svg': 'dataurl', '.png': 'dataurl' },
    logLevel: 'warning',
  });
  // A source that changed while the bundle was made is newer than it.
  utimesSync(join(BUNDLES, 'page.js'), begun, begun);
  return true;
}
