export const about = {
  title: (measure: string) => `About this workbook: ${measure}`,
  measured: (services: number, from: string, to: string) =>
    `Output index of ${services} ${services === 1 ? 'service' : 'services'}, ${from} to ${to}: the change of each service, weighted with what it costs.`,
  plainFormulas:
    'Every calculation is an ordinary formula: the workbook can be read, checked and recalculated without the add-in.',
  settingsTitle: 'Settings that may be changed',
  setting: 'Setting',
  value: 'Value',
  meaning: 'Meaning',
  calculated: 'Calculated: do not change.',
  nameOfCell: (name: string) => `Name in formulas: ${name}.`,
  settings: {
    basePeriod: {
      name: 'Base period',
      meaning: 'The period that is 100, and whose costs weigh in the fixed-base index.',
      allowed: 'Choose one of the periods on the sheet Data.',
    },
    baseNumber: { name: 'Position of the base period', meaning: 'The base period counted from the first, which is 1.' },
    reportPeriod: {
      name: 'Report period',
      meaning: 'The period that reports and rankings speak about.',
      allowed: 'Choose one of the periods on the sheet Data.',
    },
    reportNumber: {
      name: 'Position of the report period',
      meaning: 'The report period counted from the first, which is 1.',
    },
    renewEvery: {
      name: 'Weights renewed every',
      meaning: 'Number of periods, for the sheet Renewed where there is one.',
      allowed: 'A whole number of periods, 2 or more.',
    },
    tolerance: {
      name: 'Tolerance',
      meaning: 'Growth smaller than this counts as no change.',
      allowed: 'A share from 0 to less than 1, such as 0.5%.',
    },
  },
  sheetsTitle: 'Sheets',
  sheetsNote: 'Every name leads to its sheet.',
  sheet: 'Sheet',
  kind: 'Kind',
  contents: 'Contents',
  input: 'input',
  calculation: 'calculation',
  calculationAndResult: 'calculation and result',
  result: 'result',
  lists: {
    quantities: (services: number) =>
      `Quantities of ${services} ${services === 1 ? 'service' : 'services'}, each in its own unit.`,
    costs: (unit: string) => `Total cost of the same services, ${unit}.`,
    both: (services: number, unit: string) =>
      `Quantities of ${services} ${services === 1 ? 'service' : 'services'} and their total cost, ${unit}.`,
    data: 'The figures actually used, with missing ones marked.',
    output:
      'Output index in four steps: growth, share, weighted growth, index. Below: the ways of linking side by side, with a chart.',
    fixed: 'The same four steps with a fixed base year.',
    renewed: 'The same four steps with weights renewed every few periods.',
    comparison: 'The formulas of the default set side by side.',
    formula: (formula: string) => `The four steps by the formula ${formula}.`,
  },
  method: 'Method',
  choice: 'Choice',
  lines: {
    formula: 'Formula',
    linking: 'Linking',
    weights: 'Weights',
    grossCost: (unit: string) => `total cost, ${unit}`,
    weightsSay: 'Shares of the services compared in their total cost, in the two periods that are compared.',
    missing: 'Missing figures',
    matched: 'matched services',
    missingSay:
      'Blank, text and #N/A are missing (rule M1). A service counts in a comparison only if its quantity and its cost are known in both periods; coverage says what share of cost that is.',
    zeros: 'Zeros',
    errors: 'Errors',
    stop: 'stop the calculation',
    errorsSay:
      'A negative quantity or cost, or an error other than #N/A, makes every figure that depends on it an error (rule M4).',
    breaks: 'Breaks',
    noValue: 'no value',
    breaksSay:
      'Where no service can be compared, periods on the far side of the break from the base are #N/A (rule M5).',
  },
  rule: (sentence: string, rule: string) => `${sentence} Rule ${rule}.`,
  zeroRules: {
    missing: {
      name: 'missing',
      says: 'A zero in quantities or costs is missing, since a blank may arrive as zero (rule M2).',
    },
    activity: {
      name: 'real figures',
      says: 'A quantity of zero with a cost of zero is real: a service may fall to zero. Formulas with logarithms then give #NUM!. A rise from zero is an entry (rule M3).',
    },
  },
  key: 'Key',
  sign: 'Sign',
  keyLines: [
    ['Boxed cell', 'input', 'May be typed over. Every other cell is a label or a formula.'],
    ['[x]', 'sign', 'Not available: missing, or not matched in this comparison.'],
    ['[z]', 'sign', 'Does not apply: the first period has no period before it.'],
    [
      '#N/A',
      'error',
      'No service can be compared, here or between this period and the base; or a name that is not found.',
    ],
    ['#NUM!', 'error', 'A negative figure, or the logarithm of zero.'],
    ['#DIV/0!', 'error', 'A total of zero: there is nothing to take a share of.'],
  ],
  reading: 'How to read it without the add-in',
  step: 'Step',
  where: 'Where',
  whatToDo: 'What to do',
  theAddIn: 'the add-in',
  /** What to look at, and what to do there; the sheets stand between the two. */
  readingLines: {
    result: [
      '1. The result',
      'The table of the ways of linking ends with the index of this measure, between a rule above and a double rule below.',
    ],
    steps: [
      '2. The way there',
      'Four steps, one under the other. The same column is the same period on every sheet: compare E with E.',
    ],
    figures: [
      '3. The figures',
      'What was read from the sources. Select a cell and use Formulas, Trace Precedents to follow it.',
    ],
    change: [
      '4. Change something',
      'Correct a figure in the sources or choose another base period above: everything follows.',
    ],
    more: [
      '5. More services or periods',
      'New rows or columns in the sources are not taken up by themselves: build the sheets again with the add-in.',
    ],
  },
} as const;
