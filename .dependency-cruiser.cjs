/** Arrows point down only (docs/decisions/0001-the-house.md). Each rule names what a folder may not know. */
const folder = (name) => `^src/${name}/`;
const forbid = (from, to, why) => ({
  name: `${from}-not-${to.join('-')}`,
  severity: 'error',
  comment: why,
  from: { path: folder(from) },
  to: { path: `^src/(${to.join('|')})/` },
});
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-folders-in-order',
      severity: 'error',
      comment: 'the folders of core have an order: none needs one that needs it',
      scope: 'folder',
      from: { path: '^src/core/' },
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'core knows decimal.js and nothing else',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', '^node_modules/decimal\\.js/'] },
    },
    {
      name: 'i18n-is-a-leaf',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/', pathNot: '^src/i18n/', dependencyTypesNot: ['type-only'] },
    },
    forbid(
      'functions',
      ['measures', 'sheets', 'portability', 'excel', 'taskpane'],
      'a worksheet function reads, calls core, writes',
    ),
    forbid(
      'measures',
      ['functions', 'sheets', 'portability', 'excel', 'taskpane'],
      'a measure does not know how it is shown',
    ),
    forbid('sheets', ['functions', 'portability', 'excel', 'taskpane'], 'sheets are data: no Excel call'),
    forbid(
      'portability',
      ['functions', 'excel', 'taskpane'],
      'what a workbook needs is worked out from its formulas as data',
    ),
    forbid('excel', ['functions', 'taskpane'], 'Office.js knows plans, not the pane'),
    forbid('taskpane', ['functions'], 'the pane computes with core, not through worksheet functions'),
    {
      name: 'src-never-needs-the-workbench',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(workbench|test|bench|tools)/' },
    },
    {
      name: 'workbench-knows-plans-only',
      severity: 'error',
      from: { path: '^workbench/' },
      to: { path: '^src/(functions|measures|excel|taskpane)/' },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: ['\\.css$'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
