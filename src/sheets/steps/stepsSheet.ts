/** One index in the four steps: growth, average share, weighted growth, index values (rules S6 to S9). */
import type { FormulaName } from '../../core/options';
import type { BuildContext } from '../context/context';
import { FORMULA_TABLE } from '../context/formulaTable';
import type { LinkingName } from '../context/linkingTable';
import { linkingTable } from '../context/linkingTable';
import { FORMULA_RULES, LINKING_RULES } from '../context/ruleNumbers';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import type { SheetPlan } from '../plan/plan';
import { comparisonTable } from './comparisons';
import { growthTable } from './growth';
import { indexTable } from './indexValues';
import { shareTables } from './shares';
import type { StepBuild, StepRows } from './stepRows';
import { weightedGrowthTable } from './weightedGrowth';

export interface StepsRequest {
  readonly sheet: string;
  readonly title: string;
  readonly formula: FormulaName;
  readonly linking: LinkingName;
}

export interface StepsSheet {
  readonly plan: SheetPlan;
  readonly sheet: string;
  readonly indexRow: number;
  readonly rows: Readonly<StepRows>;
}

const NO_ROWS: Omit<StepRows, 'parts'> = {
  comparedPosition: 0,
  matched: 0,
  growth: 0,
  cost0: 0,
  cost1: 0,
  unitCostIndex: 0,
  values: 0,
  valueSum: 0,
  shares: 0,
  weighted: 0,
  weightedTotal: 0,
  link: 0,
  piece: 0,
  value: 0,
  index: 0,
};

/** `after` adds what stands below the four steps (the linkings side by side, the chart, the check). */
export function buildStepsSheet(
  context: BuildContext,
  request: StepsRequest,
  after: (page: Page, indexRow: number) => void = () => undefined,
): StepsSheet {
  const page = new Page(request.sheet);
  const build: StepBuild = {
    context,
    page,
    formulaName: request.formula,
    formulaRow: FORMULA_TABLE[request.formula],
    linkingName: request.linking,
    linking: linkingTable(context)[request.linking],
    rows: { ...NO_ROWS, parts: [] },
  };
  const { steps } = context.words;
  page.title(request.title);
  const rules = `${FORMULA_RULES[request.formula]}, ${LINKING_RULES[request.linking]}`;
  page.note(
    steps.method(steps.formulas[request.formula].says, steps.linkings[request.linking].says, rules),
    steps.signs,
  );
  comparisonTable(build);
  growthTable(build);
  shareTables(build);
  weightedGrowthTable(build);
  indexTable(build);
  after(page, build.rows.index);
  return {
    plan: page.finish(pageSettings(context)),
    sheet: request.sheet,
    indexRow: build.rows.index,
    rows: build.rows,
  };
}
