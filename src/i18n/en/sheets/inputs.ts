/** The sheets Inputs, InputIndex and InputIndirect. */
export const inputs = {
  title: (measure: string) => `Inputs: labour, goods and services, capital of ${measure}`,
  says: 'What goes into the service, as volumes: labour counted in hours or full-time equivalents, everything else as spending with prices taken out.',
  missing:
    '[x] = missing. A blank, a zero, text and #N/A are all missing (rules M1 and M2). A negative figure or any other error stops the calculation (M4).',
  generalDeflator: (names: string) =>
    `General price index in use: ${names}. It takes out the prices of the whole economy, not those of this service; prefer one made for the service or its sector.`,
  input: 'Input',
  grade: 'Grade',
  asset: 'Asset',
  priceIndex: 'Price index',
  row: 'Row in the source',
  rowOfPrice: 'Row of its price index',
  periods: 'Periods',
  periodsNote:
    'Where each period stands in the sources. #N/A means that the period is not there: its figures are missing.',
  /** The base period follows. */
  pricesOf: 'prices of ',
  labour: 'Labour used',
  labourNote: 'Hours or full-time equivalents by grade, as they stand in the source.',
  allHours: 'All grades counted in hours',
  allFullTimeEquivalents: 'All grades counted in full-time equivalents',
  allGradesNote: '#N/A where one of the grades is missing: a sum of fewer grades is no comparison.',
  pay: 'Pay used',
  payNote: 'Total pay of each grade, in prices of the period: what labour weighs.',
  spending: 'Spending used',
  spendingNote: 'Purchases in prices of the period.',
  capital: 'Capital used',
  capitalNote:
    'Consumption of fixed capital or investment, in prices of the period. In investment 0 is a real figure and a blank is missing (rule K8).',
  prices: 'Price indexes used',
  pricesNote: 'Found by the name of the price index. A zero is missing (rule D4).',
  relatives: 'Price relatives: this period over the base',
  relativesNote:
    'The level of a price index does not matter, only its movement (rule D1). Column C is the index in the base period.',
  investment: 'Investment at prices of the base period',
  investmentNote: 'Investment over the price relative (rule K1).',
  stock: 'Net stock at the end of the period',
  stockNote:
    'What was there loses the rate 2/life, what is new half of it (mid-year convention, rules K2 and K4). Column C is the life in periods.',
  consumption: 'Consumption of fixed capital by perpetual inventory',
  consumptionNote:
    'What past investment loses in the period: half a share in the first period, one share in each whole one, the rest in the last (rules K2 and K3). Column C is the service life in periods.',
  consumptionGeometric:
    'The stock of the period before loses the rate 2/life, new investment half of it (rule K4). Column C is the life in periods.',
  life: 'Life, periods',
  basePrice: 'Base',
  volumes: 'Volumes, labour counted',
  volumesNote:
    'Labour as it is counted; everything else is spending over the price relative, at prices of the base period (rule D1).',
  volumesIndirect: 'Volumes, labour as deflated pay',
  volumesIndirectNote:
    'The same with pay over its price relative instead of hours: seniority that pay rewards counts as price here.',
  costs: 'Costs of the inputs',
  costsNote:
    'What each input weighs, in prices of the period. Capital from investment is its consumption at prices of the period.',
  allInputs: 'All inputs with a cost',
  present: 'Present in the period: volume and cost both known',
  presentIndirect: 'Present in the period, labour as deflated pay',
  presentNote:
    '1 = a volume and a cost above zero, 0 = not, #NUM! = one is negative. An input is compared in two periods only if present in both.',
  periodsPresent: 'Periods present',
  inputsPresent: 'Inputs present',
  noPriceIndex: 'no price index',
  titleDirect: (measure: string, linking: string) =>
    `Input index in four steps, labour counted, ${linking}: ${measure}`,
  titleIndirect: (measure: string, linking: string) =>
    `Input index in four steps, labour as deflated pay, ${linking}: ${measure}`,
  sideBySide: 'Labour counted and labour as deflated pay, side by side',
  sideBySideNote:
    'Where the two part, pay rises for reasons that its price index does not hold, such as more senior staff, or the price index does not fit (Atkinson, Principle F).',
  direct: 'Input index, labour counted',
  indirect: 'Input index, labour as deflated pay',
  difference: 'Difference: deflated pay over counted, less one',
  chartTitle: (measure: string) => `Inputs of ${measure} (index)`,
  chartText: (measure: string, from: string, to: string, first: number, last: number) =>
    `Line chart: input index of ${measure}, ${from} to ${to}, with labour counted and with labour as deflated pay. The figures are in rows ${first} to ${last} of this sheet.`,
  chosen: 'Input index of this measure',
  /** In place of the words for outputs. */
  steps: {
    signs:
      '[x] = the input is not matched: missing in one of the two periods. [z] = does not apply. #N/A = no input can be compared (rule M5).',
    comparisonsNote:
      'Coverage is the share of all cost, both periods together, that the matched inputs have (rule V1): low coverage means a weak comparison.',
    matched: 'Inputs matched',
    step1: 'Step 1. Growth of each input',
    step1Why:
      'How much more of each input was used than in the period it is compared with. Growth has no unit, so hours and money can be added up (rule S6).',
    step2: 'Step 2. Share of each input in total cost',
    step2Why:
      'An input weighs what it costs. Shares are taken over the matched inputs, so that they add up to 100 per cent in every comparison (S7).',
    matchedCostEarlier: 'Cost of the matched inputs, earlier period',
    matchedCostNow: 'Cost of the matched inputs, this period',
    partsNote: 'For the matched inputs only.',
    valuesNote: 'The weight of an input is its part of the sum.',
    sharesNote: 'What each matched input weighs in the comparison.',
    allMatched: 'All matched inputs',
    step3Why:
      'Growth (step 1) times share (step 2): what each input contributes. The sum is the growth of inputs (S8).',
    step3Note: '#N/A = no input can be compared (rule M5).',
    weightedTotal: 'Weighted growth of inputs',
    step4Note: 'A period that no matched input connects with the base opens a new piece, and has no index (rule M5).',
    outputIndex: (linking: string) => `Input index, ${linking}`,
  },
} as const;
