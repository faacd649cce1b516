/** Several measures as one total. */
import { counted, plural } from '../plural';

export const total = {
  heading: 'Combine measures into a total',
  lede: 'Each measure weighs as much as it costs, as services do within a measure.',
  which: 'Measures in the total',
  says: 'Their costs must be in one unit, and they need two periods in common. The total reads the results of the built measures and follows them.',
  settings: (sheet: string) => `Base, report period and tolerance are those on ${sheet}: type there to change them.`,
  needsTwo: 'Choose two measures or more.',
  notBuilt: (names: string) => `Not built yet: ${names}.`,
  ready: (count: string) => `${counted(count, 'measure')} ${plural(count, 'adds', 'add')} up`,
  build: 'Build total',
  buildFirst: 'Build it first',
} as const;
