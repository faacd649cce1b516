export const data = {
  title: 'Data used: the cleaned quantities and costs behind every calculation',
  reads:
    'Reads the quantities and the costs by service name and by period, so that sorting rows there cannot mix services.',
  missing:
    '[x] = missing. A blank, a zero, text such as ".." and #N/A are all missing (rules M1 and M2). A negative figure or any other error stops the calculation (M4).',
  missingActivity:
    '[x] = missing: a blank, text such as ".." and #N/A (rule M1). A zero is a real figure (M3). A negative figure or any other error stops the calculation (M4).',
  noTyping: 'Nothing is typed here: change figures in the sources.',
  source: 'Source',
  thisWorkbook: 'this workbook',
  periods: 'Periods',
  periodsNote:
    'Where each period stands in the two sources. #N/A means that the period is not in the costs: its costs are missing.',
  columnOfPeriod: 'Column of the period among the figures',
  columnNumber: 'column number',
  position: 'Position of the period',
  quantities: 'Quantities used',
  quantitiesNote:
    'INDEX takes the figure at the row of the service and the column of the period; SUM makes text count as nothing.',
  rowInQuantities: 'Row in the source',
  ownUnit: 'own unit',
  costs: 'Total costs used',
  costsNote: 'The row is found by the name of the service: #N/A in column C means that the name is not in the costs.',
  rowInCosts: 'Row in the source',
  allWithCost: 'All services with a cost',
  costRowsNotUsed: 'Rows of the cost source that no service here uses',
  present: 'Present in the period: quantity and cost both known',
  presentNote:
    '1 = a quantity and a cost above zero, 0 = not, #NUM! = one is negative. A service is compared in two periods only if present in both.',
  presentNoteActivity:
    '1 = both above zero, or both zero (a service that stopped, M3). 0 = one is missing, or a zero beside a positive figure. #NUM! = one is negative.',
  periodsPresent: 'Periods present',
  servicesPresent: 'Services present',
  opens: 'Can open a comparison',
  opensNote:
    '1 = present with a quantity above zero. A rise from zero has no growth: the service enters and is compared from then on (M3).',
  periodsOpening: 'Periods',
  deflatedCost: (unit: string) => `${unit}, prices of the base`,
  factors: 'Factors of the quantities',
  factorsNote:
    'What a quantity is multiplied by before it is used: 52 for a count of one week, the days of the period for a count of one day, otherwise 1.',
} as const;
