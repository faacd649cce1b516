/**
 * Mutation testing of the mathematics: `npm run mutation`, or one file with `npm run mutation -- --mutate src/core/index/link.ts`.
 * Only the tests of the core and of published figures count, so that what they let through shows (docs/methods/mutation.md).
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'core',
  plugins: ['./tools/mutation/runner.mjs'],
  coverageAnalysis: 'perTest',
  mutate: ['src/core/**/*.ts'],
  // The sandbox needs the core, its tests and their configuration, and nothing of the rest.
  ignorePatterns: [
    '/*',
    '!/package.json',
    '!/assets',
    '!/src',
    '/src/*',
    '!/src/core',
    '!/src/i18n',
    '!/test',
    '/test/*',
    '!/test/core',
    '!/test/reference',
  ],
  tempDirName: '.workbench/mutation',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  concurrency: 1,
  timeoutMS: 8_000,
  // Tables and constants are built once per process, so each of their mutants costs a run of all tests: set to false to take them too.
  ignoreStatic: true,
  thresholds: { high: 95, low: 90, break: 85 },
  allowEmpty: false,
};
