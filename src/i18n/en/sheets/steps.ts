export const steps = {
  title: (measure: string, linking: string) => `Output index in four steps, ${linking}: ${measure}`,
  titleOfFormula: (measure: string, formula: string, linking: string) =>
    `${formula} output index in four steps, ${linking}: ${measure}`,
  method: (formula: string, linking: string, rules: string) => `${formula} ${linking} Rules ${rules}.`,
  signs:
    '[x] = the service is not matched: missing in one of the two periods. [z] = does not apply. #N/A = no service can be compared (rule M5).',
  comparisons: 'The comparisons',
  comparisonsNote:
    'Coverage is the share of all cost, both periods together, that the matched services have (rule V1): low coverage means a weak comparison.',
  baseWithItself: 'The base period is compared with itself: nothing grows.',
  comparedWith: 'Compared with',
  comparedPosition: 'Position of that period',
  matched: 'Services matched',
  coverage: 'Coverage: matched share of all cost',
  step1: 'Step 1. Growth of each output',
  step1Why:
    'How much each service did, against the period it is compared with. Growth has no unit, so unlike services can be added up (rule S6).',
  growth: {
    log: {
      unit: 'log growth',
      pointsUnit: 'log points',
      note: 'Natural logarithm of the quantity over the earlier quantity: 0.0100 is close to 1 per cent, and a fall and an equal rise cancel out.',
    },
    percent: {
      unit: 'growth',
      pointsUnit: 'points of growth',
      note: 'The quantity over the earlier quantity, less one.',
    },
  },
  step2: 'Step 2. Share of each output in total cost',
  step2Why:
    'A service weighs what it costs. Shares are taken over the matched services, so that they add up to 100 per cent in every comparison (S7).',
  matchedCostEarlier: 'Cost of the matched services, earlier period',
  matchedCostNow: 'Cost of the matched services, this period',
  parts: {
    earlierShare: 'Step 2a. Cost share in the earlier period',
    thisShare: 'Step 2b. Cost share in this period',
    thisAtEarlierCost: 'Step 2a. Quantity of this period at the unit cost of the earlier one',
    earlierAtThisCost: 'Step 2b. Quantity of the earlier period at the unit cost of this one',
  },
  partsNote: 'For the matched services only.',
  unitCostIndex: 'Step 2c. Unit-cost index',
  unitCostIndexNote:
    'The ratio of the costs over the Fisher quantity index. It brings costs of this period to the level of the earlier one.',
  laspeyresIndex: 'Laspeyres: this period’s quantities at earlier unit costs over earlier cost',
  paascheIndex: 'Paasche: this cost over earlier quantities at this period’s unit costs',
  fisherUnitCost: 'Fisher unit-cost index',
  values: 'Values that weigh',
  valuesNote: 'The weight of a service is its part of the sum.',
  sharesTitle: 'Shares',
  sharesNote: 'What each matched service weighs in the comparison.',
  allMatched: 'All matched services',
  step3: 'Step 3. Weighted growth',
  step3Why:
    'Growth (step 1) times share (step 2): what each service contributes. The sum is the growth of output (S8).',
  step3Note: '#N/A = no service can be compared (rule M5).',
  weightedTotal: 'Weighted growth of output',
  step4: 'Step 4. Index values',
  step4Why: 'Growth of one period on another becomes a series with 100 in the base period (S9).',
  step4Note: 'A period that no matched service connects with the base opens a new piece, and has no index (rule M5).',
  link: 'Link: this period over the compared period',
  linkGrowth: 'Growth on the compared period',
  piece: 'Piece: position of the period that opens it',
  pieceIs100: 'piece opens at 100',
  chain: {
    annual: 'Chain of the links',
    fixed: 'Link times 100',
    renewed: 'Chain of the links, weights renewed',
  },
  outputIndex: (linking: string) => `Output index, ${linking}`,
  linkings: {
    annual: {
      name: 'Annual chain-linking',
      inSentence: 'annual chain-linking',
      says: 'Each period is compared with the one before; the links are multiplied.',
    },
    fixed: {
      name: 'Fixed base year',
      inSentence: 'fixed base year',
      says: 'Each period is compared directly with the base period, whose costs weigh throughout.',
    },
    renewed: {
      name: 'Weights renewed every few periods',
      inSentence: 'weights renewed every few periods',
      says: 'Each period is compared with the one that opens its span; the spans are chained where they meet.',
    },
  },
  formulas: {
    tornqvist: {
      name: 'Törnqvist',
      says: 'Törnqvist: log growth, weighted with the average of the cost shares in the two periods.',
      weights: 'Average of the cost share in the earlier period and in this one.',
    },
    fisher: {
      name: 'Fisher',
      says: 'Fisher: the geometric mean of Laspeyres and Paasche.',
      weights:
        'Earlier cost, plus the earlier quantity at this period’s unit cost brought to the earlier level: weights with which contributions add up (van IJzeren).',
    },
    laspeyres: {
      name: 'Laspeyres',
      says: 'Laspeyres: growth weighted with the cost shares of the earlier period.',
      weights: 'Cost share in the earlier period.',
    },
    paasche: {
      name: 'Paasche',
      says: 'Paasche: quantities of both periods at the unit costs of this one.',
      weights: 'Share in the earlier quantities valued at this period’s unit costs.',
    },
    'average-share': {
      name: 'Average share',
      says: 'Average share: the four training steps read literally, growth in per cent with average cost shares. It is not a standard index and tends to lie too high.',
      weights: 'Average of the cost share in the earlier period and in this one.',
    },
    walsh: {
      name: 'Walsh',
      says: 'Walsh: quantities of both periods at the geometric mean of the two unit costs.',
      weights: 'Share in the earlier quantities valued at the geometric mean of the two unit costs.',
    },
    'marshall-edgeworth': {
      name: 'Marshall-Edgeworth',
      says: 'Marshall-Edgeworth: quantities of both periods at the sum of the two unit costs.',
      weights: 'Share in the earlier quantities valued at the sum of the two unit costs.',
    },
    'geometric-laspeyres': {
      name: 'Geometric Laspeyres',
      says: 'Geometric Laspeyres: log growth weighted with the cost shares of the earlier period.',
      weights: 'Cost share in the earlier period.',
    },
    'geometric-paasche': {
      name: 'Geometric Paasche',
      says: 'Geometric Paasche: log growth weighted with the cost shares of this period.',
      weights: 'Cost share in this period.',
    },
    'sato-vartia': {
      name: 'Sato-Vartia',
      says: 'Sato-Vartia: log growth weighted with the logarithmic mean of the cost shares in the two periods.',
      weights:
        'Logarithmic mean of the two cost shares, as a part of its sum. Nearly equal shares take a series that keeps the digits.',
    },
  },
} as const;
