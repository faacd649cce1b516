/** What Excel refused: what happened, and what to do about it, step by step. */
export const problems = {
  sheetProtected: {
    says: (where: string) => `A sheet is protected, so Excel did not accept the change${where ? ` (${where})` : ''}.`,
    todo: ['In Excel, choose Review, then Unprotect Sheet.', 'Come back and try again. Your choices are kept.'],
  },
  workbookProtected: {
    says: () => 'The structure of the workbook is protected, so no sheet can be added.',
    todo: [
      'In Excel, choose Review, then Protect Workbook, to switch it off.',
      'Come back and try again. Your choices are kept.',
    ],
  },
  cellEditing: {
    says: () => 'Excel is waiting: a cell is being edited.',
    todo: ['Press Enter or Esc in the sheet.', 'Come back and try again.'],
  },
  notFound: {
    says: (where: string) => `Something that Outturn needs is no longer there${where ? `: ${where}` : ''}.`,
    todo: ['If a sheet or table was renamed or deleted, choose the data again.'],
  },
  alreadyExists: {
    says: (where: string) => `“${where}” exists already. Nothing is ever overwritten.`,
    todo: ['Rename or delete it, then try again.'],
  },
  emptySelection: {
    says: () => 'The selected cells are empty.',
    todo: ['Select the block with its names and periods, or one cell of it, then press the button again.'],
  },
  notCells: {
    says: () => 'The selection is not one block of cells.',
    todo: ['Select one block (not several with Ctrl, not a chart), then press the button again.'],
  },
  tooLarge: {
    says: () => 'This is more than Excel accepts at once.',
    todo: [
      'Choose fewer services or periods, or do without the comparison of formulas.',
      'Excel for Windows and Mac accept more than Excel on the web.',
    ],
  },
  notSupported: {
    says: () => 'This version of Excel cannot do this.',
    todo: ['Outturn needs Excel 2021 or later, Microsoft 365 or Excel on the web.'],
  },
  cancelled: { says: () => 'You cancelled.', todo: ['Your choices are kept.'] },
  notRemoved: { says: () => 'Excel did not let the new sheets be taken out.', todo: ['Delete them by hand.'] },
  definitionReadOnly: {
    says: () => 'The stored measures are for reading only, so nothing was built.',
    todo: [
      'If a newer version of Outturn wrote them, use that version.',
      'If they are damaged, choose above what counts from now on. Then build.',
    ],
  },
  refused: {
    says: () => 'Excel did not accept this.',
    todo: [
      'Try again.',
      'If it happens again, save and reopen the workbook, and send the details below to whoever looks after Outturn.',
    ],
  },
} as const;
