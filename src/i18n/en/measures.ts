/** What the model of a measure says: stored definitions, edits that are refused, imports. */
import { counted, plural } from './plural';

export const measures = {
  stored: {
    migrated: 'This workbook was made by an earlier version of Outturn. Its measures were taken over.',
    damaged:
      'Part of the stored measure cannot be read. What is understood is shown; the stored text is kept beside it, and the sheets are as they were. Check the method before you build again.',
    cutOff: 'The stored measure was cut off. What stood before the cut is shown; look for what is missing.',
    newer:
      'This workbook was saved by a newer version of Outturn. It can be read here, not changed, so that nothing of it is lost. Update Outturn to change it.',
    foreign: 'What is stored as a measure cannot be read. It is left as it is. The sheets still calculate.',
  },
  edits: {
    nameMissing: () => 'Type a name.',
    nameTaken: (name: string) => `“${name}” is already there. Names find the figures, so each can stand only once.`,
    nameTooLong: (length: string, most: string) =>
      `The name has ${counted(length, 'character')}; Excel finds names up to ${most}.`,
    unknownPart: () => 'This part is no longer there. It may have been removed elsewhere.',
    noNextPeriod: (last: string) => `What comes after “${last}” is not clear. Type the new period.`,
    tooManyPeriods: (most: string) => `A measure can have ${counted(most, 'period')} at most.`,
    lastPeriod: () => 'A measure needs at least one period.',
  },
  periods: {
    kinds: {
      calendarYear: 'Calendar years, such as 2010',
      financialYear: 'Financial years, such as 2009-10',
      buddhistYear: 'Years of the Buddhist era, such as 2565',
      buddhistFinancialYear: 'Financial years, Buddhist era, such as 2552-53',
      quarter: 'Quarters, such as 2010 Q1',
      buddhistQuarter: 'Quarters, Buddhist era, such as 2565 Q1',
      own: 'My own names',
    },
    notOfKind: (label: string, example: string) => `“${label}” is not of this kind. Type it like this: ${example}.`,
    lastBeforeFirst: (first: string, last: string) => `${last} is before ${first}. Exchange them.`,
    tooMany: (most: string) => `That is more than ${counted(most, 'period')}. Choose a shorter span.`,
  },
  import: {
    reasons: {
      words: 'not a number',
      cellError: 'an error of Excel',
      date: 'a date',
      otherDecimalSign: 'written with the other decimal sign',
      groups: 'digits grouped in no usual way',
      tooManyDigits: 'more digits than Excel keeps',
      tooLarge: 'too large',
    },
    counts: (numbers: string, missing: string, unread: string) =>
      `${counted(numbers, 'number')}, ${missing} missing, ${unread} not understood`,
    askDecimal: (example: string) =>
      `“${example}” can be read in two ways, and no other figure says which. Is its sign the decimal sign?`,
    askDash: (sign: string, times: string) =>
      `“${sign}” stands ${counted(times, 'time')} and is read as missing. Some tables mean zero by it: see the table’s notes.`,
    badQuotes: (rows: string) => `Quotation marks do not pair in row ${rows}. Look at what follows there.`,
    twice: (count: string) =>
      `${counted(count, 'figure')} ${plural(count, 'stands', 'stand')} twice for one service and period; the first is used.`,
    unusedRows: (rows: string) => `Not used: row ${rows}.`,
  },
} as const;
