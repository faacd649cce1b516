/** One configuration, several projects: `jest --selectProjects unit host contract` is what `npm test` runs. */
const { version } = require('./package.json');

const shared = {
  globals: { OUTTURN_VERSION: version },
  testEnvironment: 'node',
  transform: {
    '^.+\\.(ts|tsx)$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }],
    // Packages that ship ES modules only: the recalculation oracle and the independent .xlsx reader.
    'node_modules/(@ironcalc/wasm|hucre)/.+\\.m?js$': '<rootDir>/test/esmPackage.cjs',
  },
  transformIgnorePatterns: ['node_modules/(?!(@ironcalc/wasm|hucre)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/emptyStyles.ts' },
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
};
const project = (displayName, testMatch, more = {}) => ({ ...shared, displayName, testMatch, ...more });

module.exports = {
  projects: [
    project('unit', [
      '<rootDir>/test/{bench,core,functions,measures,sheets,portability,taskpane,i18n,reference}/**/*.test.{ts,tsx}',
    ]),
    project('host', ['<rootDir>/test/{excel,workbench}/**/*.test.{ts,tsx}']),
    project('contract', ['<rootDir>/test/contract/**/*.test.ts']),
    project('recalculation', ['<rootDir>/test/recalculation/**/*.test.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.test.ts']),
  ],
};
