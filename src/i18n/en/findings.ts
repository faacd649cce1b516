import type { FindingFacts } from '../findingFacts';

export const findings = {
  severity: { fix: 'fix', review: 'review', note: 'note' },
  headings: { severity: 'Severity', row: 'Row', period: 'Period', finding: 'Finding' },
  none: 'No findings',

  emptyBlock: ({ block }: FindingFacts) => `${block}: the range is empty. Select the cells that hold the figures.`,
  notRectangular: ({ block }: FindingFacts) => `${block}: the rows differ in length. Select one rectangular range.`,
  shapesDiffer: ({ extent, costExtent }: FindingFacts) =>
    `quantities has ${extent}, costs has ${costExtent}. Select ranges of the same shape, with the same services and periods in the same order.`,
  onePeriod: () =>
    'There is only one period, and a comparison needs two. Select more periods, or turn periods to the other way.',
  errorCell: ({ block, service, period, text }: FindingFacts) =>
    `${block}, ${service}, ${period} shows ${text}. Correct the cell, or write [x] if the figure is not known.`,
  negative: ({ block, service, period, value }: FindingFacts) =>
    `${block}, ${service}, ${period} is negative (${value}). Figures must be zero or more.`,
  notFinite: ({ block, service, period }: FindingFacts) =>
    `${block}, ${service}, ${period} is not a finite number. Correct the cell.`,
  outOfRange: ({ block, service, period, value }: FindingFacts) =>
    `${block}, ${service}, ${period} is out of range (${value}). State the figures in another unit, such as millions.`,
  numberAsText: ({ block, service, period, text }: FindingFacts) =>
    `${block}, ${service}, ${period} holds the text "${text}", not a number, and counts as missing. Turn it into a number.`,
  text: ({ block, service, period, text }: FindingFacts) =>
    `${block}, ${service}, ${period} holds "${text}" and counts as missing.`,
  costWithoutActivity: ({ service, period, value }: FindingFacts) =>
    `${service}, ${period} has a cost (${value}) but a quantity of 0. It is left out; enter the quantity, or [x] in both.`,
  activityWithoutCost: ({ service, period, value }: FindingFacts) =>
    `${service}, ${period} has a quantity (${value}) but a cost of 0. It is left out; enter the cost, or [x] in both.`,
  quantityMissing: ({ service, period }: FindingFacts) =>
    `${service}, ${period} has a cost but no quantity, so its comparisons leave it out. Look for the quantity.`,
  costMissing: ({ service, period }: FindingFacts) =>
    `${service}, ${period} has a quantity but no cost, so its comparisons leave it out. Look for the cost.`,
  zeroIsMissing: ({ service, period }: FindingFacts) =>
    `${service}, ${period} is 0 and read as missing, because Excel hands over an empty cell as 0. If it is a real 0, set zeros to "activity" and write [x] into empty cells.`,
  zeroActivity: ({ service, period }: FindingFacts) =>
    `${service}, ${period} is 0 and read as no activity. Formulas that take logarithms have no value here; an empty cell needs [x].`,
  riseFromZero: ({ service, period }: FindingFacts) =>
    `${service} rises from 0 in ${period}. A rise from 0 has no growth rate: the comparison leaves it out.`,
  neverComplete: ({ service }: FindingFacts) =>
    `${service} never has a quantity and a cost in the same period, so it has no part in the result.`,
  entry: ({ service, period }: FindingFacts) =>
    `${service} has its first complete figures in ${period}; it counts from the next period on. Is it new, or was it recorded elsewhere before?`,
  exit: ({ service, period }: FindingFacts) =>
    `${service} has no complete figures from ${period} on. Has it ended, or is it recorded elsewhere?`,
  gap: ({ service, period, lastPeriod }: FindingFacts) =>
    period === lastPeriod
      ? `${service} lacks a figure in ${period}; two comparisons leave it out.`
      : `${service} lacks figures from ${period} to ${lastPeriod}; the comparisons around them leave it out.`,
  unitCostJump: ({ service, period, factor }: FindingFacts) =>
    `${service}: the unit cost in ${period} is ${factor} times that of the period before. Check the units of quantity and cost.`,
  lowCoverage: ({ period, percent }: FindingFacts) =>
    `Only ${percent} of the cost has figures in both periods compared in ${period}. Say so wherever the result is shown.`,
  dominantService: ({ service, period, percent }: FindingFacts) =>
    `${service} makes up ${percent} of the cost in ${period}; the result mostly follows this service.`,
  looksLikeTotal: ({ block, service }: FindingFacts) =>
    `${block}: ${service} equals the sum of all others. Leave totals out, or everything counts twice.`,
  looksLikeHeadings: ({ block, line }: FindingFacts) =>
    `${block}: the first ${line} looks like headings, not figures. Select the figures only.`,
} as const;
