/** Steps of the path that this version does not have: what they will need, and what can be done today. */
export const later = {
  notHere: 'Not in this version',
  willNeed: 'What it will need',
  today: 'What you can do today',
  inputs: {
    heading: 'Inputs come in a later version',
    says: 'Productivity is output for each unit of input. This step will measure the input: staff, goods and services, capital.',
    needs: [
      'Hours or full-time equivalents by grade, with their pay; or',
      'spending with a price index that takes the price changes out.',
    ],
    today: 'Collect these figures for the same periods as your output. The table of the sector lists them.',
  },
  productivity: {
    heading: 'Productivity comes in a later version',
    says: 'This step will divide the output index by the input index and say which pattern of improvement each period shows.',
    needs: ['The output index, which you can build today.', 'An input index for the same periods.'],
    today: 'Build the output index. If you have an input index, divide the two in the sheet: 100 × output ÷ input.',
  },
  report: {
    heading: 'The report comes in a later version',
    says: 'This step will write the results in sentences and one page of figures, from what the workbook says.',
    needs: ['The output index.', 'Findings that are fixed or explained.'],
    today: 'The sheet with the index has the figures, the formulas and a chart, ready to print.',
  },
  share: {
    heading: 'Sharing works today without a step',
    says: 'What Outturn builds is plain Excel: a colleague without it opens, checks and recalculates the workbook. A later version will add snapshots and copies to publish.',
    needs: ['Nothing, unless you asked for the check row: its cells show #NAME? without Outturn.'],
    today: 'Save and send the workbook. The first new sheet says what was done and how.',
  },
  toOutput: 'Go to output',
  toTable: 'Go to the table',
} as const;
