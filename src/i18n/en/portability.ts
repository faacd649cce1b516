/** What travels with a workbook and what does not: the report, the remedies, and the sheet of kept formulas. */
import { countedOf, plural } from './plural';

export const portability = {
  actions: {
    native: 'Turn into plain formulas',
    named: 'Turn into named functions of this workbook',
    freeze: 'Freeze to values',
    back: 'Back to the functions of Outturn',
    repair: 'Repair formulas',
  },
  meaning: {
    native:
      'Each cell gets one formula that calculates in Excel 2021 or newer without Outturn. It is long, and the figures stay live.',
    named:
      'The workbook gets functions of its own, such as Outturn.OutputIndex. Cells stay short. Needs Excel 2024 or Microsoft 365.',
    freeze: 'The figures stay as they are, in any Excel. The formulas are kept on a sheet and can be brought back.',
    back: 'Named functions and kept formulas become functions of Outturn again.',
    repair: 'Formulas of Outturn that show #NAME? are entered again. No other cell is touched.',
  },
  versions: {
    '2013': 'Excel 2013',
    '2019': 'Excel 2019',
    '2021': 'Excel 2021',
    '2024': 'Excel 2024 or Microsoft 365',
    '365': 'Microsoft 365',
  },
  needAddIn: (cells: string, formulas: string) =>
    `${countedOf(cells, formulas, 'formula')} ${plural(cells, 'needs', 'need')} Outturn. Without it they keep their last figures until something recalculates.`,
  nothingNeedsAddIn: 'No formula needs Outturn. Anyone can recalculate this workbook.',
  left: {
    notExpressible: 'This function has no form without Outturn. Freeze the cell instead.',
    optionNotKnown:
      'An option of this formula cannot be written this way. Try named functions of this workbook, or freeze the cell.',
    tooLong: 'The formula would be longer than a cell can hold. Freeze the cell instead.',
    noValues: 'The cell has no figures to keep. Let Excel calculate first.',
    stillFailing: 'The cell shows an error of Excel instead of figures. Repair it first.',
    changedSince: 'The cell has been changed since. It is left as it is; the kept formula stays on its sheet.',
    nameTaken: 'The workbook has a name like this one for something else. Rename it, or use plain formulas.',
  },
  nameComment: 'Made by Outturn. Calculates without it.',
  kept: {
    sheet: 'Frozen formulas',
    title: 'Formulas kept by Outturn',
    note: 'Each row is a formula that was replaced. Outturn can bring it back while this sheet is here.',
    headings: { sheet: 'Sheet', address: 'Cell', remedy: 'What was done', formula: 'Formula', instead: 'In its place' },
  },
} as const;
