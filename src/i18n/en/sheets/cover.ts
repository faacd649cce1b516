/** What About says of a whole measure beyond its output. */
export const cover = {
  blocks: {
    quantities: 'Quantities of the services.',
    costs: 'Total cost of the services.',
    labour: 'Hours or full-time equivalents by grade.',
    pay: 'Pay by grade.',
    spending: 'Spending on goods and services.',
    deflators: 'Price indexes.',
    capital: 'Consumption of fixed capital or investment.',
    quality: 'Quality indicators with their direction and weight.',
  },
  lists: {
    quality: 'From indicators to quality indexes, and output adjusted for quality.',
    adjusted: 'The four steps on volumes adjusted for quality service by service, and quality-adjusted output.',
    inputs: 'Labour, goods and services and capital as volumes, with their costs.',
    inputIndex: 'The input index in the same four steps as the output index.',
    inputIndirect: 'The same with labour as deflated pay.',
    productivity: 'Output over input, growth, patterns of improvement, where it comes from, with two charts.',
    contributions: 'What each service and each input contributes to growth.',
    unitCosts: 'What one unit of each service costs, and the unit-cost index.',
    sensitivity: 'What other choices of method would give.',
    checks: 'Checks of the figures and of the calculation, each with what it means.',
    report: 'One page to print: headline, table, charts and findings in words.',
    improvement: 'From measuring to acting: readiness, plan, do, check, act.',
  },
  quality: 'Quality',
  means: {
    geometric: {
      name: 'geometric mean',
      says: 'Relatives of the indicators to the power of their weights, multiplied (rule Q8).',
    },
    arithmetic: { name: 'arithmetic mean', says: 'Relatives of the indicators times their weights, added (rule Q8).' },
  },
  gaps: {
    held: 'A gap is held at the nearest known period (rule Q3).',
    missing: 'A gap leaves the index without a value (rule Q9).',
  },
  inputs: 'Inputs',
  labour: 'Labour',
  labourKinds: {
    direct: { name: 'counted', says: 'Hours or full-time equivalents by grade, weighted with pay.' },
    indirect: { name: 'deflated pay', says: 'Pay with its price index taken out.' },
    both: {
      name: 'counted, beside deflated pay',
      says: 'Productivity divides by labour as it is counted; the other way stands beside it.',
    },
  },
  prices: 'Price indexes',
  general: 'general ones in use',
  productivity: 'Productivity',
  ratio: 'output over input',
} as const;
