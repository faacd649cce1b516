/** A measure that has output only, its layout, and its workbook with the sheets that read the results. */
import type { FormulaName, Linking } from '../../../src/core/options';
import type { Measure } from '../../../src/measures/definition';
import { newMeasure } from '../../../src/measures/newMeasure';
import { outputOf } from '../../../src/measures/outputOf';
import { matchPeriods, matchServices } from '../../../src/measures/source/matchSources';
import { buildAboutSheet } from '../../../src/sheets/output/aboutSheet';
import type { BuildContext } from '../../../src/sheets/context/context';
import { dataLayout } from '../../../src/sheets/context/dataLayout';
import { buildDataSheet } from '../../../src/sheets/output/dataSheet';
import { SETTING_NAMES } from '../../../src/sheets/context/freeNames';
import type { LinkingName } from '../../../src/sheets/context/linkingTable';
import type { MeasureLayout, StepsPlace } from '../../../src/sheets/measure/layout';
import { measureSheetNames } from '../../../src/sheets/measure/names';
import type { SheetPlan, WorkbookPlan } from '../../../src/sheets/plan/plan';
import { readingContext } from '../../../src/sheets/reading/readingContext';
import type { ReadingContext } from '../../../src/sheets/reading/readingContext';
import { settingNamePlans } from '../../../src/sheets/output/settings';
import { buildStepsSheet } from '../../../src/sheets/steps/stepsSheet';
import { sheetWords } from '../../../src/sheets/words';
import { renderPlan } from '../../../workbench/xlsx/renderPlan';
import type { WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import type { Variant } from '../agreementVariants';
import { source } from '../sampleMeasure';
import { sourceSheet } from '../workbookOf';

export interface OutputOnly {
  readonly formula?: FormulaName;
  readonly linking?: Linking;
  readonly language?: 'en' | 'th';
}

export function measureOf(
  variant: Variant,
  { formula = 'tornqvist', linking = 'annual', language = 'en' }: OutputOnly,
) {
  const { services, periods, zeros, base } = variant;
  const start = newMeasure({
    id: 'm1',
    name: 'adult social care, England',
    sector: 'socialCare',
    language,
    periods: { kind: 'financialYear', labels: periods },
  });
  const measure: Measure = {
    ...start,
    costUnit: 'GBP thousand',
    services: services.map((name, i) => ({
      id: `s${i + 1}`,
      name,
      unit: 'cases',
      measured: 'activity',
      factor: null,
      deflator: null,
    })),
    method: { ...start.method, formula, linking, zeros, base: periods[base - 1] ?? '', renewEvery: 2 },
  };
  return measure;
}

interface Prepared {
  readonly context: ReadingContext;
  readonly build: BuildContext;
  readonly plans: readonly SheetPlan[];
}

export function prepared(measure: Measure): Prepared {
  const { labels } = measure.periods;
  const names = measure.services.map(({ name }) => name);
  const [quantities, costs] = [source('Quantities', names, labels), source('Costs', names, labels)];
  const output = outputOf(measure, quantities, costs);
  const sheets = measureSheetNames(measure, { existingSheets: [], existingNames: [] });
  const services = matchServices(quantities, costs);
  const build: BuildContext = {
    measure: output,
    services,
    periods: matchPeriods(quantities, costs),
    words: sheetWords(output.language),
    names: SETTING_NAMES,
    sheets,
    data: dataLayout(services.length, labels.length),
  };
  const steps = (linking: LinkingName, sheet: string): StepsPlace & { plan: SheetPlan } => {
    const { formula } = measure.method;
    const built = buildStepsSheet(build, { sheet, title: sheet, formula, linking });
    return {
      plan: built.plan,
      sheet,
      rows: built.rows,
      index: { sheet, row: built.indexRow },
      formula,
      linking,
      dataSheet: sheets.data,
      data: build.data,
    };
  };
  const [annual, fixed, renewed] = [
    steps('annual', sheets.output),
    steps('fixed', sheets.fixed),
    steps('renewed', sheets.renewed),
  ];
  const { linking } = measure.method;
  const layout: MeasureLayout = {
    sheets,
    names: SETTING_NAMES,
    periods: labels.length,
    sources: { quantities, costs },
    periodHeadings: { sheet: sheets.data, row: build.data.periodRow },
    positions: { sheet: sheets.data, row: build.data.positionRow },
    output: { annual, fixed, renewed, chosen: typeof linking === 'number' ? renewed : { annual, fixed }[linking] },
  };
  const plans = [buildDataSheet(build), annual.plan, fixed.plan, renewed.plan];
  return { context: readingContext(measure, layout), build, plans };
}

/** The workbook with further sheets. */
export function planWith({ build, plans }: Prepared, more: readonly SheetPlan[]): WorkbookPlan {
  const all = [...plans, ...more];
  return { sheets: [buildAboutSheet(build, all, 'annual'), ...all], names: settingNamePlans(build), show: 'Output' };
}

export function fileOf(ready: Prepared, variant: Variant, more: readonly SheetPlan[]): WorkbookFile {
  const { quantities, costs } = ready.context.layout.sources;
  if (!quantities || !costs) throw new Error('The measure has no sources.');
  return renderPlan(planWith(ready, more), {
    sheets: [sourceSheet(quantities, variant.quantities), sourceSheet(costs, variant.costs)],
    names: [],
    active: 'Quantities',
    settings: {},
    customXml: [],
  });
}
