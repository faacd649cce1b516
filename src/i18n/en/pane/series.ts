import { counted } from '../plural';

/** The services and periods of a measure: added, changed, taken out, taken in again. */
export const series = {
  title: 'Services and periods',
  says: 'What is changed here changes in the data tables and in the sheets that are built. No figure is lost.',
  services: (count: string) => counted(count, 'service'),
  periods: (count: string) => counted(count, 'period'),
  change: 'Change',
  rename: 'Rename',
  remove: 'Take out',
  of: (name: string) => ` ${name}`,
  name: 'Name',
  unit: 'Unit',
  counting: 'The quantity is',
  countings: {
    period: 'that of the whole period',
    week: 'that of one week, times 52',
    day: 'that of one day, times its days',
    input: 'not counted: output equals input',
    other: 'multiplied as it was set up',
  },
  renamesRows: 'Its rows in the data tables are renamed with it, in one step.',
  period: 'Period',
  renamesColumns: 'Its columns in the data tables are renamed with it, in one step.',
  save: 'Save',
  lastService: 'A measure needs at least one service. Add another one first.',
  beside: 'In the tables, not in the measure',
  besideSays: 'These stand in the data tables and are not counted. Take them in, or leave them.',
  takeIn: 'Take in',
  done: {
    serviceAdded: (name: string) => `“${name}” was added.`,
    serviceChanged: (name: string) => `“${name}” was changed.`,
    serviceRenamed: (before: string, after: string) => `“${before}” is now “${after}”, in the data tables too.`,
    serviceRemoved: (name: string) =>
      `“${name}” was taken out. Its figures stay in the data tables and are not counted any more.`,
    periodAdded: (label: string) => `${label} was added.`,
    periodRenamed: (before: string, after: string) => `${before} is now ${after}, in the data tables too.`,
    periodRemoved: (label: string) =>
      `${label} was taken out. Its figures stay in the data tables and are not counted any more.`,
    undone: 'That was taken back.',
  },
  undo: 'Undo',
} as const;
