/** The words of published figures: sheet, CSV and tables for documents. */
export const publication = {
  columns: ['series', 'item', 'period', 'value', 'unit', 'status', 'note'],
  series: {
    output: 'Output',
    adjusted: 'Output adjusted for quality',
    input: 'Input',
    productivity: 'Productivity',
  },
  growth: (series: string) => `${series}, growth on the period before`,
  contribution: 'Contribution to the growth of output',
  contributionOf: (service: string) => `Contribution of ${service}`,
  units: {
    index: (base: string) => `index, ${base} = 100`,
    percent: 'per cent',
    points: 'percentage points',
  },
  statuses: { normal: 'normal', missing: 'missing', notApplicable: 'not applicable' },
  noteSeries: 'note',
  title: (measure: string) => `${measure}: figures for publication`,
  seriesHeading: 'Series',
  unitHeading: 'Unit',
  valuesOnly: 'Values only: nothing here is calculated again. The sheets of the calculation are the source.',
  signs: '[x] no figure; [z] does not apply.',
  rounding: (places: string, mode: string) =>
    `Rounded once, at the end, to ${places} decimal ${places === '1' ? 'place' : 'places'}, ${mode} (rules R1 to R7, PB1).`,
  modes: { 'half-up': 'a half away from zero', 'half-even': 'a half to the even neighbour' },
  keepsTotal: 'Contributions are rounded so that they add up to the rounded growth (rules R4, PB2).',
  method: (formula: string, linking: string) =>
    `Output: formula ${formula}, linking ${linking}; weights are shares in cost.`,
  costUnit: (unit: string) => `Costs in ${unit}.`,
  refusals: {
    ownPeriods:
      'SDMX has no time for periods of your own. Use the CSV instead, or name the periods as years or quarters.',
    financialYearStart: 'Say on which day the financial year begins; SDMX needs it.',
    mixedPeriods: 'The periods are of more than one kind; SDMX wants one frequency for all.',
  },
} as const;
