export const contributions = {
  title: (measure: string) => `Contributions of each service to the growth of output: ${measure}`,
  says: 'The points of all services add up to the growth of output. They say where growth came from, not why.',
  from: {
    log: (sheet: string) =>
      `Weighted log growth (sheet ${sheet}, step 3), scaled from logarithms to per cent so that the sum stays exact (rule S60).`,
    percent: (sheet: string) =>
      `The weighted growth of step 3 on the sheet ${sheet} is already the contribution (S60).`,
  },
  signs: '[x] = the service takes no part in that comparison. [z] = does not apply. #N/A = no value (rule M5).',
  scaleTitle: 'From logarithms to per cent',
  scaleNote: 'Growth in per cent over growth in logarithms: every contribution is multiplied by it.',
  levelTitle: 'From the compared period to the period before',
  levelNote:
    'Periods are not compared with the one before, so contributions are counted in points of the index and set against each other (rule S61).',
  weightedTotal: (sheet: string) => `Weighted growth of output (sheet ${sheet}, step 3)`,
  scale: 'Scale: growth in per cent over growth in logs',
  level: 'Level of the compared period, with the scale',
  pieceIsOne: 'piece opens at 1',
  takeOff: 'Points of the period before are taken off',
  comparisonTitle: 'Contribution to each comparison',
  comparisonNote: 'Weighted growth times the scale.',
  levelPointsTitle: 'Points of each comparison',
  levelPointsNote:
    'Weighted growth times the level of the compared period: points of the index, which can be added and taken off.',
  points: 'points of growth',
  beforeTitle: 'Contributions to the growth on the period before',
  beforeNote: 'The sum is the growth of output; the difference of the two must be zero.',
  sum: 'Sum of the contributions',
  growth: 'Growth of output on the period before',
  difference: 'Difference: must be zero',
  sinceTitle: 'Contributions to the change since the base',
  sinceNote: 'For the periods after the base. [x] = the service took part in no comparison since the base.',
  sinceChain:
    'Growth of several periods cannot simply be added. Each contribution counts at the level that the index had then (rule S62).',
  sinceFixed: 'Each period is compared with the base directly, so these are the contributions to that comparison.',
  levelBefore: 'Level of the index in the period before',
  sinceSumTitle: 'Added up since the base',
  sinceSumNote: 'The sum is the change of the index since the base; the difference of the two must be zero.',
  growthSince: 'Change of the output index since the base',
  reportTitle: 'Contributions in the report period',
  reportNote: (name: string) =>
    `The report period is a setting on About (${name}). Rank 1 is the largest rise; equal points keep the order of the list.`,
  rank: 'Rank',
  rankedTitle: 'Contributions in the report period, in order',
  rankedNote: 'From the largest rise to the largest fall. [x] = fewer services were compared.',
  chartTitle: 'Contributions to the growth of output in the report period',
  chartText: (measure: string, first: number, last: number) =>
    `Bar chart: contributions of each service to the growth of output in the report period, ${measure}, from the largest rise on top to the largest fall at the bottom. The figures are in rows ${first} to ${last} of this sheet.`,
  valueAxis: 'Points of growth',
} as const;
