/** From a measure to the workbook plan of the parts that are wanted. Pure: the same measure gives the same plan. */
import type { BuildKind, Measure } from '../../measures/definition';
import { buildAboutSheet } from '../output/aboutSheet';
import { buildDataSheet } from '../output/dataSheet';
import { comparedSheets, linkedSheets, linkingName } from '../output/outputSheets';
import type { ExistingNames } from '../output/outputSheets';
import type { NamePlan, SheetPlan, WorkbookPlan } from '../plan/plan';
import { withRowHeights } from '../fit/rowHeights';
import { settingNamePlans } from '../output/settings';
import type { StepsSheet } from '../steps/stepsSheet';
import { sheetWords } from '../words';
import type { MeasureContext } from './context';
import { cover } from './cover';
import { hasInputs } from '../../measures/inputItems';
import { buildInputs } from './inputIndex';
import type { MeasureLayout, OutputPlaces, StepsPlace } from './layout';
import { measureSettingNames, measureSheetNames, SHEET_OF } from './names';
import { outputContext } from './outputContext';
import { buildProductivity } from './productivity';
import { buildQuality } from './quality';
import { hasQuality } from '../../measures/qualityGroups';
import { seriesNamePlans } from './seriesNames';
import { refuseMeasure } from './refuseMeasure';
import { languageOf } from './rowsOfBlocks';
import { sourcesOf } from './sources';
import type { Sources } from './sources';
import { inOrder } from './sheetOrder';
import type { MeasurePart } from './parts';
import { readings } from '../reading/readings';

export interface MeasureWorkbook extends ExistingNames {
  /** The blocks as they were read just now. A block that is not here is taken to be as this measure's data sheets lay it out. */
  readonly sources?: Sources;
}

export interface MeasureBuild {
  readonly plan: WorkbookPlan;
  readonly layout: MeasureLayout;
}

/**
 * All calculation sheets of the parts, in place of those of earlier builds (`plan.replaces`); output and its cover are always there.
 * What the user chose on About belongs into the method first (`withTypedSettings`). Throws a MeasureError when it cannot be built.
 */
export function buildMeasure(measure: Measure, workbook: MeasureWorkbook, parts: readonly MeasurePart[]): MeasureBuild {
  const context = prepare(measure, workbook);
  const wants = (part: MeasurePart) => parts.includes(part);
  const { plans: outputPlans, places: output } = outputSheets(context);
  const plans: SheetPlan[] = [...outputPlans];
  const quality =
    hasQuality(measure) && (wants('quality') || wants('productivity')) ? buildQuality(context, output) : undefined;
  if (quality) plans.push(...quality.plans);
  const inputs = hasInputs(measure) && (wants('inputs') || wants('productivity')) ? buildInputs(context) : undefined;
  if (inputs) plans.push(...inputs.plans);
  const measured = { output, ...(quality && { quality: quality.places }) };
  const productivity =
    inputs && wants('productivity') ? buildProductivity(context, { ...measured, inputs: inputs.places }) : undefined;
  if (productivity) plans.push(productivity.plan);
  const layout: MeasureLayout = {
    ...frame(context),
    ...measured,
    ...(inputs && { inputs: inputs.places }),
    ...(productivity && { productivity: productivity.places }),
  };
  const more = readings(measure, layout, parts);
  plans.push(...more.sheets);
  const names = [...seriesNamePlans(layout, context.output.names, context.words), ...more.names];
  return { plan: withRowHeights(finished(context, plans, layout, names)), layout };
}

function prepare(measure: Measure, workbook: MeasureWorkbook): MeasureContext {
  const words = sheetWords(languageOf(measure));
  const sheets = measureSheetNames(measure, workbook);
  const sources = sourcesOf(measure, sheets, words, workbook.sources);
  refuseMeasure(measure, sources);
  const output = outputContext(measure, sheets, measureSettingNames(measure, workbook), words, sources);
  return { measure, words, sheets, sources, existing: workbook.existingSheets, output };
}

function frame({ sheets, output, sources }: MeasureContext): Omit<MeasureLayout, 'output'> {
  const { data, names } = output;
  return {
    sheets,
    names,
    sources,
    periods: data.periods,
    periodHeadings: { sheet: sheets.data, row: data.periodRow },
    positions: { sheet: sheets.data, row: data.positionRow },
  };
}

function outputSheets({ output }: MeasureContext): { plans: SheetPlan[]; places: OutputPlaces } {
  const chosen = linkingName(output.measure);
  const linked = linkedSheets(output, chosen);
  const compared = output.measure.method.compareDefaultSet ? comparedSheets(output, linked, chosen) : [];
  const place = (built: StepsSheet, linking: StepsPlace['linking']): StepsPlace => ({
    sheet: built.sheet,
    rows: built.rows,
    index: { sheet: built.sheet, row: built.indexRow },
    formula: output.measure.method.formula,
    linking,
    dataSheet: output.sheets.data,
    data: output.data,
  });
  const { annual, fixed, renewed } = linked.steps;
  if (!annual || !fixed) throw new Error('The output has no annual and fixed index.');
  const places = {
    annual: place(annual, 'annual'),
    fixed: place(fixed, 'fixed'),
    ...(renewed && { renewed: place(renewed, 'renewed') }),
  };
  return {
    plans: [buildDataSheet(output), ...linked.plans, ...compared],
    places: { ...places, chosen: places[chosen] ?? places.annual, baseLine: linked.baseLine },
  };
}

/** People type on the first three; the others have values of their own time, and are made anew when somebody asks for it (P188). */
const NOT_CALCULATED: readonly BuildKind[] = ['table', 'data', 'plan', 'publication', 'revisions', 'vintages'];

function finished(
  context: MeasureContext,
  plans: readonly SheetPlan[],
  layout: MeasureLayout,
  names: readonly NamePlan[],
): WorkbookPlan {
  const { measure, sheets, output } = context;
  const sorted = inOrder(plans, sheets);
  const about = buildAboutSheet({ ...output, cover: cover(context, sorted) }, sorted, linkingName(output.measure));
  const typed = new Set(Object.values(SHEET_OF).map((key) => sheets[key].toLowerCase()));
  const calculated = measure.built
    .filter(({ kind }) => !NOT_CALCULATED.includes(kind))
    .flatMap((record) => record.sheets)
    .filter((name) => !typed.has(name.toLowerCase()));
  const replaces = { sheets: calculated, names: measure.built.flatMap(({ names }) => names) };
  return {
    sheets: [about, ...sorted],
    names: [...settingNamePlans(output), ...names],
    ...(calculated.length > 0 && { replaces }),
    show:
      layout.productivity?.index.sheet ??
      layout.inputs?.chosen.sheet ??
      layout.quality?.adjusted.sheet ??
      sheets.output,
  };
}
