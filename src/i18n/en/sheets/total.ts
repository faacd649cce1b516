/** The sheets of a total of several measures. */
import { counted } from '../plural';

export const total = {
  name: 'all measures',
  names: {
    periods: 'The periods of this measure, for a total of several measures.',
    output: 'The output index of this measure, adjusted for quality where it has quality, for a total.',
    outputCost: 'The whole cost of the services of this measure, for a total.',
    input: 'The input index of this measure, for a total.',
    inputCost: 'The cost of the inputs of this measure, for a total.',
  },
  signs:
    '[x] = the measure is not matched: missing in one of the two periods. [z] = does not apply. #N/A = no measure can be compared (rule M5).',
  measured: (measures: number, from: string, to: string) =>
    `Total of ${counted(measures, 'measure')}, ${from} to ${to}: the index of each measure, weighted with what its services cost.`,
  sectors: {
    health: 'Sector total: health',
    education: 'Sector total: education',
    socialCare: 'Sector total: social care',
    own: 'Sector total: other',
  },
  allMeasures: 'All measures',
  figuresTitle: (total: string) => `Figures of the total: indexes and costs of the measures, ${total}`,
  figuresSay:
    'The index of a measure is the quantity of a service of the total, its cost is the cost of that service (rule J1). Each series is read by its name and by the label of the period (S96, S97).',
  missing:
    '[x] = missing: the measure has no index or no cost in that period. An error other than #N/A stops the calculation (M4).',
  periodsUsed: (count: number, from: string, to: string) =>
    `Periods used: ${count}, ${from} to ${to}, those that every measure has.`,
  leftOut: (measure: string, periods: string) => `Left out, as not every measure has them: ${periods} (${measure}).`,
  periodsNote:
    'Where each period stands in the measure. #N/A means that its label is no longer there: the figures are missing.',
  adjustedIndex: 'output index, adjusted for quality',
  output: {
    indexes: 'Output indexes of the measures',
    indexesNote: 'Level and base do not matter, only the movement from period to period (rule J1).',
    index: 'output index',
    costs: 'Costs of the measures',
    costsNote: 'The whole cost of each measure, also of services that its index cannot cover (rule J2).',
    summary: 'Output: measures, sectors and the total',
  },
  input: {
    indexes: 'Input indexes of the measures',
    indexesNote: 'Level and base do not matter, only the movement from period to period (rule J1).',
    index: 'input index',
    costs: 'Costs of the inputs',
    costsNote: 'What the inputs of each measure cost: the weight of its input index.',
    summary: 'Input: measures, sectors and the total',
  },
  present: 'Present in the period: index and cost both known',
  presentNote:
    '1 = an index and a cost above zero, 0 = not, #NUM! = one is negative. A measure is compared in two periods only if present in both.',
  inputTitle: (name: string, linking: string) => `Input index in four steps, ${linking}: ${name}`,
  inputSteps: {
    step1: 'Step 1. Growth of each input index',
    step1Why: 'How much more input each measure used than in the period it is compared with (rule S6).',
    step2: 'Step 2. Share of each measure in the cost of all inputs',
    step2Why: 'A measure weighs what its inputs cost. Shares are taken over the matched measures (S7).',
    step3Why:
      'Growth (step 1) times share (step 2): what each measure contributes. The sum is the growth of inputs (S8).',
    weightedTotal: 'Weighted growth of inputs',
    outputIndex: (linking: string) => `Input index, ${linking}`,
  },
  summaryTitle: (total: string) => `Total of the measures: ${total}`,
  summarySays:
    'The output of several measures cannot be added up, their growth can: each weighs what it costs (rules J1 to J3).',
  allHaveInputs: 'Every measure has inputs, so that input and productivity have a total too.',
  noInputs:
    'Not every measure has an input index: the total is about output alone and says nothing about productivity.',
  qualityInside: 'Quality is counted inside the measures that have it; the figures of the total say which do.',
  shares: 'Shares in total cost',
  sharesNote: 'What each measure and each sector costs of the whole, in the period itself.',
  rebased: 'The index of each measure is shown with the base period of the total, which changes no growth.',
  productivity: 'Productivity: measures, sectors and the total',
  productivityNote:
    '100 x output / input (rule Y1). The total is no average of those above it: shares of cost move between measures.',
  chartTitle: (total: string) => `Output of ${total} (index)`,
  chartText: (lines: string, from: string, to: string, first: number, last: number) =>
    `Line chart of the output index, ${from} to ${to}: ${lines}. The figures are in rows ${first} to ${last} of this sheet.`,
  listed: {
    data: 'The indexes and costs of the measures that the total is made of.',
    output: 'The total in four steps: growth, share, weighted growth, index. Below: the ways of linking side by side.',
    summary: 'Shares, and the indexes of the measures, the sectors and the total.',
    contributions: 'What each measure contributes to the growth of the total.',
    sector: (name: string) => `${name}, output in four steps.`,
    sectorInput: (name: string) => `${name}, input in four steps.`,
  },
  methodTotal: 'Total',
  byCost: 'by shares of cost',
  methodSays: 'The index of each measure is the quantity of a service of the total, and its cost that service’s cost.',
  methodPeriods: 'Periods',
  common: 'common to all measures',
} as const;
