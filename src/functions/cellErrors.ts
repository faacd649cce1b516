import type { AnyErrorDetail, ErrorCode } from '../core/errors';
import { CalculationError } from '../core/errors';
import { errorText } from '../i18n/errorText';
import type { Orientation } from '../i18n/orientation';
import { messageLanguage } from './language';

/** What the cell shows for each error (E1): #VALUE!, #N/A, #DIV/0! or #NUM!. */
type Shown = 'invalidValue' | 'notAvailable' | 'divisionByZero' | 'invalidNumber';

export const SHOWN = {
  emptyRange: 'invalidValue',
  notRectangular: 'invalidValue',
  shapesDiffer: 'invalidValue',
  onePeriod: 'invalidValue',
  unknownWord: 'invalidValue',
  unknownLinking: 'invalidValue',
  notAPosition: 'invalidValue',
  errorCell: 'invalidValue',
  noNumbers: 'notAvailable',
  missingFigure: 'notAvailable',
  noMatch: 'notAvailable',
  unreachableBase: 'notAvailable',
  zeroTotal: 'divisionByZero',
  zeroBase: 'divisionByZero',
  negative: 'invalidNumber',
  notFinite: 'invalidNumber',
  tooLarge: 'invalidNumber',
  tooSmall: 'invalidNumber',
  logarithmOfZero: 'invalidNumber',
  notASeries: 'invalidValue',
  countDiffers: 'invalidValue',
  notADirection: 'invalidValue',
  optionOutOfRange: 'invalidValue',
  notANumber: 'invalidValue',
  notAWholeNumber: 'invalidValue',
  positionsReversed: 'invalidValue',
  tooFewPeriods: 'invalidValue',
  tooManyTotals: 'invalidValue',
  missingPlace: 'notAvailable',
  dependsOnMissing: 'notAvailable',
  noOverlap: 'notAvailable',
  noCommonYear: 'notAvailable',
  zeroWeights: 'divisionByZero',
  zeroIndicator: 'divisionByZero',
  impossibleGrowth: 'invalidNumber',
  resultOutOfRange: 'invalidNumber',
} as const satisfies Partial<Record<ErrorCode, Shown>>;

/** The error that a cell shows, with its sentence as message. */
export function cellError(detail: AnyErrorDetail, orientation: Orientation): CustomFunctions.Error {
  const shown = CustomFunctions.ErrorCode[SHOWN[detail.code]];
  return new CustomFunctions.Error(shown, errorText({ detail }, messageLanguage(), orientation));
}

/**
 * Reads the orientation and runs a calculation in it; what the core refuses becomes an error of the cell, in the rows and columns
 * of the sheet.
 */
export function withCellErrors<T>(
  orientationOf: (periods: unknown) => Orientation,
  periods: unknown,
  calculate: (orientation: Orientation) => T,
): T {
  let orientation: Orientation = 'across';
  try {
    orientation = orientationOf(periods);
    return calculate(orientation);
  } catch (error) {
    throw error instanceof CalculationError ? cellError(error.detail, orientation) : error;
  }
}
