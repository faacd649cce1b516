/** `npm test`: every check that needs nothing but Node, one after the other, and one closing line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = (pkg, file) => join(root, 'node_modules', pkg, file);
const report = join(root, '.workbench', 'jest-report.json');

const CHECKS = [
  ['types', [bin('typescript', 'bin/tsc'), '--noEmit', '-p', 'tsconfig.json']],
  ['lint', [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0']],
  ['format', [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  [
    'boundaries',
    [bin('dependency-cruiser', 'bin/dependency-cruise.mjs'), 'src', 'workbench', '--config', '.dependency-cruiser.cjs'],
  ],
  ['rules', [join(root, 'tools', 'rules.mjs')]],
  ['build', [bin('webpack', 'bin/webpack.js'), '--mode', 'production', '--stats', 'errors-warnings']],
];

function run(name, args) {
  console.log(`\n> ${name}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  return status === 0;
}

/** Runs jest's projects and returns how many tests passed and failed; a run without tests is a failure. */
export function runJest(projects, more = []) {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const ok = run(projects.join(', '), [
    bin('jest', 'bin/jest.js'),
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${report}`,
    ...more,
  ]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed =
      numFailedTests + numPendingTests || (ok && numPassedTests > 0 ? 0 : Math.max(1, numFailedTestSuites));
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** The closing line. In CI, where more tests follow, the count is kept for tools/ci.mjs to close with. */
export function close(results) {
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  if (process.env.OUTTURN_COUNT) writeFileSync(process.env.OUTTURN_COUNT, JSON.stringify({ passed, failed }));
  else console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

export function runChecks() {
  return CHECKS.map(([name, args]) => (run(name, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Jest leaves one processor alone, which is half of a machine that has two.
  const workers = Math.max(2, availableParallelism() - 1);
  close([...runChecks(), runJest(['unit', 'host', 'contract'], [`--maxWorkers=${workers}`])]);
}
