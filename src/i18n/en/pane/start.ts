/** The first screen. */
export const start = {
  heading: 'What does a service deliver for its cost?',
  lede: 'Measure output in plain Excel formulas that a colleague without Outturn can open, check and recalculate.',
  chainLabel: 'The chain from inputs to outcomes',
  chain: { inputs: 'Inputs', process: 'Process', outputs: 'Outputs', outcomes: 'Outcomes' },
  withData: 'My figures are in this workbook',
  ownData: 'Quantities and costs',
  ownDataSays: 'One row per service, one column per period',
  goOn: (name: string) => `Go on with ${name}`,
  goOnSays: (step: string) => `You were at: ${step}`,
  withTable: 'I begin with the table of a sector',
  sectorSays: {
    health: 'Hospital, primary and community care',
    education: 'Schools, further and higher education',
    socialCare: 'Care of children and adults',
    own: 'An empty table to fill yourself',
  },
  tableSays:
    'The table lists inputs, activities, outputs and outcomes with units and possible sources, and becomes a sheet of this workbook.',
  private: 'Nothing leaves your computer. Nothing that is in your workbook is changed.',
  footer: 'Two blocks of figures are enough',
  startData: 'Start from my data',
  startOwn: 'Start my own measure',
} as const;
