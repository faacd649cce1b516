/** `npm start`: builds the add-in when its sources are newer than dist/, then opens the workbench. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SOURCES = ['src', 'assets', 'docs', 'manifest.xml', 'webpack.config.js', 'tools', 'package.json'];

function newest(path) {
  const here = statSync(path);
  if (!here.isDirectory()) return here.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const built = join(root, 'dist', 'taskpane.html');

function isStale() {
  if (!existsSync(built)) return true;
  const age = statSync(built).mtimeMs;
  return SOURCES.some((source) => newest(join(root, source)) > age);
}

if (isStale()) {
  const begun = new Date();
  console.log('Building the add-in...');
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-warnings'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('The add-in could not be built; the lines above say why.');
    process.exit(1);
  }
  // The bundler leaves a page as it is when nothing in it has changed: its time has to say when it was built.
  utimesSync(built, begun, begun);
}
await import('../workbench/server/start.mjs');
