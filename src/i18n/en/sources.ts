/** What is wrong with a measure or a source, and what to do (rules T1 to T4). */
export const sources = {
  problems: {
    noServices: ({ sheet }: { readonly sheet: string }) =>
      `${sheet} has no service: no row below the headings has a name. Write the name of each service in the first column of words.`,
    tooFewPeriods: ({ sheet }: { readonly sheet: string }) =>
      `${sheet} has fewer than two periods, and a comparison needs two. Add a column of figures with a heading such as 2010-11 for each period.`,
    duplicateService: ({
      sheet,
      service,
      rows,
    }: {
      readonly sheet: string;
      readonly service: string;
      readonly rows: readonly number[];
    }) =>
      `${sheet}: "${service}" stands in rows ${rows.join(', ')}. Give each service a name of its own (case and blanks do not count), or add the rows up.`,
    duplicatePeriod: ({
      sheet,
      period,
      cells,
    }: {
      readonly sheet: string;
      readonly period: string;
      readonly cells: readonly string[];
    }) => `${sheet}: the period "${period}" stands in ${cells.join(', ')}. Each period may have one column only.`,
    nameTooLong: ({
      sheet,
      cell,
      length,
    }: {
      readonly sheet: string;
      readonly cell: string;
      readonly length: number;
    }) =>
      `${sheet}, ${cell}: the name has ${length} characters, and Excel can look up 255 (each of * ? ~ counts twice). Shorten it in both sources.`,
    noCommonService: ({ quantities, costs }: { readonly quantities: string; readonly costs: string }) =>
      `No service of ${quantities} is named in ${costs}. Write the same names in both, or choose the block that has the costs.`,
    noCommonPeriod: ({ quantities, costs }: { readonly quantities: string; readonly costs: string }) =>
      `No period of ${quantities} is a heading in ${costs}. Write the same headings in both, such as 2010-11.`,
    baseOutside: ({ base, periods }: { readonly base: number; readonly periods: number }) =>
      `The base period is number ${base}, but there are ${periods} periods. Choose a base from 1 to ${periods}.`,
    payInOtherUnit: ({ pay, spending }: { readonly pay: string; readonly spending: string }) =>
      `Pay is in "${pay}" and spending in "${spending}": their shares in cost cannot be compared. Give both in the same unit.`,
    renewEveryOutside: ({ renewEvery }: { readonly renewEvery: number }) =>
      `Weights cannot be renewed every ${renewEvery} periods. Choose a whole number, 2 or more, or annual linking.`,
    totalOfOne: ({ measures }: { readonly measures: number }) =>
      `A total needs two measures or more; ${measures} ${measures === 1 ? 'is' : 'are'} chosen. Choose another one, or add a measure.`,
    totalNotBuilt: ({ measure }: { readonly measure: string }) =>
      `The sheets of "${measure}" are not built, or were built by an earlier version. Build the output of "${measure}", then the total.`,
    totalUnits: ({
      first,
      firstUnit,
      second,
      secondUnit,
    }: {
      readonly first: string;
      readonly firstUnit: string;
      readonly second: string;
      readonly secondUnit: string;
    }) =>
      `Costs of "${first}" are in "${firstUnit}", those of "${second}" in "${secondUnit}": they cannot be shares of one sum. Give both in the same unit.`,
    totalPeriods: ({ common, measures }: { readonly common: number; readonly measures: readonly string[] }) =>
      `A total needs two periods that all measures have; there ${common === 1 ? 'is 1' : 'are none'}: ${measures.join(', ')}. Write the same labels in all of them.`,
    emptySelection: ({ sheet }: { readonly sheet: string }) =>
      `The selection on ${sheet} is empty. Select the names of the services, the headings of the periods and the figures.`,
    noHeadings: ({ sheet, range }: { readonly sheet: string; readonly range: string }) =>
      `${sheet}, ${range} begins with figures instead of headings. Select the row with the periods too.`,
    noLabelColumn: ({ sheet, range }: { readonly sheet: string; readonly range: string }) =>
      `${sheet}, ${range} has no column with the names of services. Select it too, at the left of the figures.`,
    dateHeading: ({ sheet, cell, shown }: { readonly sheet: string; readonly cell: string; readonly shown: string }) =>
      `${sheet}, ${cell} is a date (shown as ${shown}): Excel makes one of 2010-11. Format the headings as text and type them again.`,
    noFigureColumns: ({ sheet, range }: { readonly sheet: string; readonly range: string }) =>
      `${sheet}, ${range} has no column of figures with a heading. Select names, headings and figures; numbers stored as text must become numbers.`,
  },
  findings: {
    looksLikeTotal: ({ name }: { readonly name: string }) =>
      `"${name}" looks like the total of the other rows, and would count everything twice. Leave it out of the source.`,
    noteLeftOut: ({ text }: { readonly text: string }) =>
      `"${text}" was read as a note below the figures, not as a service.`,
    columnNotUsed: ({ heading }: { readonly heading: string }) =>
      heading === ''
        ? 'A column of figures without a heading was left out. Write the period above it if it is one.'
        : `The column "${heading}" was left out: it is not in the row of periods.`,
    serviceWithoutCost: ({ name, other }: { readonly name: string; readonly other: string }) =>
      `"${name}" has no row in ${other}, so it weighs nothing and is left out. Add its costs, or write the name as it stands there.`,
    costWithoutService: ({ name, other }: { readonly name: string; readonly other: string }) =>
      `"${name}" has costs but no quantity row in ${other}: these costs are not used.`,
    periodWithoutCost: ({ name, other }: { readonly name: string; readonly other: string }) =>
      `${name} is no heading in ${other}: the costs of this period are missing.`,
    costPeriodNotUsed: ({ name, other }: { readonly name: string; readonly other: string }) =>
      `${name} is no period of ${other}: the costs of this period are not used.`,
    nameDiffersInBlanks: ({ name, other }: { readonly name: string; readonly other: string }) =>
      `"${name}" and "${other}" differ in blanks only and were taken for the same. Write them alike.`,
    figuresWithoutName: () =>
      'There are figures beside an empty name: they are not used. Write the name of the service.',
  },
  at: (sheet: string, cell: string, sentence: string) => `${sheet}, ${cell}: ${sentence}`,
} as const;
