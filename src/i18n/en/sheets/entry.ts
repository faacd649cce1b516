import { directions } from './directions';

/** The sheets that people type into. */
const figures = (first: string) => [first, 'Unit', 'Source'] as const;

export const entry = {
  titles: {
    quantities: (measure: string) => `Quantities: what each service did, ${measure}`,
    costs: (measure: string) => `Costs: total cost of each service, ${measure}`,
    labour: (measure: string) => `Labour: hours or full-time equivalents by grade, ${measure}`,
    pay: (measure: string) => `Pay: total pay of each grade, ${measure}`,
    spending: (measure: string) => `Spending: goods and services bought, ${measure}`,
    deflators: (measure: string) => `Price indexes: what takes prices out of spending, ${measure}`,
    capital: (measure: string) => `Capital: consumption of fixed capital or investment, ${measure}`,
    quality: (measure: string) => `Quality indicators: how good the services were, ${measure}`,
  },
  notes: {
    quantities: 'One row per service, each counted in its own unit in the same way in every period.',
    costs:
      'One row per service: everything the service cost in the period, in prices of the period, not the cost of one unit.',
    labour: 'One row per grade: people of very different pay belong in different grades, so that skill counts.',
    pay: 'One row per grade: all pay of the grade in the period with pensions and contributions, in prices of the period.',
    spending: 'One row per kind of purchase, in prices of the period: the price indexes take prices out.',
    deflators:
      'One row per price index; any period may be 100. An index made for this service is best, one for its sector good, a general one the last resort.',
    capital:
      'One row per kind of asset, in prices of the period. Investment needs all years back to one service life before the first period that counts.',
    quality:
      'One row per indicator, on a scale with a true zero. The weight says how much it matters to those who are served.',
  },
  source: 'Name the source of every row in the column Source: a figure without a source cannot be checked.',
  sourceOfQuality: 'Sources of the indicators: write over this line who collects each of them, and how.',
  fill: 'Input sheet: type or paste into the boxed cells. Leave a cell empty, or type [x] or .., where a figure is missing.',
  headings: {
    quantities: figures('Service'),
    costs: figures('Service'),
    labour: figures('Grade'),
    pay: figures('Grade'),
    spending: figures('Purchase'),
    deflators: ['Price index', 'Made for', 'Source'],
    capital: figures('Asset'),
    quality: ['Indicator', 'Direction', 'Weight'],
  },
  labour: { fullTimeEquivalents: 'full-time equivalents', hours: 'hours' },
  capital: {
    consumption: (unit: string) => `${unit}, consumption`,
    investment: (unit: string) => `${unit}, investment`,
  },
  deflatorKinds: { service: 'this service', sector: 'its sector', general: 'general' },
  directions,
  validation: {
    figure: {
      title: 'A figure of 0 or more',
      message: 'Type a number of 0 or more. Where a figure is missing leave the cell empty, or type [x] or ..',
    },
    anyFigure: {
      title: 'A figure',
      message:
        'Type a number; what was sold may be negative. Where a figure is missing type [x]: an empty cell is missing too.',
    },
    weight: { title: 'A weight of 0 or more', message: 'Type a number of 0 or more. Weights need not add up to 1.' },
  },
} as const;
