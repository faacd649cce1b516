/** The cells of a planned sheet with their formats. */
import type { PlanCell, SheetPlan } from '../../src/sheets/plan/plan';
import { BODY_SIZE, FONT, STYLES, type Look, type Rule } from '../../src/sheets/plan/styles';
import type { CellFormat, RawValue } from '../grid/grid';
import { parseBox } from './references';
import { rowHeights } from './rowHeights';
import type { FileCell } from './workbookFile';

interface DraftCell {
  value: RawValue;
  formula?: string;
  format: CellFormat;
}

type Draft = Map<number, Map<number, DraftCell>>;

const BODY: CellFormat = { fontName: FONT, fontSize: BODY_SIZE };

function draftCell(draft: Draft, row: number, column: number): DraftCell {
  const line = draft.get(row) ?? new Map<number, DraftCell>();
  draft.set(row, line);
  const cell = line.get(column) ?? { value: null, format: BODY };
  line.set(column, cell);
  return cell;
}

function enter(cell: DraftCell, planned: PlanCell): void {
  if (typeof planned === 'object') cell.formula = planned.formula;
  else cell.value = planned;
}

const edge = (rule: Rule | undefined) => rule && { style: rule.style, color: rule.color };

/** Only what the look says, so that a later look adds to an earlier one. */
function formatOf(look: Look): CellFormat {
  const { top, bottom, left, right } = look;
  const said = {
    fontSize: look.size,
    color: look.color,
    bold: look.bold,
    underline: look.underline,
    fill: look.fill,
    wrap: look.wrap,
    horizontal: look.horizontal,
    vertical: look.vertical,
    indent: look.indent,
    top: edge(top),
    bottom: edge(bottom),
    left: edge(left),
    right: edge(right),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as CellFormat;
}

function applyToRange(draft: Draft, range: string, format: CellFormat): void {
  const { row, column, rows, columns } = parseBox(range);
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const cell = draftCell(draft, r, c);
      cell.format = { ...cell.format, ...format };
    }
  }
}

function draftSheet(plan: SheetPlan): Draft {
  const draft: Draft = new Map();
  for (const block of plan.blocks) {
    block.cells.forEach((line, r) =>
      line.forEach((planned, c) => {
        if (planned !== null && planned !== '') enter(draftCell(draft, block.row + r, block.column + c), planned);
      }),
    );
  }
  for (const { range, style } of plan.styles) applyToRange(draft, range, formatOf(STYLES[style]));
  for (const { range, format } of plan.formats) applyToRange(draft, range, { numberFormat: format });
  return draft;
}

export function planCells(plan: SheetPlan): { cells: FileCell[]; rowHeights: Record<number, number> } {
  const draft = draftSheet(plan);
  const cells = [...draft]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, line]) =>
      [...line].sort(([a], [b]) => a - b).map(([column, cell]): FileCell => ({ row, column, ...cell })),
    );
  return { cells, rowHeights: rowHeights(cells, plan) };
}
