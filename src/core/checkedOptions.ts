import { refuse } from './errors';

/** A number option within its bounds; refuses what is not finite or lies outside. */
export function numberWithin(argument: string, given: number, least: number, most: number | null = null): number {
  if (!(Number.isFinite(given) && given >= least && (most === null || given <= most))) {
    refuse('optionOutOfRange', { argument, given, least, most });
  }
  return given;
}

export function wholeNumberWithin(argument: string, given: number, least: number, most: number | null = null): number {
  if (!Number.isInteger(given)) {
    refuse('notAWholeNumber', { argument, given });
  }
  return numberWithin(argument, given, least, most);
}
