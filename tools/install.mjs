/**
 * Runs before `npm start` and `npm test`: checks Node, and installs from the lock file when something is missing or of
 * another version. Uses nothing but Node itself, since in a fresh clone there is nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const NEEDED = [20, 19];

function nodeIsOldEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** npm keeps a copy of the lock file of what it installed; every package that is not optional must be in it. */
export function missingPackages(lockText, installedText) {
  const wanted = JSON.parse(lockText).packages;
  const installed = JSON.parse(installedText).packages;
  return Object.entries(wanted)
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.optional && !entry.peer && !entry.devOptional)
    .filter(([path, entry]) => installed[path]?.version !== entry.version)
    .map(([path, entry]) => `${path.replace(/^.*node_modules\//, '')} ${entry.version}`);
}

function whatIsMissing() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return ['everything'];
  return missingPackages(readFileSync(join(root, 'package-lock.json'), 'utf8'), readFileSync(installed, 'utf8'));
}

function install() {
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const result = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], options)
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { ...options, shell: true });
  return result.status === 0;
}

function main() {
  if (!nodeIsOldEnough()) {
    console.error(
      `Outturn needs Node ${NEEDED.join('.')} or newer; this is ${process.version}. Get it from https://nodejs.org and try again.`,
    );
    process.exit(1);
  }
  const missing = whatIsMissing();
  if (missing.length === 0) return;
  const what =
    missing[0] === 'everything'
      ? 'the packages it is built with'
      : `${missing.length} packages (${missing.slice(0, 3).join(', ')}...)`;
  console.log(`Outturn installs ${what}: about a minute, once. Nothing leaves this folder.`);
  if (install()) return;
  console.error(
    '\nThe packages could not be installed. Outturn needs a connection to the npm registry for this first step only.',
  );
  console.error(
    'If you are offline or behind a proxy: connect (npm config set proxy ...), then run the same command again.',
  );
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
