/** The tests that mutants of src/core have to get past: those of the core and of published figures (stryker.config.mjs). */
const { projects } = require('./jest.config.cjs');

module.exports = {
  ...projects[0],
  displayName: 'mutation',
  testMatch: ['<rootDir>/test/{core,reference}/**/*.test.ts'],
  noStackTrace: true,
  setupFiles: ['<rootDir>/test/fewerRuns.cjs'],
};
