import type { ErrorFacts } from '../errorFacts';
import { seriesErrors } from './seriesErrors';

/** What, where, and what to do. Words in quotes are what one types in the formula; they are the same in every language. */
export const errors = {
  place: (argument: string, row: number, column: number) => `${argument}, row ${row}, column ${column}`,
  row: (row: number) => `row ${row}`,
  column: (column: number) => `column ${column}`,
  extent: (rows: number, columns: number) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'} and ${columns} ${columns === 1 ? 'column' : 'columns'}`,

  emptyRange: ({ argument }: ErrorFacts) => `${argument} is empty. Select the cells that hold the figures.`,
  notRectangular: ({ argument, service }: ErrorFacts) =>
    `${argument}, ${service} is longer or shorter than the first. Give a range in which all rows are equally long.`,
  shapesDiffer: ({ first, firstExtent, second, secondExtent }: ErrorFacts) =>
    `${first} has ${firstExtent}, ${second} has ${secondExtent}. Select ranges of the same shape, with the same services and periods in the same order.`,
  onePeriod: ({ argument, otherPeriods }: ErrorFacts) =>
    `${argument} has only one period, and a comparison needs two. Select more periods; if the block is turned the other way, set periods to "${otherPeriods}".`,
  noNumbers: ({ argument }: ErrorFacts) =>
    `${argument} holds no number. Select the figures without their headings; figures stored as text must be turned into numbers.`,
  negative: ({ place, value, Argument }: ErrorFacts) =>
    `${place} is negative (${value}). ${Argument} must be zero or more.`,
  errorCell: ({ place, error }: ErrorFacts) =>
    `${place} shows ${error}. Correct that cell, or write [x] into it if the figure is not known.`,
  notFinite: ({ place }: ErrorFacts) => `${place} is not a finite number. Correct that cell, or write [x] into it.`,
  tooLarge: ({ place, value }: ErrorFacts) =>
    `${place} is too large (${value}). State the figures in a larger unit, such as millions.`,
  tooSmall: ({ place, value }: ErrorFacts) =>
    `${place} is too small (${value}). State the figures in a smaller unit, or write [x] if there is nothing.`,
  logarithmOfZero: ({ service, period }: ErrorFacts) =>
    `The quantity in ${service}, ${period} falls to 0, which has no logarithm. Choose a formula without logarithms, such as "fisher", or treat 0 as missing.`,
  zeroTotal: ({ argument, period }: ErrorFacts) =>
    `${argument}, ${period} adds up to 0, so there are no shares. Enter the costs of that period, or leave the period out.`,
  missingFigure: ({ service, period }: ErrorFacts) =>
    `A figure for ${service}, ${period} is missing. Fill it in, or leave out what depends on it.`,
  noMatch: ({ period }: ErrorFacts) =>
    `No service has both its figures in ${period} and in the period it is compared with. Fill in figures, or choose another linking.`,
  unreachableBase: ({ period, base }: ErrorFacts) =>
    `Between ${period} and the base (${base}) lies a comparison in which no service has all its figures. Fill in figures, or choose another base.`,
  zeroBase: ({ base }: ErrorFacts) =>
    `The index is 0 in the base (${base}), so nothing can be related to it. Choose another base.`,
  unknownWord: ({ argument, word, known }: ErrorFacts) => `${argument} "${word}" is not known. Use one of: ${known}.`,
  unknownLinking: ({ word }: ErrorFacts) =>
    `linking "${word}" is not known. Use "annual", "fixed", or a whole number from 2: weights are renewed every so many periods.`,
  notAPosition: ({ argument, given, last }: ErrorFacts) =>
    `${argument} ${given} is not a position. Give a whole number from 1 (the first period) to ${last}.`,
  ...seriesErrors,
} as const;
