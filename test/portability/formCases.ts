/** Generated inputs for the forms, and what both engines make of them. */
import { lambdaText, nativeCall, namedCall, lambdaName } from '../../src/portability/write';
import type { FormName } from '../../src/portability/parameters';
import type { FileCell, FileSheet, WorkbookFile } from '../../workbench/xlsx/workbookFile';
import { boxName, cellName } from '../../workbench/xlsx/references';
import { recalculateWithIronCalc } from '../oracles/ironcalc';
import { call } from '../functions/customFunctions';

export type Cell = number | string | boolean | null;
export type Block = readonly (readonly Cell[])[];
/** An argument as Excel hands it over, or undefined where it is left out. */
export type Argument = Block | number | string | boolean | undefined;

export interface FormCase {
  readonly args: readonly Argument[];
}

export interface Outcome {
  readonly form: 'native' | 'named';
  readonly formula: string;
  readonly args: readonly Argument[];
  readonly expected: unknown;
  readonly actual: unknown;
}

const isBlock = (argument: Argument): argument is Block => Array.isArray(argument);
const ERROR = /^#[A-Z/0!?]+$/;

const fileCell = (row: number, column: number, value: Cell): FileCell => ({
  row,
  column,
  value: typeof value === 'string' && ERROR.test(value) ? { error: value as '#N/A' } : value,
});

/**
 * IronCalc takes ISNUMBER and ISERR of a block for those of its first cell, and does not round blocks; cell by cell these
 * mean the same. It also loses the shape of a single cell that LET names, so that no generated block is a single cell.
 */
const forIronCalc = (formula: string): string =>
  formula
    .replace(
      /\b(ISNUMBER|ISERR)\(([a-z_]+|In!\$[A-Z$:0-9]+)\)/g,
      'IFERROR(MAP($2,LAMBDA(one_cell,$1(one_cell))),$1($2))',
    )
    .replace(/\bROUND\(values_figures,([a-z\d-]+)\)/g, 'MAP(values_figures,LAMBDA(one_cell,ROUND(one_cell,$1)))');

function constant(argument: Argument): string {
  if (argument === undefined) return '';
  return typeof argument === 'string' ? `"${argument}"` : String(argument).toUpperCase();
}

/** Lays out blocks below each other on "In", and gives the call with their addresses. */
function layOut(cases: readonly FormCase[]): { input: FileSheet; calls: string[][] } {
  const cells: FileCell[] = [];
  let row = 0;
  const calls = cases.map(({ args }) =>
    args.map((argument) => {
      if (!isBlock(argument)) return constant(argument);
      const box = { row, column: 0, rows: argument.length, columns: argument[0]!.length };
      argument.forEach((line, r) => line.forEach((value, c) => cells.push(fileCell(row + r, c, value))));
      row += argument.length + 1;
      return `In!${boxName(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
    }),
  );
  return { input: sheet('In', cells), calls };
}

const sheet = (name: string, cells: readonly FileCell[]): FileSheet => ({
  name,
  cells,
  columnWidths: {},
  rowHeights: {},
  tables: [],
  charts: [],
  validations: [],
  links: [],
  notes: [],
  freeze: { rows: 0, columns: 0 },
  showGridlines: true,
});

const blockOf = (result: unknown): unknown[][] => (Array.isArray(result) ? (result as unknown[][]) : [[result]]);
const shown = (result: unknown): unknown =>
  typeof result === 'object' && result !== null && 'code' in result ? result.code : result;

/** Calculates every case in both forms in one workbook, each result read through plain references. */
export async function outcomes(name: FormName, cases: readonly FormCase[]): Promise<Outcome[]> {
  const { input, calls } = layOut(cases);
  const results: FileCell[] = [];
  const readings: FileCell[] = [];
  const places: { at: number; outcome: Omit<Outcome, 'actual'>; rows: number; columns: number }[] = [];
  let row = 0;
  cases.forEach(({ args }, i) => {
    const expected = call(name, ...args.map((argument) => argument ?? null));
    const block = blockOf(shown(expected));
    const texts = {
      native: nativeCall({ name, args: calls[i]!, single: false }),
      named: namedCall({ name, args: calls[i]!, single: false }),
    };
    for (const form of ['native', 'named'] as const) {
      const text = texts[form];
      if (text === null) continue;
      const [rows, columns] = [block.length, block[0]!.length];
      results.push({ row, column: 0, value: null, formula: `=${forIronCalc(text)}` });
      for (let r = 0; r < rows; r += 1)
        for (let c = 0; c < columns; c += 1)
          readings.push({ row: row + r, column: c, value: null, formula: `=Out!${cellName(row + r, c)}` });
      places.push({ at: row, rows, columns, outcome: { form, formula: `=${text}`, args, expected: block } });
      row += rows + 1;
    }
  });
  const file: WorkbookFile = {
    sheets: [input, sheet('Out', results), sheet('Read', readings)],
    names: [{ name: lambdaName(name), refersTo: forIronCalc(lambdaText(name)) }],
    active: 'Out',
    settings: {},
    customXml: [],
  };
  const read = await recalculateWithIronCalc(file, ['Read']);
  return places.map(({ at, rows, columns, outcome }) => ({
    ...outcome,
    actual: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_unused, c) => {
        const value = read.value('Read', cellName(at + r, c));
        return typeof value === 'object' && value !== null && 'error' in value ? value.error : value;
      }),
    ),
  }));
}

/** Relative difference allowed: the core's results are good to the last digits, a formula's sums are plain ones. */
export const TOLERANCE = 1e-12;

export function agrees(expected: unknown, actual: unknown): boolean {
  if (typeof expected === 'number' && typeof actual === 'number')
    return Math.abs(expected - actual) <= TOLERANCE * Math.max(1, Math.abs(expected));
  if (Array.isArray(expected) && Array.isArray(actual)) return expected.every((one, i) => agrees(one, actual[i]));
  return (expected ?? '') === (actual ?? '');
}

/** How many results there are in which forms, and the first few that differ from the core. */
export async function disagreements(name: FormName, cases: readonly FormCase[]) {
  const all = await outcomes(name, cases);
  return {
    forms: [...new Set(all.map(({ form }) => form))].sort(),
    count: all.length,
    wrong: all
      .filter(({ expected, actual }) => !agrees(expected, actual))
      .slice(0, 3)
      .map(({ form, args, expected, actual }) => JSON.stringify({ form, args, expected, actual })),
  };
}
