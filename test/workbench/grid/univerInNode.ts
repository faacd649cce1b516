import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { CellInput, Grid, GridCell, RawValue } from '../../../workbench/grid/grid';
import type { UniverGrid } from '../../../workbench/grid/univer/univerGrid';

interface UniverBundle {
  openUniverGrid(firstSheet?: string): UniverGrid;
}

let bundle: UniverBundle | null = null;

/** Univer for Node comes as a bundle (tools/bundleUniver.mjs), made anew when its sources changed. */
function loadBundle(): UniverBundle {
  if (bundle) return bundle;
  const root = resolve(__dirname, '../../..');
  const file = execFileSync(process.execPath, [resolve(root, 'tools/bundleUniver.mjs')], { encoding: 'utf8' }).trim();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the path is known only now
  bundle = require(file) as UniverBundle;
  return bundle;
}

export const openUniverGrid = (firstSheet = 'Data'): UniverGrid => loadBundle().openUniverGrid(firstSheet);

type Plain = number | string | boolean | null;

/** Strings that begin with "=" are formulas, other strings stay text. */
export function put(grid: Grid, cell: string, rows: Plain[][], sheet = 'Data'): void {
  const { row, column } = positionOf(cell);
  const cells = rows.map((line) => line.map(inputOf));
  grid.write(sheet, { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 }, cells);
}

function inputOf(value: Plain): CellInput {
  if (typeof value !== 'string') return { value };
  return value.startsWith('=') ? { formula: value } : { text: value };
}

export function cellAt(grid: Grid, cell: string, sheet = 'Data'): GridCell {
  const found = grid.read(sheet, { ...positionOf(cell), rows: 1, columns: 1 })[0]?.[0];
  if (!found) throw new Error(`nothing read at ${cell}`);
  return found;
}

/** The value of one cell; an error as its text. */
export const valueAt = (grid: Grid, cell: string, sheet = 'Data'): Plain => plain(cellAt(grid, cell, sheet).value);

const plain = (value: RawValue): Plain => (typeof value === 'object' && value !== null ? value.error : value);

export function positionOf(cell: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
