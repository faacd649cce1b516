export const countedChecks = {
  title: (measure: string) => `Checks on the data and on the arithmetic: ${measure}`,
  says: 'Each check counts what it finds, by a formula that follows the data. OK = nothing to do. Look = read the last column.',
  more: 'The add-in finds more, cell by cell, and explains it; so does =PSP.CHECK.',
  look: 'Checks that say Look: ',
  tableNote: 'M1 to M5 are the rules for missing figures and zeros.',
  check: 'Check',
  result: 'Result',
  found: 'Found',
  means: 'What it means',
  okWord: 'OK',
  lookWord: 'Look',
  checks: {
    rowsAdded: {
      name: 'Rows below the last service',
      means: 'Added after the sheets were built, and not used: build the sheets again.',
    },
    columnsAdded: {
      name: 'Columns after the last period',
      means: 'Added after the sheets were built, and not used: build the sheets again.',
    },
    noCostRow: {
      name: 'Services without a row in the costs',
      means: 'The name is not there, or is spelt otherwise. The service counts as missing.',
    },
    noCostColumn: {
      name: 'Periods without a column in the costs',
      means: 'The heading is not there, or is spelt otherwise. All costs of the period are missing.',
    },
    nameTwice: {
      name: 'Rows whose name occurs more than once',
      means: 'Costs are found by name: the second row would read the costs of the first.',
    },
    quantityBlank: {
      name: 'Quantities: empty cells',
      means: 'Missing (M2). If it is a real zero, type 0; if it is not known, [x].',
    },
    quantityText: {
      name: 'Quantities: text, TRUE or FALSE',
      means: 'Missing (M1), a number that is stored as text too.',
    },
    quantityZero: {
      name: 'Quantities: zeros',
      means: 'Missing, unless the measure says that a zero is activity (M2, M3).',
    },
    quantityNegative: {
      name: 'Quantities: negative figures and errors',
      means: 'They stop the calculation (M4): correct them.',
    },
    costBlank: {
      name: 'Costs: empty cells',
      means: 'Missing (M2): the service takes no part in the comparisons with that period.',
    },
    costText: { name: 'Costs: text, TRUE or FALSE', means: 'Missing (M1), a number that is stored as text too.' },
    costZero: { name: 'Costs: zeros', means: 'Missing, unless the measure says that a zero is activity (M2, M3).' },
    costNegative: {
      name: 'Costs: negative figures and errors',
      means: 'They stop the calculation (M4): correct them.',
    },
    oneSided: {
      name: 'Quantity without cost, or cost without quantity',
      means: 'The service is not matched in that period (M1 to M3).',
    },
    entries: {
      name: 'Entries and exits',
      means: 'A service is there in one period and not in the next. The index compares neither.',
    },
    unitCostJumps: {
      name: 'Unit costs that more than tripled or fell below a third',
      means: 'Often a change of unit or of definition.',
    },
    coverage: {
      name: 'Lowest coverage of a comparison',
      means: 'Below 90 per cent of the cost, the index speaks for too few services.',
    },
    largestShare: {
      name: 'Largest share of one service',
      means: 'Above 50 per cent, one service decides the index: see Sensitivity.',
    },
    shares: { name: 'Shares: largest distance of their sum from 100 per cent', means: 'Arithmetic: must be zero.' },
    contributions: { name: 'Contributions: largest distance from growth', means: 'Arithmetic: must be zero.' },
    twoWays: {
      name: 'The index calculated in two ways: sum of the distances',
      means: 'The four steps, and the sheet Formulas: must be zero.',
    },
    noValue: { name: 'Periods without an index', means: 'No matched service connects them with the base (M5).' },
  },
  acceptedTitle: 'Accepted findings',
  acceptedNote:
    'Looked at and accepted, with the reason. When the figures behind one change, it is open again in the pane.',
  noneAccepted: 'None: no finding of the checks has been accepted.',
  finding: 'Finding',
  date: 'Date',
  reason: 'Reason',
} as const;
