/** What keeps a block, or a pair of blocks, from being measured, and what looks odd about them (docs/methods, rules T). */
export const measures = {
  problems: {
    noServices: (sheet: string) =>
      `No services are named in the quantities on ${sheet}. Put their names into a column at the left.`,
    tooFewPeriods: (sheet: string) =>
      `The block on ${sheet} has fewer than two periods. A comparison needs two: select more columns.`,
    duplicateService: (sheet: string, service: string, rows: string) =>
      `${service} stands more than once on ${sheet} (rows ${rows}). Give each row a name of its own, or add the rows up.`,
    duplicatePeriod: (sheet: string, period: string, cells: string) =>
      `The period ${period} stands more than once on ${sheet} (${cells}). Give each column a period of its own.`,
    nameTooLong: (sheet: string, cell: string, length: number) =>
      `The name in ${sheet}!${cell} has ${length} characters; Excel finds names of up to 255. Shorten it.`,
    noCommonService: (quantities: string, costs: string) =>
      `No service has the same name on ${quantities} and ${costs}. Quantities and costs find each other by name: make the names the same.`,
    noCommonPeriod: (quantities: string, costs: string) =>
      `No period has the same heading on ${quantities} and ${costs}. Make the headings the same.`,
    baseOutside: (periods: number) =>
      `The base period is no longer in the data, which has ${periods} periods. Choose another one.`,
    renewEveryOutside: () => 'The weights must be renewed every 2 periods or more. Type a whole number, such as 2.',
    emptySelection: (sheet: string) =>
      `The selected cells on ${sheet} are empty. Select the block with its names and periods, or one cell of it.`,
    noHeadings: (sheet: string, range: string) =>
      `No row of periods was found above the figures in ${sheet}!${range}. Put the periods on top, and select them too.`,
    noLabelColumn: (sheet: string, range: string) =>
      `No column of names was found in ${sheet}!${range}. Put the names of the services at the left, and select them too.`,
    dateHeading: (sheet: string, cell: string, shown: string) =>
      `The heading in ${sheet}!${cell} is a date (it shows ${shown}), which other languages of Excel show otherwise. Type it as text, such as '2010-11.`,
    noFigureColumns: (sheet: string, range: string) =>
      `No columns of figures with a period on top were found in ${sheet}!${range}. Select the block with its headings.`,
  },
  findings: {
    looksLikeTotal: (name: string) =>
      `${name} looks like the total of the others. Leave totals out, or everything counts twice.`,
    noteLeftOut: (text: string) =>
      `“${text}” stands below the figures and was left out as a note. Move it away if it is a service.`,
    columnNotUsed: (heading: string) =>
      `The column ${heading || 'without a heading'} holds figures but is no period, so it is not used.`,
    serviceWithoutCost: (name: string, other: string) =>
      `${name} has quantities but is not named on ${other}, so it has no part in the index. Is it spelled the same way?`,
    costWithoutService: (name: string, other: string) =>
      `${name} has costs but is not named on ${other}, so its costs do not weigh. Is it spelled the same way?`,
    periodWithoutCost: (name: string, other: string) =>
      `${name} has no costs on ${other}, so nothing can be compared with it.`,
    costPeriodNotUsed: (name: string, other: string) =>
      `The costs of ${name} are not used: ${other} has no quantities for it.`,
    nameDiffersInBlanks: (name: string, other: string) =>
      `“${name}” and “${other}” differ in blanks or capitals only and are taken for the same. Write them alike.`,
    figuresWithoutName: () => 'Figures stand beside an empty name and are not used. Give the row a name.',
  },
} as const;
