import type { FileSheet } from '../../../workbench/xlsx/workbookFile';

/** A sheet with nothing but what the test gives it. */
export const emptySheet = (name: string, more: Partial<FileSheet> = {}): FileSheet => ({
  name,
  cells: [],
  columnWidths: {},
  rowHeights: {},
  tables: [],
  charts: [],
  validations: [],
  links: [],
  notes: [],
  freeze: { rows: 0, columns: 0 },
  showGridlines: true,
  ...more,
});
