/** One sheet of the memory grid. Cells are replaced, never changed, so that a copy of the maps is a snapshot. */
import type { Box, CellFormat, CellInput, GridCell, RawValue } from './grid';
import { Sizes } from './memorySizes';

const empty: GridCell = { value: null };
const noFormat: CellFormat = {};
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

type Cells<T> = Map<number, Map<number, T>>;

const get = <T>(cells: Cells<T>, row: number, column: number) => cells.get(row)?.get(column);

function set<T>(cells: Cells<T>, row: number, column: number, value: T | undefined): void {
  const line = cells.get(row) ?? new Map<number, T>();
  if (value === undefined) line.delete(column);
  else line.set(column, value);
  if (line.size > 0) cells.set(row, line);
  else cells.delete(row);
}

function eachCell(box: Box, visit: (row: number, column: number) => void): void {
  for (let r = 0; r < box.rows; r += 1) for (let c = 0; c < box.columns; c += 1) visit(box.row + r, box.column + c);
}

function toCell(input: CellInput): GridCell | undefined {
  if ('formula' in input) return { value: null, formula: input.formula };
  if ('text' in input) return { value: input.text };
  return input.value === null ? undefined : { value: input.value };
}

export class MemorySheet {
  private cells: Cells<GridCell> = new Map();
  private formats: Cells<CellFormat> = new Map();
  widths = new Sizes(STANDARD_WIDTH);
  heights = new Sizes(STANDARD_HEIGHT);
  frozen = { rows: 0, columns: 0 };
  gridlines = true;

  copy(): MemorySheet {
    const twin = new MemorySheet();
    twin.cells = new Map([...this.cells].map(([row, line]) => [row, new Map(line)]));
    twin.formats = new Map([...this.formats].map(([row, line]) => [row, new Map(line)]));
    twin.widths = this.widths.copy();
    twin.heights = this.heights.copy();
    twin.frozen = this.frozen;
    twin.gridlines = this.gridlines;
    return twin;
  }

  read(box: Box): GridCell[][] {
    return Array.from({ length: box.rows }, (_, r) =>
      Array.from({ length: box.columns }, (__, c) => get(this.cells, box.row + r, box.column + c) ?? empty),
    );
  }

  write(box: Box, inputs: (CellInput | undefined)[][]): void {
    eachCell(box, (row, column) => {
      const input = inputs[row - box.row]?.[column - box.column];
      if (input !== undefined) set(this.cells, row, column, toCell(input));
    });
  }

  clear(box: Box, what: 'contents' | 'formats' | 'all'): void {
    if (what !== 'formats') removeIn(this.cells, box);
    if (what !== 'contents') removeIn(this.formats, box);
  }

  format(box: Box, format: CellFormat): void {
    eachCell(box, (row, column) => set(this.formats, row, column, { ...this.formatAt(row, column), ...format }));
  }

  formatAt(row: number, column: number): CellFormat {
    return get(this.formats, row, column) ?? noFormat;
  }

  setResult(row: number, column: number, value: RawValue, spill: GridCell['spill']): void {
    const { formula } = get(this.cells, row, column) ?? empty;
    set(this.cells, row, column, { value, ...(formula !== undefined && { formula }), ...(spill && { spill }) });
  }

  used(): Box | null {
    let rows = 0;
    let columns = 0;
    for (const map of [this.cells, this.formats])
      for (const [row, line] of map) {
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, ...[...line.keys()].map((c) => c + 1));
      }
    return rows > 0 ? { row: 0, column: 0, rows, columns } : null;
  }
}

/** Visits what is there, not the whole box: a box may be a whole sheet. */
function removeIn<T>(cells: Cells<T>, box: Box): void {
  for (const [row, line] of [...cells])
    if (row >= box.row && row < box.row + box.rows)
      for (const column of [...line.keys()])
        if (column >= box.column && column < box.column + box.columns) set(cells, row, column, undefined);
}
