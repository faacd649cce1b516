export const sensitivity = {
  title: (measure: string) => `How much the result depends on each choice: ${measure}`,
  says: 'One thing is changed at a time; all else stays as the measure has it. Read this before publishing a figure.',
  note: (name: string) =>
    `Index in the report period (setting ${name} on About), and the difference in index points. #N/A = no value (rule M5).`,
  renewedAsAnnual:
    'Weights are renewed every few periods in this measure: other formulas, and changed services, are shown under annual chain-linking.',
  satoAsTornqvist:
    'The weights of Sato-Vartia would all change with each service: changed services are shown by Törnqvist, which lies close to it.',
  variant: 'What is changed',
  index: 'Index',
  difference: 'Difference in index points',
  asChosen: 'As the measure has it',
  formulas: 'Another formula',
  linkings: 'Another way of linking',
  quality: 'Quality on and off',
  outputWithout: 'Output without quality',
  outputWith: 'Output with quality',
  labour: 'Productivity with labour as deflated pay',
  labourIndirect: 'Labour as deflated pay',
  changes: {
    leftOut: { title: 'One service left out' },
    higher: { title: 'Cost of one service 10 per cent higher' },
    lower: { title: 'Cost of one service 10 per cent lower' },
  },
  firstHalfTitle: (title: string) => `Links, first part: ${title}`,
  secondHalfTitle: (title: string) => `Links, second part: ${title}`,
  linksTitle: (change: string) => `Links. ${change}`,
  linksNote:
    'The sums on the sheet Formulas, each changed by the term of this service (rule S81). [x] = no service is left to compare.',
  chainsTitle: (change: string) => `Chains. ${change}`,
  chainsNote: 'The links multiplied.',
  piecesTitle: (change: string) => `Pieces. ${change}`,
  piecesNote: 'Position of the period that opens the piece (rule M5).',
  indexesTitle: (change: string) => `Indexes. ${change}`,
  indexesNote: '100 in the base period.',
} as const;
