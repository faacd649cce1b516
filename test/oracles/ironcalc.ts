/**
 * Recalculates a workbook with IronCalc (github.com/ironcalc/IronCalc), an engine that shares no code with ours. It
 * shows 15 digits at most; the rest comes from a second sheet on which it subtracts those 15 digits from each number.
 * That difference is exact in binary arithmetic, so every number is read to the last bit.
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

interface Wanted {
  readonly sheet: string;
  readonly index: number;
  readonly cell: FileCell;
}

const largest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 1);

/** All cells with a value or a formula that `isWanted` lets through. */
function wantedCells(file: WorkbookFile, isWanted: (sheet: string) => boolean): Wanted[] {
  return file.sheets.flatMap((sheet, index) =>
    isWanted(sheet.name)
      ? sheet.cells
          .filter(({ value, formula }) => value !== null || formula !== undefined)
          .map((cell) => ({ sheet: sheet.name, index, cell }))
      : [],
  );
}

function fillSheets(model: Model, file: WorkbookFile): void {
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

/** What is missing to each number beyond its 15 digits, in one column of a sheet of its own. */
function fillResiduals(model: Model, wanted: readonly Wanted[], scratch: number): void {
  model.newSheet();
  model.renameSheet(scratch, SCRATCH);
  wanted.forEach(({ sheet, cell }, i) => {
    const reference = `${quoteSheet(sheet)}!${cellName(cell.row, cell.column)}`;
    model.setUserInput(scratch, i + 1, 1, `=${reference}-VALUE(TEXT(${reference},"${FIFTEEN_DIGITS}"))`);
  });
}

/** 15 digits for every number of a sheet. */
function showDigits(model: Model, sheet: number, height: number, width: number): void {
  const area = { sheet, row: 1, column: 1, width: Math.max(1, width), height: Math.max(1, height) };
  model.updateRangeStyle(area, 'num_fmt', FIFTEEN_DIGITS);
}

function otherValue(type: number, text: string): RawValue {
  if (type === TYPE.boolean) return text === 'TRUE';
  if (type === TYPE.error) return { error: text as ErrorText };
  return text;
}

function read(model: Model, file: WorkbookFile, wanted: readonly Wanted[]): Recalculated {
  const result = new Recalculated();
  const scratch = file.sheets.length;
  file.sheets.forEach(({ cells }, i) => {
    showDigits(model, i, largest(cells.map(({ row }) => row + 1)), largest(cells.map(({ column }) => column + 1)));
  });
  showDigits(model, scratch, wanted.length, 1);
  wanted.forEach(({ sheet, index, cell }, i) => {
    const text = model.getFormattedCellValue(index, cell.row + 1, cell.column + 1);
    const type = model.getCellType(index, cell.row + 1, cell.column + 1);
    const isNumber = type === TYPE.number;
    const rest = isNumber ? Number(model.getFormattedCellValue(scratch, i + 1, 1)) : 0;
    result.set(sheet, cell.row, cell.column, isNumber ? Number(text) + rest : otherValue(type, text));
  });
  return result;
}

/** All sheets, or only those named: reading costs as much as calculating. */
export async function recalculateWithIronCalc(file: WorkbookFile, sheets?: readonly string[]): Promise<Recalculated> {
  await load();
  const wanted = wantedCells(file, (name) => sheets === undefined || sheets.includes(name));
  const model = new Model('workbook', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    fillSheets(model, file);
    fillResiduals(model, wanted, file.sheets.length);
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
    return read(model, file, wanted);
  } finally {
    model.free();
  }
}
