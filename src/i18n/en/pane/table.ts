/** The input-process-output-outcome table. */
export const table = {
  heading: 'What goes in, what comes out',
  lede: 'Tick what describes the service. It becomes a sheet, and says which figures you need.',
  sector: 'Sector',
  find: 'Find in the catalogue',
  nothingFound: (words: string) => `Nothing in the catalogue holds “${words}”. Add your own line in the sheet.`,
  stages: {
    input: { name: 'Inputs', says: 'What the service uses: people, goods, buildings.' },
    process: { name: 'Process', says: 'What it does day by day.' },
    output: {
      name: 'Outputs',
      says: 'What people receive; the index counts these. A proxy stands for what cannot be counted itself.',
    },
    outcome: { name: 'Outcomes', says: 'What changes for people. The base for quality.' },
  },
  tickedOf: (ticked: string, all: string) => `${ticked} of ${all}`,
  nothingTicked: 'Nothing ticked',
  proxy: 'Proxy',
  own: 'More of your own',
  ownHint: 'You can add lines of your own in the sheet at any time.',
  count: (all: string, outputs: string) => `${all} ticked, ${outputs} of them outputs`,
  nothingToBuild: 'Tick at least one line.',
  build: 'Build table',
  price: 'Adds one sheet',
} as const;
