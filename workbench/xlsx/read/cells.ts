/** The cells of a worksheet. */
import type { ErrorText, RawValue } from '../../grid/grid';
import { fromStoredFormula } from '../shownFormula';
import { cellName, LAST_COLUMN, LAST_ROW, parseBox, parseCell } from '../references';
import { shiftFormula } from '../shiftFormula';
import type { FileCell } from '../workbookFile';
import { unescapeString } from '../xmlText';
import { BrokenWorkbook } from './brokenWorkbook';
import { richText } from './strings';
import type { CellFormats } from './styles';
import { attribute, child, childrenOf, numberAttribute, type XmlNode } from './xmlTree';

export const MOST_CELLS = 2_000_000;
const ERRORS = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
] as const;

export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const readError = (text: string): { error: ErrorText } => ({
  error: ERRORS.find((known) => known === text) ?? '#VALUE!',
});

class CellReader {
  readonly cells: FileCell[] = [];
  private readonly sharedFormulas = new Map<string, SharedFormula>();

  constructor(
    private readonly sheet: string,
    private readonly shared: SharedParts,
  ) {}

  private fail(row: number, column: number, what: string): never {
    throw new BrokenWorkbook(`The file is damaged: ${this.sheet}!${cellName(row, column)} ${what}.`);
  }

  private value(node: XmlNode, row: number, column: number): RawValue {
    const type = attribute(node, 't') ?? 'n';
    if (type === 'inlineStr') return richText(child(node, 'is'));
    const stored = child(node, 'v')?.text;
    if (stored === undefined) return null;
    if (type === 's')
      return (
        this.shared.strings[Number(stored)] ??
        this.fail(row, column, `refers to text ${stored.slice(0, 12)}, which is not there`)
      );
    if (type === 'str' || type === 'd') return unescapeString(stored);
    if (type === 'b') return stored.trim() === '1' || stored.trim().toLowerCase() === 'true';
    if (type === 'e') return readError(stored.trim());
    if (stored.trim() === '') return null;
    const number = Number(stored);
    return Number.isFinite(number)
      ? number
      : this.fail(row, column, `holds "${stored.slice(0, 20)}", which is not a number`);
  }

  private sharedText(node: XmlNode, row: number, column: number): string {
    const id = attribute(node, 'si') ?? '';
    if (node.text !== '') this.sharedFormulas.set(id, { text: node.text, row, column });
    const master = this.sharedFormulas.get(id) ?? this.fail(row, column, 'shares a formula that is not there');
    return shiftFormula(master.text, row - master.row, column - master.column);
  }

  private formula(cell: XmlNode, row: number, column: number): Pick<FileCell, 'formula' | 'spill'> {
    const node = child(cell, 'f');
    const type = attribute(node, 't');
    if (!node || type === 'dataTable') return {};
    const text = type === 'shared' ? this.sharedText(node, row, column) : node.text;
    if (text === '') return {};
    const ref = attribute(node, 'ref');
    if (type !== 'array' || ref === undefined) return { formula: fromStoredFormula(text) };
    const { rows, columns } = parseBox(ref);
    return { formula: fromStoredFormula(text), spill: { rows, columns } };
  }

  private add(node: XmlNode, row: number, column: number): void {
    if (!Number.isInteger(row) || row < 0 || row > LAST_ROW || column > LAST_COLUMN)
      throw new BrokenWorkbook(`The file is damaged: ${this.sheet} has a cell outside its rows and columns.`);
    if (this.cells.length >= MOST_CELLS)
      throw new BrokenWorkbook(
        `The sheet ${this.sheet} has more than ${MOST_CELLS} cells, which is too large to open here.`,
      );
    const value = this.value(node, row, column);
    const formula = this.formula(node, row, column);
    const format = this.shared.formats[numberAttribute(node, 's') ?? 0];
    if (value === null && formula.formula === undefined && format === undefined) return;
    this.cells.push({ row, column, value, ...formula, ...(format && { format }) });
  }

  readRows(data: XmlNode | undefined): void {
    let row = -1;
    for (const line of childrenOf(data, 'row')) {
      row = (numberAttribute(line, 'r') ?? row + 2) - 1;
      let column = -1;
      for (const node of childrenOf(line, 'c')) {
        const name = attribute(node, 'r');
        column = name === undefined ? column + 1 : parseCell(name).column;
        this.add(node, row, column);
      }
    }
  }
}

export function readCells(sheet: string, data: XmlNode | undefined, shared: SharedParts): FileCell[] {
  const reader = new CellReader(sheet, shared);
  reader.readRows(data);
  return reader.cells;
}
