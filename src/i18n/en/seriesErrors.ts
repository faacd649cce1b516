import type { ErrorFacts } from '../errorFacts';
import { counted, plural } from './plural';

/** Sentences of the errors of inputs, quality, productivity and series. */
export const seriesErrors = {
  notASeries: ({ argument, firstExtent }: ErrorFacts) =>
    `${argument} must be a single row or a single column${firstExtent && `, and has ${firstExtent}`}. Select one series.`,
  missingPlace: ({ place }: ErrorFacts) =>
    `${place} is missing, and the result depends on it. Fill it in, or choose other positions or another range.`,
  dependsOnMissing: ({ service, period }: ErrorFacts) =>
    `No value in ${service}, ${period}: a figure that it depends on is missing, its own, that of the base, or an earlier one. Fill it in, or leave out what depends on it.`,
  notANumber: ({ argument, given }: ErrorFacts) => `${argument} "${given}" is not a number. Give a number.`,
  optionOutOfRange: ({ argument, given, least, most }: ErrorFacts) =>
    `${argument} ${given} is out of range. Give a number ${most ? `from ${least} to ${most}` : `of at least ${least}`}.`,
  notAWholeNumber: ({ argument, given }: ErrorFacts) =>
    `${argument} ${given} is not a whole number. Give a whole number.`,
  positionsReversed: ({ from, to }: ErrorFacts) =>
    `from (${from}) lies after to (${to}). Give the earlier position first.`,
  noOverlap: ({ period }: ErrorFacts) =>
    period
      ? `old and new do not both have a figure in ${period}. Choose a position (at) in which both have one.`
      : 'old and new have no period in which both have a figure. Extend one of them so that they overlap.',
  countDiffers: ({ argument, given, needed }: ErrorFacts) =>
    `${argument} has ${counted(given, 'figure')}, and ${needed} ${plural(needed, 'is', 'are')} needed: one for each row of the block, in the same order. A single figure stands for all rows where that makes sense.`,
  zeroWeights: ({ argument }: ErrorFacts) =>
    `${argument} are all 0, so nothing weighs. Give at least one weight above 0.`,
  notADirection: ({ place, value }: ErrorFacts) =>
    `${place} is ${value}. Write 1 where higher is better and -1 where lower is better.`,
  impossibleGrowth: ({ place, value }: ErrorFacts) =>
    `${place} is ${value}: nothing can fall by that much. Growths are fractions, 0.05 for 5 per cent; if the cells hold per cent, divide them by 100.`,
  zeroIndicator: ({ place }: ErrorFacts) =>
    `${place} is 0, and a year with a total needs an indicator in every period. If it is a real 0, set zeros to "activity" or the method to "additive"; if it is an empty cell, fill it in.`,
  tooFewPeriods: ({ argument, given, needed }: ErrorFacts) =>
    `${argument} has ${counted(given, 'period')}, and at least ${needed} are needed. Select more periods; if the block is turned the other way, set periods accordingly.`,
  noCommonYear: ({ period }: ErrorFacts) =>
    `No service has quantity and cost in every period of the year of ${period}, and of the year before it if there is one. Fill in the gaps; where a 0 is a real 0, set zeros to "activity".`,
  tooManyTotals: ({ given, room }: ErrorFacts) =>
    `There are totals for ${given} years, but the indicator covers only ${room} whole years. Select more of the indicator, fewer totals, or check frequency.`,
  resultOutOfRange: ({ service, period }: ErrorFacts) =>
    `The result in ${service}, ${period} is too large or too small to be shown. Check the figures and their units.`,
} as const;
