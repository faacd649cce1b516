/** The sheets Quality and Adjusted. */
export const quality = {
  title: (measure: string) => `Quality and quality-adjusted output of ${measure}`,
  says: 'Each indicator is set against its base period, turned over where lower is better, weighted and joined to an index; the index multiplies output.',
  missing:
    '[x] = missing: a blank, a zero, text or #N/A (rules M1 and Q4). A negative figure stops the calculation (M4).',
  indicator: 'Indicator',
  row: 'Row in the source',
  used: 'Indicators used',
  usedNote: 'As they stand in the source, found by name.',
  known: 'Known or missing',
  knownNote: '1 = a figure above zero, 0 = missing, #NUM! = negative.',
  periodsKnown: 'Periods known',
  held: 'Indicators, gaps held',
  heldNote:
    'The figure where it is known, otherwise the one before; column C holds the first known one, for gaps at the start (rule Q3).',
  heldMissing: 'Indicators, gaps left open',
  heldMissingNote: 'A gap is #N/A, and so is the index there (rule Q9).',
  firstKnown: 'First known',
  directions: 'Directions and weights',
  directionsNote:
    'Direction 1: higher is better, -1: lower is better. Weights are divided by their sum within each index (rule Q7).',
  direction: 'Direction',
  weight: 'Weight',
  weightUsed: 'Weight used',
  belongsTo: 'Index',
  relatives: 'Relatives: improvement on the base period',
  relativesNote:
    'Figure over base figure, to the power of the direction: above 1 is better than in the base period (rule Q6).',
  weighted: 'Weighted relatives',
  weightedGeometric:
    'The relative to the power of its weight; their product is the geometric mean (rule Q8). An indicator without weight counts as 1.',
  weightedArithmetic:
    'The relative times its weight; their sum is the arithmetic mean (rule Q8). An indicator without weight counts as 0.',
  indexes: 'Quality indexes',
  indexesNote:
    'One for each service that has indicators of its own, and one for all services together where there are such.',
  indexOf: (service: string) => `Quality: ${service}`,
  overall: 'Quality of all services together',
  allServices: 'all services together',
  factors: 'Quality factor of each service',
  factorsNote: 'Quality index over 100; 1 for a service without indicators of its own.',
  volumes: 'Volumes adjusted for quality',
  volumesNote: 'Quantity times quality factor: more of it or better, both are more output (rule Q1).',
  costs: 'Total costs used',
  costsNote: 'As on Data: quality changes the volume of a service, not what it costs.',
  present: 'Present in the period: adjusted volume and cost both known',
  titleAdjusted: (measure: string, linking: string) =>
    `Quality-adjusted output index in four steps, ${linking}: ${measure}`,
  result: 'Quality-adjusted output',
  resultNote: 'Growth multiplies: (1 + growth of output) x (1 + growth of quality) - 1, never their sum (rule Q1).',
  output: 'Output index',
  adjustedSteps: 'Output index, volumes adjusted service by service',
  effect: 'Quality effect: adjusted over unadjusted output',
  adjusted: 'Quality-adjusted output index',
  growth: 'Growth on the period before',
  growthOfOutput: 'Output',
  growthOfQuality: 'Quality effect',
  growthOfAdjusted: 'Quality-adjusted output: (1 + output) x (1 + quality) - 1',
  chartTitle: (measure: string) => `Output of ${measure}, with and without quality (index)`,
  chartText: (measure: string, from: string, to: string, first: number, last: number) =>
    `Line chart: output index and quality-adjusted output index of ${measure}, ${from} to ${to}. The figures are in rows ${first} to ${last} of this sheet.`,
  steps: {
    step1: 'Step 1. Growth of each quality-adjusted output',
    step1Why:
      'How much each service did, better service counted as more, against the period it is compared with (rules S6 and Q1).',
    weightedTotal: 'Weighted growth of quality-adjusted output',
    outputIndex: (linking: string) => `Output index, volumes adjusted for quality, ${linking}`,
  },
} as const;
