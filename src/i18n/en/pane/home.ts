/** The measures of the workbook. */
export const home = {
  one: '1 measure in this workbook',
  some: (count: string) => `${count} measures in this workbook`,
  lede: 'Each shows where it stands and what to do next.',
  add: 'New measure',
} as const;
