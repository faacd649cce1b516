/** The rows of a sheet. */
import type { RawValue } from '../../grid/grid';
import { toStoredFormula } from '../storedFormula';
import { boxName, cellName } from '../references';
import type { FileCell, FileSheet } from '../workbookFile';
import { element, escapeString, escapeXml } from '../xmlText';
import { openCells, withOpenCells } from './protection';
import type { Strings } from './strings';
import type { Styles } from './styles';

/** Newer error values have no notation of their own in a cell; Excel writes them as #VALUE! and calculates again. */
const STORED_ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
]);
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

interface Stored {
  readonly type?: string;
  readonly value: string;
}

function storedValue(value: RawValue, isFormula: boolean, strings: Strings, at: string): Stored {
  if (value === null) return { value: '' };
  if (typeof value === 'boolean') return { type: 'b', value: `<v>${Number(value)}</v>` };
  if (typeof value === 'number') {
    if (!Number.isFinite(value))
      throw new RangeError(`${at} holds ${value}, which no cell can hold. Store an error value instead.`);
    return { value: `<v>${Object.is(value, -0) ? '0' : String(value).replace('e+', 'E').replace('e', 'E')}</v>` };
  }
  if (typeof value === 'object') {
    return { type: 'e', value: `<v>${STORED_ERRORS.has(value.error) ? value.error : '#VALUE!'}</v>` };
  }
  if (value.length > LONGEST_TEXT) {
    throw new RangeError(`${at} holds a text of ${value.length} characters. A cell holds ${LONGEST_TEXT} at most.`);
  }
  return isFormula
    ? { type: 'str', value: `<v>${escapeString(value)}</v>` }
    : { type: 's', value: `<v>${strings.number(value)}</v>` };
}

function formulaXml(cell: FileCell, at: string): string {
  const text = toStoredFormula(cell.formula ?? '');
  if (text.length > LONGEST_FORMULA) {
    throw new RangeError(
      `${at} holds a formula of ${text.length} characters. A cell holds ${LONGEST_FORMULA} at most.`,
    );
  }
  if (!cell.spill) return `<f>${escapeXml(text)}</f>`;
  const ref = boxName({ row: cell.row, column: cell.column, ...cell.spill });
  return element('f', { t: 'array', ref }, escapeXml(text));
}

function cellXml(cell: FileCell, sheet: string, isOpen: boolean, styles: Styles, strings: Strings): string {
  const r = cellName(cell.row, cell.column);
  const at = `${sheet}!${r}`;
  const isFormula = cell.formula !== undefined;
  const { type, value } = storedValue(cell.value, isFormula, strings, at);
  const style = styles.number(cell.format, isOpen);
  const content = (isFormula ? formulaXml(cell, at) : '') + value;
  if (content === '' && style === 0) return '';
  return element('c', { r, s: style || undefined, t: type, cm: cell.spill ? 1 : undefined }, content);
}

/** <sheetData>, rows and cells in ascending order as the format demands. */
export function sheetDataXml(sheet: FileSheet, styles: Styles, strings: Strings): string {
  const open = new Set(openCells(sheet).map(({ row, column }) => cellName(row, column)));
  const rows = new Map<number, FileCell[]>();
  for (const row of Object.keys(sheet.rowHeights)) rows.set(Number(row), []);
  for (const cell of withOpenCells(sheet)) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.rowHeights[row];
      const content = cells
        .sort((a, b) => a.column - b.column)
        .map((cell) => cellXml(cell, sheet.name, open.has(cellName(cell.row, cell.column)), styles, strings))
        .join('');
      return element('row', { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 }, content);
    });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

export const hasSpill = (sheet: FileSheet): boolean => sheet.cells.some((cell) => cell.spill !== undefined);
