/** What the workbook needs to work for others, and what can be done about it. */
import { counted, plural } from '../plural';

export const share = {
  headings: {
    looking: 'Looking at the formulas…',
    ready: 'Ready to share',
    oneStep: 'One step from ready to share',
    repair: 'Some cells need repair before you share',
    unknown: 'The workbook could not be looked at',
  },
  lede: 'Colleagues without Outturn can open, check and recalculate what is plain Excel.',
  scope: 'Look at',
  scopes: { workbook: 'Workbook', sheet: 'This sheet', selection: 'Selection' },
  works: 'Will it work for others?',
  needs: (count: string) => `${counted(count, 'cell')} ${plural(count, 'needs', 'need')} Outturn`,
  needsOne: '1 cell needs Outturn',
  needsSays: 'Others see the last values, then #NAME? once the cells recalculate. Each remedy below can be undone.',
  needsNone: 'No cell needs Outturn',
  plain: (count: string) => (count === '1' ? '1 formula is plain Excel' : `${count} formulas are plain Excel`),
  noFormulas: 'There are no formulas here',
  newest: (version: string) => `Needs ${version} or later`,
  version: (version: string, count: string, functions: string) =>
    `${counted(count, 'formula')} from ${version} on${functions === '' ? '' : `: ${functions}`}`,
  spilled: 'results that spill',
  broken: (count: string) =>
    count === '1'
      ? '1 cell shows #NAME? or is in the stored form'
      : `${count} cells show #NAME? or are in the stored form`,
  brokenSays: 'They can be entered again. Only formulas of Outturn are touched.',
  about: 'Method and sources are on the sheet with the notes on the workbook',
  noAbout: 'No sheet of this workbook says how the figures were made. Building the index adds one.',
  updateAbout: 'Update it',
  aboutUpdated: 'It is up to date.',
  cells: 'Show the cells',
  more: (count: string) => `and ${count} more`,
  remedy: 'What to do about them',
  fits: (count: string, all: string) => `Fits ${count} of ${all}`,
  preview: 'Preview',
  previewTitle: (count: string) => (count === '1' ? '1 cell would change' : `${count} cells would change`),
  previewNone: 'No cell would change.',
  changed: (count: string) =>
    count === '1'
      ? '1 cell had changed meanwhile and stays as it is.'
      : `${count} cells had changed meanwhile and stay as they are.`,
  before: 'Now',
  after: 'Then',
  wholeFormula: (count: string) => `The whole formula, ${counted(count, 'character')}`,
  values: (rows: string, columns: string) => `values, ${rows} × ${columns}`,
  left: (count: string) => (count === '1' ? '1 cell stays as it is' : `${count} cells stay as they are`),
  adds: (names: string) => `Adds the names ${names}.`,
  do: {
    native: (count: string) => `Convert ${count}`,
    named: (count: string) => `Convert ${count}`,
    freeze: (count: string) => `Freeze ${count}`,
    back: (count: string) => `Bring back ${count}`,
    repair: (count: string) => `Repair ${count}`,
  },
  cell: '1 cell',
  cellCount: (count: string) => counted(count, 'cell'),
  done: {
    native: (count: string) => (count === '1' ? '1 cell is plain Excel now.' : `${count} cells are plain Excel now.`),
    named: (count: string) =>
      count === '1' ? '1 cell uses a name of the workbook now.' : `${count} cells use names of the workbook now.`,
    freeze: (count: string) =>
      count === '1'
        ? '1 cell holds values now; its formula is kept.'
        : `${count} cells hold values now; their formulas are kept.`,
    back: (count: string) =>
      count === '1'
        ? '1 cell uses the functions of Outturn again.'
        : `${count} cells use the functions of Outturn again.`,
    repair: (count: string) => (count === '1' ? '1 cell is entered again.' : `${count} cells are entered again.`),
  },
  undo: 'Ctrl+Z takes it back.',
  working: 'Writing…',
  repair: 'Repair them',
  back: 'Bring kept formulas back',
  backSays: (count: string) =>
    count === '1'
      ? '1 formula was changed earlier and is kept.'
      : `${count} formulas were changed earlier and are kept.`,
  again: 'Look again',
  footer: { ready: 'Save and send the workbook.', undo: 'It can be undone.' },
  snapshots: {
    title: 'Keep a snapshot',
    says: 'Figures, definition and results as they are now, kept in this workbook, to compare with after changes.',
    name: 'Name',
    nameMissing: 'Give the snapshot a name, such as “First release”.',
    date: 'Date as written',
    save: 'Keep it',
    none: 'No snapshot yet.',
    list: 'Snapshots kept',
    line: (value: string, period: string) => `Output ${value} in ${period}`,
    remove: 'Delete',
    sure: 'Yes, delete it',
    keep: 'Keep it there',
    kept: (name: string) => `“${name}” is kept.`,
    large: 'The snapshots make this workbook large. Delete those that you no longer need.',
    tooLarge: 'There is no room for another snapshot. Delete one first.',
    readOnly: 'A newer version of Outturn wrote the snapshots. They can be read, not changed.',
  },
  publish: {
    title: 'Make a copy to publish',
    says: 'Values only, rounded once, with units and notes on a sheet of its own.',
    places: 'Decimal places',
    make: 'Make copy',
    copyTable: 'Copy as table',
    copyCsv: 'Copy as CSV',
    copied: 'Copied. Paste it where you need it.',
    notCopied: 'This Excel does not let the pane copy. Make the copy as a sheet, and copy it from there.',
    waits: 'There is no index to publish yet.',
  },
  toReport: 'Back to the report',
} as const;
