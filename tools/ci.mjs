/** After `npm test` in CI: the end-to-end and recalculation tests and the short benchmark, then one closing line. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, runJest } from './test.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function kept(file) {
  return file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
}

function bench() {
  console.log('\n> bench --short');
  const { status } = spawnSync(process.execPath, [join(root, 'tools', 'bench.mjs'), '--short'], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const unit = kept(process.argv[2]);
close([unit, runJest(['e2e'], ['--runInBand']), runJest(['recalculation'], ['--runInBand']), bench()]);
