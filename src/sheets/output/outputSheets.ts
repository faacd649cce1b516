/** The workbook of an output measure: About, Data, the four steps under each linking, and the comparison on request. */
import { DEFAULT_SET } from '../../core/options';
import type { FormulaName } from '../../core/options';
import { matchPeriods, matchServices } from '../../measures/source/matchSources';
import type { OutputMeasure } from '../../measures/measure';
import { buildAboutSheet } from './aboutSheet';
import { checkTable } from './checkTable';
import { buildComparisonSheet } from './comparisonSheet';
import type { BuildContext } from '../context/context';
import { dataLayout } from '../context/dataLayout';
import { buildDataSheet } from './dataSheet';
import { withRowHeights } from '../fit/rowHeights';
import { freeSettingNames, freeSheetNames, renameSheets, SHEET_NAMES } from '../context/freeNames';
import { linkingOf } from '../context/linkingTable';
import type { LinkingName } from '../context/linkingTable';
import type { SheetPlan, WorkbookPlan } from '../plan/plan';
import { refuseUnbuildable } from '../context/refuse';
import { settingNamePlans } from './settings';
import { linkingChart, sideBySideTable } from './sideBySide';
import type { IndexPlace } from './sideBySide';
import { buildStepsSheet } from '../steps/stepsSheet';
import type { StepsSheet } from '../steps/stepsSheet';
import { sheetWords } from '../words';

export interface ExistingNames {
  readonly existingSheets: readonly string[];
  /** Defined names, and names of tables, which share one space with them. */
  readonly existingNames: readonly string[];
}

/** Throws a MeasureError when the measure cannot be built; a plan is complete or there is none. */
export function buildOutputSheets(measure: OutputMeasure, workbook: ExistingNames): WorkbookPlan {
  const context = prepare(measure, workbook);
  const chosen = linkingName(measure);
  const linked = linkedSheets(context, chosen);
  const compared = measure.method.compareDefaultSet ? comparedSheets(context, linked, chosen) : [];
  const calculated = [...linked.plans, ...compared];
  const data = buildDataSheet(context);
  return withRowHeights({
    sheets: [buildAboutSheet(context, [data, ...calculated], chosen), data, ...calculated],
    names: settingNamePlans(context),
    show: context.sheets.output,
  });
}

export const linkingName = (measure: OutputMeasure): LinkingName => linkingOf(measure.method.linking);

function prepare(measure: OutputMeasure, workbook: ExistingNames): BuildContext {
  const services = matchServices(measure.quantities, measure.costs);
  const periods = matchPeriods(measure.quantities, measure.costs);
  refuseUnbuildable(measure, services, periods);
  // The sources are there whether or not the caller lists them.
  const taken = [...workbook.existingSheets, measure.quantities.sheet, measure.costs.sheet];
  const pick = freeSheetNames(namesWanted(measure), taken);
  return {
    measure,
    services,
    periods,
    words: sheetWords(measure.language),
    names: freeSettingNames(workbook.existingNames),
    sheets: renameSheets(pick),
    data: dataLayout(services.length, periods.length),
  };
}

const others = (measure: OutputMeasure): FormulaName[] => DEFAULT_SET.filter((name) => name !== measure.method.formula);

const withRenewed = (measure: OutputMeasure): boolean =>
  linkingName(measure) === 'renewed' || measure.method.renewEvery !== undefined;

function namesWanted(measure: OutputMeasure): string[] {
  const { about, data, output, fixed, renewed, comparison, formulas } = SHEET_NAMES;
  return [
    ...[about, data, output, fixed],
    ...(withRenewed(measure) ? [renewed] : []),
    ...(measure.method.compareDefaultSet ? [comparison, ...others(measure).map((name) => formulas[name])] : []),
  ];
}

export interface LinkedSheets {
  readonly plans: readonly SheetPlan[];
  readonly places: readonly IndexPlace[];
  readonly steps: Readonly<Partial<Record<LinkingName, StepsSheet>>>;
  /** The row of 100 that charts draw as their base line. */
  readonly baseLine: { readonly sheet: string; readonly row: number };
}

/** Output has the annual chain and, below it, all linkings side by side; Fixed and Renewed have their own steps. */
export function linkedSheets(context: BuildContext, chosen: LinkingName): LinkedSheets {
  const { measure, sheets, words } = context;
  const steps = (linking: LinkingName, sheet: string, after?: Parameters<typeof buildStepsSheet>[2]): StepsSheet => {
    const title = words.steps.title(measure.name, words.steps.linkings[linking].inSentence);
    return buildStepsSheet(context, { sheet, title, formula: measure.method.formula, linking }, after);
  };
  const place = (linking: LinkingName, built: StepsSheet): IndexPlace => ({
    linking,
    sheet: built.sheet,
    row: built.indexRow,
  });
  const fixed = steps('fixed', sheets.fixed);
  const renewed = withRenewed(measure) ? steps('renewed', sheets.renewed) : undefined;
  const placesElsewhere = [place('fixed', fixed), ...(renewed ? [place('renewed', renewed)] : [])];
  let places: IndexPlace[] = [];
  let baseLine = { sheet: sheets.output, row: 0 };
  const output = steps('annual', sheets.output, (page, row) => {
    places = [{ linking: 'annual', sheet: page.name, row }, ...placesElsewhere];
    const copies = sideBySideTable(page, context, places, chosen);
    baseLine = { sheet: page.name, row: copies.base };
    linkingChart(page, context, places, copies);
    if (measure.method.checkRow) checkTable(page, context, places, copies);
  });
  return {
    plans: [output.plan, fixed.plan, ...(renewed ? [renewed.plan] : [])],
    places,
    steps: { annual: output, fixed, ...(renewed && { renewed }) },
    baseLine,
  };
}

export function comparedSheets(context: BuildContext, linked: LinkedSheets, chosen: LinkingName): SheetPlan[] {
  const { measure, sheets, words } = context;
  const built = others(measure).map((name) => {
    const title = words.steps.titleOfFormula(
      measure.name,
      words.steps.formulas[name].name,
      words.steps.linkings[chosen].inSentence,
    );
    return {
      name,
      ...buildStepsSheet(context, { sheet: sheets.formulas[name], title, formula: name, linking: chosen }),
    };
  });
  const own = linked.places.find((place) => place.linking === chosen);
  const places = [
    ...(own ? [{ formula: measure.method.formula, sheet: own.sheet, row: own.row }] : []),
    ...built.map(({ name, sheet, indexRow }) => ({ formula: name, sheet, row: indexRow })),
  ];
  return [buildComparisonSheet(context, places, chosen), ...built.map(({ plan }) => plan)];
}
