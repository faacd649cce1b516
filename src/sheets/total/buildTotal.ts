/** Several measures of a workbook as one total, by what they cost: the same four steps with measures in place of services (S96 to S99). */
import type { Measure } from '../../measures/definition';
import { buildAboutSheet } from '../output/aboutSheet';
import type { BuildContext } from '../context/context';
import { buildContributionsSheet } from '../contributions/contributionsSheet';
import type { ContributionPlaces } from '../contributions/contributionsSheet';
import type { LinkingName } from '../context/linkingTable';
import { withRowHeights } from '../fit/rowHeights';
import type { MeasureContext } from '../measure/context';
import type { InputPlaces, MeasureLayout, OutputPlaces, StepsPlace } from '../measure/layout';
import { buildProductivity } from '../measure/productivity';
import { linkedSheets } from '../output/outputSheets';
import type { ExistingNames } from '../output/outputSheets';
import type { SheetPlan, WorkbookPlan } from '../plan/plan';
import { buildReportSheet } from '../report/reportSheet';
import { settingNamePlans } from '../output/settings';
import { buildStepsSheet } from '../steps/stepsSheet';
import type { StepsSheet } from '../steps/stepsSheet';
import type { CommonPeriods } from './commonPeriods';
import type { FlowLayout } from './figuresSheet';
import { buildFiguresSheet } from './figuresSheet';
import { inputContext, sectorSheets } from './sectorSheets';
import type { SectorPlaces } from './sectorSheets';
import { buildSummarySheet } from './summarySheet';
import type { SummaryPlaces } from './summarySheet';
import { chosenLinking, stepsContext, totalContext } from './totalContext';
import type { TotalAsked, TotalContext } from './totalContext';
import { totalCover } from './totalCover';

export interface TotalLayout {
  /** As of a measure whose services are the measures, in the order of `members`. */
  readonly total: MeasureLayout;
  /** Names of the measures, those of one sector together. */
  readonly members: readonly string[];
  readonly sectors: readonly SectorPlaces[];
  readonly summary: SummaryPlaces;
  readonly contributions: ContributionPlaces;
}

export interface TotalBuild {
  readonly plan: WorkbookPlan;
  readonly layout: TotalLayout;
  /** Which periods the total has, and which measure has others that are left out. */
  readonly periods: CommonPeriods;
}

/**
 * The measures must be built: each is read by the names of its series (`Series_output` ...), so that it may be built again without
 * the total. Throws a MeasureError: fewer than two measures, one that is not built, costs in different units, fewer than two common
 * periods. To build a total again give the sheets and names it wrote as `asked.earlier`.
 */
export function buildTotal(measures: readonly Measure[], workbook: ExistingNames, asked: TotalAsked = {}): TotalBuild {
  const context = totalContext(measures, workbook, asked);
  const figures = buildFiguresSheet(context);
  const output = stepsContext(context, figures.output.data);
  const { plans, places } = outputPlans(context, output);
  const inputs = figures.input && inputPlans(context, figures.input);
  const layout = { ...frame(context, output), output: places, ...(inputs && { inputs: inputs.places }) };
  const productivity =
    inputs && buildProductivity(measureContext(context, output), { output: places, inputs: inputs.places });
  const total: MeasureLayout = { ...layout, ...(productivity && { productivity: productivity.places }) };
  const sectors = sectorSheets(context, figures);
  const reading = { measure: context.measure, layout: total, words: context.words };
  const contributions = buildContributionsSheet(reading);
  const report = buildReportSheet(reading, contributions.places);
  const summary = buildSummarySheet(context, { figures, total, sectors: sectors.places });
  const sheets = [
    ...[summary.plan, report.plan, figures.plan, ...plans, contributions.plan],
    ...(inputs ? [inputs.plan] : []),
    ...(productivity ? [productivity.plan] : []),
    ...sectors.plans,
  ];
  return {
    plan: withRowHeights(workbookPlan(context, output, sheets, asked)),
    layout: {
      total,
      members: context.members.map(({ measure }) => measure.name),
      sectors: sectors.places,
      summary: summary.places,
      contributions: contributions.places,
    },
    periods: context.common,
  };
}

function workbookPlan(
  context: TotalContext,
  output: BuildContext,
  sheets: readonly SheetPlan[],
  { earlier }: TotalAsked,
): WorkbookPlan {
  const covered = { ...output, cover: totalCover(context) };
  return {
    sheets: [buildAboutSheet(covered, sheets, chosenLinking(context)), ...sheets],
    names: settingNamePlans(output),
    ...(earlier && { replaces: { sheets: earlier.sheets, names: earlier.names } }),
    show: context.names.summary,
  };
}

function frame({ names }: TotalContext, { data }: BuildContext): Omit<MeasureLayout, 'output'> {
  return {
    sheets: names.sheets,
    names: names.settings,
    sources: {},
    periods: data.periods,
    periodHeadings: { sheet: names.sheets.data, row: data.periodRow },
    positions: { sheet: names.sheets.data, row: data.positionRow },
  };
}

const measureContext = ({ measure, words, names }: TotalContext, output: BuildContext): MeasureContext => ({
  measure,
  words,
  sheets: names.sheets,
  sources: {},
  output,
});

export function stepsPlace(
  built: StepsSheet,
  { sheets, data, measure }: BuildContext,
  linking: LinkingName,
): StepsPlace {
  return {
    sheet: built.sheet,
    rows: built.rows,
    index: { sheet: built.sheet, row: built.indexRow },
    formula: measure.method.formula,
    linking,
    dataSheet: sheets.data,
    data,
  };
}

function outputPlans(
  context: TotalContext,
  output: BuildContext,
): { plans: readonly SheetPlan[]; places: OutputPlaces } {
  const chosen = chosenLinking(context);
  const linked = linkedSheets(output, chosen);
  const { annual, fixed, renewed } = linked.steps;
  if (!annual || !fixed) throw new Error('The total has no annual and fixed index.');
  const places = {
    annual: stepsPlace(annual, output, 'annual'),
    fixed: stepsPlace(fixed, output, 'fixed'),
    ...(renewed && { renewed: stepsPlace(renewed, output, 'renewed') }),
  };
  return {
    plans: linked.plans,
    places: { ...places, chosen: places[chosen] ?? places.annual, baseLine: linked.baseLine },
  };
}

function inputPlans(context: TotalContext, { data }: FlowLayout): { plan: SheetPlan; places: InputPlaces } {
  const { measure, words, names, members } = context;
  const linking = chosenLinking(context);
  const input = inputContext(context, data);
  const built = buildStepsSheet(input, {
    sheet: names.sheets.inputIndex,
    title: words.total.inputTitle(measure.name, words.steps.linkings[linking].inSentence),
    formula: measure.method.formula,
    linking,
  });
  const chosen = stepsPlace(built, input, linking);
  const items = members.map((one) => ({ id: one.measure.id, name: one.measure.name, group: 'goods' as const }));
  return { plan: built.plan, places: { items, direct: chosen, chosen } };
}
