/** Why a change to a measure was not taken. */
import { counted } from '../plural';

export const edits = {
  nameMissing: 'Type a name, such as “Home care, Chiang Mai”.',
  nameTaken: (name: string) => `There is a “${name}” already. Type another name.`,
  nameTooLong: (length: string, most: string) =>
    `This name has ${counted(length, 'character')}. Excel finds names of ${most} at most.`,
  unknownPart: 'This is no longer part of the measure.',
  noNextPeriod: (last: string) => `What follows “${last}”? Type the next period.`,
  tooManyPeriods: (most: string) => `A measure has ${counted(most, 'period')} at most.`,
  lastPeriod: 'The last period cannot be removed. Add another one first.',
} as const;
