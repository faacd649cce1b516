export const sideBySide = {
  title: 'The ways of linking, side by side',
  note: 'Annual chain-linking renews the weights every period; the fixed base keeps those of the base period. They drift apart as shares change.',
  drift: {
    annual: 'Drift: annual over fixed base, less one',
    renewed: 'Drift: renewed over fixed base, less one',
  },
  chosen: (linking: string) => `This measure: ${linking}`,
  chartTitle: (measure: string) => `Output of ${measure} (index)`,
  chartText: (measure: string, from: string, to: string, lines: readonly string[], first: number, last: number) =>
    `Line chart: output index of ${measure}, ${from} to ${to}. Lines: ${lines.join('; ')}. The figures are in rows ${first} to ${last} of this sheet.`,
  valueAxis: 'Index (the axis need not start at zero)',
} as const;

export const comparison = {
  title: 'What the choice of formula is worth',
  says: (linking: string) =>
    `The formulas of the default set, ${linking}. Each has its four steps on a sheet of its own.`,
  reading:
    'Where the formulas lie close together the choice matters little; where they part, look at the services whose share and growth are large.',
  indexes: 'Index by formula',
  differences: (formula: string) => `Difference from ${formula}`,
  differencesNote: 'The index by this formula over the index by the formula of the measure, less one.',
  largest: 'Largest difference',
} as const;

export const check = {
  title: 'Check with the add-in',
  note: 'The same index by the function PSP.OUTPUTINDEX, from the figures on Data. Differences far below one millionth come from the order of sums.',
  withoutAddIn: '[x] = the add-in is not installed here. Nothing else in this workbook needs it.',
  isThere: 'Is the add-in here?',
  largest: 'Largest difference',
  result: (linking: string) => `PSP.OUTPUTINDEX, ${linking}`,
  ofAddIn: 'index of the add-in',
  difference: (linking: string) => `Difference, ${linking}`,
  points: 'index points',
} as const;
