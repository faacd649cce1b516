/** The measures of the workbook. */
import { counted } from '../plural';

export const home = {
  some: (count: string) => `${counted(count, 'measure')} in this workbook`,
  lede: 'Each shows where it stands and what to do next.',
  add: 'New measure',
  combine: 'Combine into a total',
  about: (sector: string, first: string, last: string) => `${sector}, ${first} to ${last}`,
  output: (period: string) => `Output ${period}`,
  noIndex: 'No index yet',
  noData: 'No data yet',
  filled: (percent: string) => `Data ${percent} filled`,
  noFindings: 'No open findings',
  findings: (count: string) => counted(count, 'finding'),
  toFix: (count: string, fix: string) => `${counted(count, 'finding')}, ${fix} to fix`,
  next: {
    table: 'Go on with the table',
    data: 'Set up the data',
    fill: 'Fill in the data',
    checks: 'Review the findings',
    output: 'Build the index',
    inputs: 'Add inputs',
    productivity: 'Go to productivity',
    report: 'Write the report',
    share: 'Share it',
  },
  more: (name: string) => `More for ${name}`,
  newName: 'New name',
  rename: 'Rename',
  duplicate: 'Duplicate',
  remove: 'Remove',
  removeSays:
    'A copy has everything but the sheets. Removing takes the measure out of the pane; its sheets stay as they are.',
  done: { remove: 'The measure was removed. Its sheets are still there.', duplicate: 'The measure was copied.' },
  undo: 'Undo',
  undoLast: 'Undo the last change',
  kept: {
    newer: 'A newer version of Outturn wrote these measures.',
    newerSays: 'You can look at everything; changes are not kept, so that nothing of it is lost.',
    notSaved: 'The last change could not be stored in the workbook.',
    notSavedSays: 'It may be open for reading only, or a cell is being edited. The next change tries again.',
  },
} as const;
