/** The first screen, and the example that leads through the others. */
export const start = {
  heading: 'What does a service deliver for its cost?',
  lede: 'Lay out inputs, activities, outputs and outcomes, then build output and productivity in plain Excel.',
  chainLabel: 'The chain from inputs to outcomes',
  chain: { inputs: 'Inputs', process: 'Process', outputs: 'Outputs', outcomes: 'Outcomes' },
  withExample: 'Try it with real data',
  examples: {
    socialCare: 'Adult care in England, 4 years',
    health: 'Ambulance and emergency care in England, 2 years',
    education: 'Schools in England, 5 years, costs to be entered',
  },
  exampleSays: 'An example leads through every step with real figures. It adds sheets only when you say so.',
  sectorSays: {
    health: 'Hospital, primary and community care',
    education: 'Schools, further and higher education',
    socialCare: 'Care of children and adults',
    own: 'An empty table to fill yourself',
  },
  private: 'Nothing leaves your computer. Nothing that is in your workbook is changed.',
  startData: 'Start from my data',
  startDataSays: 'Two blocks that are in this workbook: quantities and costs',
  footer: 'No data needed to begin',
  startOwn: 'Start my own measure',
  tour: {
    label: 'Example',
    says: {
      table: 'What goes in, what is done, what comes out: a practitioner’s list for these services, put on a sheet.',
      data: 'One sheet for each block of figures. Everything else is calculated from them.',
      checks: 'Each finding says what it does to the result. Fix it in the sheet, or accept it with a reason.',
      output: 'Try another formula and see how little, or how much, it changes.',
      inputs: 'What the service used, prices taken out. A general price index draws a warning in the checks.',
      productivity: 'Output divided by inputs. Each year shows one of five patterns of improvement, or a fall.',
      report:
        'One page to print: the headline, the table, two charts and the findings in words. Then a plan to improve.',
      share: 'Your colleagues need nothing but Excel to check what was built.',
    },
    source: (source: string) => `Source: ${source}`,
    end: 'End the tour',
  },
} as const;
