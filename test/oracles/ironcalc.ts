/**
 * Recalculates a workbook with IronCalc (github.com/ironcalc/IronCalc), an engine that shares no code with ours. It
 * shows 15 digits at most; the rest comes from asking it for the difference between the cell and those 15 digits, which
 * is exact in binary arithmetic, so that every number is read to the last bit.
 */
import { readFileSync } from 'node:fs';
import initialise, { Model } from '@ironcalc/wasm';
import type { ErrorText, RawValue } from '../../workbench/grid/grid';
import type { FileCell, WorkbookFile } from '../../workbench/xlsx/workbookFile';
import { cellName, quoteSheet } from '../../workbench/xlsx/references';
import { plainReferences, tableColumns } from './plainReferences';
import { Recalculated } from './recalculated';

const FIFTEEN_DIGITS = '0.00000000000000E+00';
const SCRATCH = 'OracleScratch';
const TYPE = { number: 1, text: 2, boolean: 4, error: 16 } as const;

let ready: Promise<unknown> | undefined;

function load(): Promise<unknown> {
  ready ??= initialise({ module_or_path: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  return ready;
}

function inputOf(cell: FileCell, formula: (text: string) => string): string | undefined {
  if (cell.formula !== undefined) return formula(cell.formula);
  const { value } = cell;
  if (value === null) return undefined;
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? `'${value}` : String(value).toUpperCase();
}

/** Everything that shows 15 digits of each number of a sheet. */
function showDigits(model: Model, sheet: number, cells: readonly FileCell[]): void {
  const height = Math.max(1, ...cells.map(({ row }) => row + 1));
  const width = Math.max(1, ...cells.map(({ column }) => column + 1));
  model.updateRangeStyle({ sheet, row: 1, column: 1, width, height }, 'num_fmt', FIFTEEN_DIGITS);
}

function fill(model: Model, file: WorkbookFile): void {
  const tables = tableColumns(file);
  file.sheets.forEach((sheet, i) => {
    if (i > 0) model.newSheet();
    model.renameSheet(i, sheet.name);
  });
  for (const { name, refersTo } of file.names) model.newDefinedName(name, null, refersTo.replace(/^=/, ''));
  file.sheets.forEach((sheet, i) => {
    for (const cell of sheet.cells) {
      const input = inputOf(cell, (text) => plainReferences(text, tables));
      if (input !== undefined) model.setUserInput(i, cell.row + 1, cell.column + 1, input);
    }
  });
}

interface ShownNumber {
  readonly sheet: string;
  readonly cell: FileCell;
  readonly shown: number;
}

/** The missing digits of all numbers, computed on a sheet of its own. */
function residuals(model: Model, numbers: readonly ShownNumber[], scratch: number): number[] {
  model.newSheet();
  model.renameSheet(scratch, SCRATCH);
  numbers.forEach(({ sheet, cell, shown }, i) => {
    const reference = `${quoteSheet(sheet)}!${cellName(cell.row, cell.column)}`;
    model.setUserInput(scratch, i + 1, 1, `=${reference}-(${shown})`);
  });
  model.evaluate();
  model.updateRangeStyle(
    { sheet: scratch, row: 1, column: 1, width: 1, height: Math.max(1, numbers.length) },
    'num_fmt',
    FIFTEEN_DIGITS,
  );
  return numbers.map((_number, i) => Number(model.getFormattedCellValue(scratch, i + 1, 1)));
}

function otherValue(type: number, text: string): RawValue {
  if (type === TYPE.boolean) return text === 'TRUE';
  if (type === TYPE.error) return { error: text as ErrorText };
  return text;
}

function read(model: Model, file: WorkbookFile): Recalculated {
  const result = new Recalculated();
  const numbers: ShownNumber[] = [];
  file.sheets.forEach((sheet, i) => {
    showDigits(model, i, sheet.cells);
    for (const cell of sheet.cells) {
      if (cell.formula === undefined && cell.value === null) continue;
      const text = model.getFormattedCellValue(i, cell.row + 1, cell.column + 1);
      const type = model.getCellType(i, cell.row + 1, cell.column + 1);
      if (type === TYPE.number) numbers.push({ sheet: sheet.name, cell, shown: Number(text) });
      else result.set(sheet.name, cell.row, cell.column, otherValue(type, text));
    }
  });
  const rest = residuals(model, numbers, file.sheets.length);
  numbers.forEach(({ sheet, cell, shown }, i) => result.set(sheet, cell.row, cell.column, shown + (rest[i] ?? 0)));
  return result;
}

export async function recalculateWithIronCalc(file: WorkbookFile): Promise<Recalculated> {
  await load();
  const model = new Model('workbook', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    fill(model, file);
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
    return read(model, file);
  } finally {
    model.free();
  }
}
