import type { CellBlock, PlanCell, SheetPlan, StyledRange } from '../../src/sheets/plan/plan';
import { FORMATS } from '../../src/sheets/plan/styles';

/** A sheet of figures to type or paste into: the layout that the add-in reads (title, notes, one table from row 6). */
export interface InputSheet {
  readonly name: string;
  readonly title: string;
  /** Three lines: what it covers, where it comes from, how to fill it. */
  readonly notes: readonly [string, string, string];
  readonly periods: readonly string[];
  readonly rows: readonly InputRow[];
}

export interface InputRow {
  readonly service: string;
  readonly unit: string;
  readonly source: string;
  /** In the order of the periods; null where there is no figure. */
  readonly figures: readonly (number | null)[];
}

const HEADING_ROW = 6;
const FIRST_PERIOD = 3;
const WORDS = ['Service', 'Unit', 'Source'];

export function inputSheet(sheet: InputSheet): SheetPlan {
  const last = HEADING_ROW + sheet.rows.length;
  const lastColumn = letterOf(FIRST_PERIOD + sheet.periods.length - 1);
  const figures = `D${HEADING_ROW + 1}:${lastColumn}${last}`;
  return {
    name: sheet.name,
    blocks: blocksOf(sheet),
    styles: stylesOf(figures, last, lastColumn),
    formats: [{ range: figures, format: FORMATS.figure }],
    columnWidths: [40, 21, 16, ...sheet.periods.map(() => 13)],
    tables: [{ name: sheet.name, range: `A${HEADING_ROW}:${lastColumn}${last}` }],
    validations: [validationOf(figures)],
    freeze: { rows: HEADING_ROW, columns: 1 },
    print: { orientation: 'landscape', titleRows: `${HEADING_ROW}:${HEADING_ROW}` },
  };
}

function blocksOf({ title, notes, periods, rows }: InputSheet): CellBlock[] {
  const heading: PlanCell[] = [...WORDS, ...periods];
  const lines = rows.map(({ service, unit, source, figures }) => [service, unit, source, ...figures]);
  return [
    { row: 0, column: 0, cells: [[title], ...notes.map((note) => [note])] },
    { row: HEADING_ROW - 1, column: 0, cells: [heading, ...lines] },
  ];
}

function stylesOf(figures: string, last: number, lastColumn: string): StyledRange[] {
  return [
    { range: 'A1', style: 'title' },
    { range: 'A2:A4', style: 'note' },
    { range: `A${HEADING_ROW}:C${HEADING_ROW}`, style: 'columnHeading' },
    { range: `D${HEADING_ROW}:${lastColumn}${HEADING_ROW}`, style: 'columnHeadingNumber' },
    { range: `A${HEADING_ROW + 1}:A${last}`, style: 'label' },
    { range: `B${HEADING_ROW + 1}:C${last}`, style: 'unit' },
    { range: figures, style: 'input' },
  ];
}

const validationOf = (range: string) => ({
  range,
  rule: { formula: `=OR(ISTEXT(D${HEADING_ROW + 1}),AND(ISNUMBER(D${HEADING_ROW + 1}),D${HEADING_ROW + 1}>=0))` },
  title: 'A figure of 0 or more',
  message: 'Type a number of 0 or more. Where a figure is missing leave the cell empty, or type [x] or ..',
});

const letterOf = (column: number): string => String.fromCharCode(65 + column);
