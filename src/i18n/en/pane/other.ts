/** Versions from another workbook, and snapshots handed from one to another. */
import { counted } from '../plural';

export const other = {
  title: 'Compare with another workbook',
  says: 'Choose a saved workbook (.xlsx, .xlsm), or a file with a snapshot. It is read here and goes nowhere; nothing in it is run.',
  file: 'Workbook or snapshot file',
  paste: 'Or paste a copied snapshot',
  pasteSays: 'As “Copy for another workbook” gives it.',
  read: 'Read what is pasted',
  reading: 'Reading…',
  found: (count: string) => `${counted(count, 'version')} found. They can be chosen above.`,
  notRead: (names: string) => `Some figures could not be read from the file: ${names}.`,
  inPart: 'What is stored there could be understood in part only; it is compared as far as it goes.',
  saved: (file: string, measure: string) => `${measure}, as saved in ${file}`,
  kept: (file: string, measure: string, snapshot: string) => `${measure}: ${snapshot} (${file})`,
  pasted: 'pasted',
  problems: {
    notAWorkbook: 'This is neither a workbook that Excel saved as .xlsx or .xlsm nor a snapshot of Outturn.',
    password: 'The file has a password, or is in the form of Excel before 2007. Save it as .xlsx without a password.',
    tooLarge: 'The file is too large to be read here. Keep a snapshot in it, copy that, and paste it below.',
    damaged: 'The file is damaged. Open it in Excel, save it anew, and choose it again.',
    nothingKept: 'Outturn keeps neither a measure with figures nor a snapshot in this file.',
  },
  copy: 'Copy for another workbook',
  download: 'Download',
  copied: 'Copied. Paste it under “What changed” in the other workbook.',
  notCopied: 'This Excel does not let the pane copy. Download it instead.',
  handed: (file: string) => `${file} went to your downloads.`,
} as const;
