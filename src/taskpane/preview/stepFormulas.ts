import { cellAddress } from '../../excel';
import type { Measure } from '../../measures/definition';
import { MeasureError } from '../../measures/measureError';
import { buildMeasure } from '../../sheets/measure/buildMeasure';
import type { Sources } from '../../sheets/measure/sources';
import type { PlanCell, SheetPlan } from '../../sheets/plan/plan';
import { sheetWords } from '../../sheets/words';

export const STEP_NAMES = ['growth', 'share', 'weighted', 'index'] as const;
export type StepName = (typeof STEP_NAMES)[number];

export interface StepFormula {
  readonly cell: string;
  readonly formula: string;
}

/** The second period: the first that is compared with another. */
const COLUMN = 4;

/**
 * The formulas that a build would write, one of each step, taken from the plan itself: what is shown is what will stand
 * in the sheet.
 */
export function stepFormulas(measure: Measure, sources: Sources): Partial<Record<StepName, StepFormula>> {
  try {
    const { plan, layout } = buildMeasure(measure, { existingSheets: [], existingNames: [], sources }, ['output']);
    const { steps } = sheetWords(measure.language === 'th' ? 'th' : 'en');
    const sheet = plan.sheets.find(({ name }) => name === layout.output.chosen.sheet);
    if (!sheet) return {};
    const titles = [steps.step1, steps.step2, steps.step3, steps.step4];
    const from = titles.map((title) => sheet.blocks.findIndex(({ cells }) => cells[0]?.[0] === title));
    return Object.fromEntries(
      STEP_NAMES.flatMap((name, at) => {
        const found = formulaBetween(sheet, from[at] ?? -1, from[at + 1] ?? sheet.blocks.length, name);
        return found ? [[name, found]] : [];
      }),
    );
  } catch (error) {
    if (error instanceof MeasureError) return {};
    throw error;
  }
}

/** Growth: the first row of the step's first table. Shares and weighted growth: of its last table. Index: its last row. */
function formulaBetween(sheet: SheetPlan, from: number, to: number, name: StepName): StepFormula | undefined {
  if (from < 0) return undefined;
  const tables = sheet.blocks.slice(from, to).filter(({ cells }) => cells.some((row) => isFormula(row[COLUMN])));
  const table = name === 'growth' || name === 'index' ? tables[0] : tables.at(-1);
  if (!table) return undefined;
  const rows = table.cells.flatMap((row, at) => (isFormula(row[COLUMN]) && at > 0 ? [at] : []));
  const at = name === 'index' ? rows.at(-1) : rows[0];
  const cell = at === undefined ? undefined : table.cells[at]?.[COLUMN];
  if (at === undefined || !isFormula(cell)) return undefined;
  return { cell: `${sheet.name}!${cellAddress(table.row + at, COLUMN)}`, formula: cell.formula };
}

function isFormula(cell: PlanCell | null | undefined): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null;
}
