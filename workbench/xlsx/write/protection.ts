/** A protected sheet: what stays allowed, and the cells that stay open. A password is not written: the file has no place for it in clear. */
import { cellName, parseBox } from '../references';
import type { FileCell, FileSheet } from '../workbookFile';
import { element } from '../xmlText';

/** Names of Office.js and of the file format; there "0" means that it is allowed (ECMA-376 part 1, 18.3.1.85). */
export const ALLOWANCES = {
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
} as const;

export function protectionXml({ protection }: FileSheet): string {
  if (!protection?.isOn) return '';
  const allowed = (name: string) => protection.allowed.includes(name);
  // Objects and scenarios are open unless the file says otherwise, everything else is closed.
  const attributes = Object.entries(ALLOWANCES).map(([name, attribute]) => {
    const isClosedByName = attribute === 'objects' || attribute === 'scenarios';
    return [attribute, isClosedByName ? (allowed(name) ? undefined : 1) : allowed(name) ? 0 : undefined] as const;
  });
  return element('sheetProtection', { sheet: 1, ...Object.fromEntries(attributes) });
}

/** Empty cells that are open must stand in the file, or nobody knows that they are. */
export function withOpenCells(sheet: FileSheet): readonly FileCell[] {
  const isThere = new Set(sheet.cells.map(({ row, column }) => cellName(row, column)));
  const empty = openCells(sheet).filter(({ row, column }) => !isThere.has(cellName(row, column)));
  return [...sheet.cells, ...empty.map(({ row, column }) => ({ row, column, value: null }))];
}

export function openCells({ protection }: FileSheet): { row: number; column: number }[] {
  return (protection?.unlocked ?? []).flatMap((range) => {
    const box = parseBox(range);
    return Array.from({ length: box.rows * box.columns }, (_, i) => ({
      row: box.row + Math.floor(i / box.columns),
      column: box.column + (i % box.columns),
    }));
  });
}
