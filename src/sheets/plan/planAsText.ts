/** A plan as text to review: formulas filled along a row or down a table are written once, with where they go. */
import { columnLetters } from './reference';
import { relativeFormula } from './relative';
import type { CellBlock, ChartPlan, PlanCell, SheetPlan, WorkbookPlan } from './plan';

export function planAsText(plan: WorkbookPlan): string {
  const names = plan.names.map(
    ({ name, refersTo, comment }) => `name ${name} ${refersTo}${comment ? `  (${comment})` : ''}`,
  );
  return [...plan.sheets.map(sheetAsText), names.join('\n'), `show ${plan.show}`].join('\n\n') + '\n';
}

export function sheetAsText(sheet: SheetPlan): string {
  return [
    `=== ${sheet.name} ===`,
    ...sheet.blocks.flatMap(blockLines),
    ...sheet.styles.map(({ range, style }) => `style ${range} ${style}`),
    ...sheet.formats.map(({ range, format }) => `format ${range} ${format}`),
    ...(sheet.tables ?? []).map(({ name, range }) => `table ${name} ${range}`),
    ...(sheet.validations ?? []).map(
      ({ range, rule, title, message }) => `valid ${range} ${JSON.stringify(rule)} ${title}: ${message}`,
    ),
    ...(sheet.links ?? []).map(({ cell, sheet: to }) => `link ${cell} to ${to}`),
    ...(sheet.charts ?? []).flatMap(chartLines),
    ...(sheet.freeze ? [`freeze ${sheet.freeze.rows} rows, ${sheet.freeze.columns} columns`] : []),
    `widths ${sheet.columnWidths.join(' ')}`,
    `print ${JSON.stringify(sheet.print)}`,
  ].join('\n');
}

function chartLines(chart: ChartPlan): string[] {
  const { series, alternativeText, ...rest } = chart;
  return [
    `chart ${JSON.stringify(rest)}`,
    `  says ${alternativeText}`,
    ...series.map(({ name, values, categories, look }) => `  ${look} ${name}: ${values} over ${categories}`),
  ];
}

interface Line {
  readonly first: number;
  last: number;
  readonly text: string;
  readonly shape: string;
}

/** Rows whose formulas are the same, seen from their cells, are one line. */
function blockLines(block: CellBlock): string[] {
  const lines: Line[] = [];
  block.cells.forEach((cells, i) => {
    const row = block.row + i + 1;
    const shape = shapeOf(cells, block.column, row);
    const above = lines.at(-1);
    if (above && above.shape === shape && cells.some(isFormula)) above.last = row;
    else lines.push({ first: row, last: row, text: rowText(cells, block.column, row), shape });
  });
  return lines.map(({ first, last, text }) => `${first === last ? first : `${first}-${last}`} | ${text}`);
}

const isFormula = (cell: PlanCell | null): boolean => typeof cell === 'object' && cell !== null;

const shapeOf = (cells: readonly (PlanCell | null)[], column: number, row: number): string =>
  JSON.stringify(cells.map((cell, i) => shapeOfCell(cell, column + i + 1, row)));

const shapeOfCell = (cell: PlanCell | null, column: number, row: number): string =>
  typeof cell === 'object' && cell !== null ? relativeFormula(cell.formula, column, row) : JSON.stringify(cell);

/** Cells that are the same as the one at the left, seen from their cells, are written once: "E..H =E14*E35". */
function rowText(cells: readonly (PlanCell | null)[], column: number, row: number): string {
  const parts: { from: number; to: number; text: string; shape: string }[] = [];
  cells.forEach((cell, i) => {
    if (cell === null) return;
    const at = column + i + 1;
    const shape = shapeOfCell(cell, at, row);
    const left = parts.at(-1);
    if (left && left.shape === shape && left.to === at - 1 && at > column + 3) left.to = at;
    else parts.push({ from: at, to: at, text: cellText(cell), shape });
  });
  return parts
    .map(({ from, to, text }) => `${columnLetters(from)}${to > from ? `..${columnLetters(to)}` : ''} ${text}`)
    .join(' | ');
}

/** A label that looks like a formula is quoted, so that the text shows which it is. */
function cellText(cell: PlanCell): string {
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell === 'number') return `${cell}`;
  return /^[=+\-@'"]/.test(cell) ? JSON.stringify(cell) : cell;
}
