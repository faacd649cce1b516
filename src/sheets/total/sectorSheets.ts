/** Sector totals: the four steps over the measures of one sector, where a sector has two or more (rule S98). */
import type { Sector } from '../../measures/measure';
import type { BuildContext, DataLayout } from '../context/context';
import type { SeriesPlace } from '../measure/layout';
import type { SheetPlan } from '../plan/plan';
import { buildStepsSheet } from '../steps/stepsSheet';
import type { FiguresSheet, GroupLayout } from './figuresSheet';
import { chosenLinking, stepsContext } from './totalContext';
import type { TotalContext } from './totalContext';

export interface SectorPlaces {
  readonly sector: Sector;
  readonly output: SeriesPlace;
  readonly input?: SeriesPlace;
  readonly totalCostRow: number;
}

/** The words of the steps speak of inputs here. */
export function inputContext(context: TotalContext, data: DataLayout): BuildContext {
  const { words, measure } = context;
  const steps = { ...words.steps, ...words.total.inputSteps };
  const inputs = { ...measure, costUnit: measure.spendingUnit };
  return stepsContext({ ...context, words: { ...words, steps }, measure: inputs }, data);
}

export function sectorSheets(
  context: TotalContext,
  figures: FiguresSheet,
): { plans: SheetPlan[]; places: SectorPlaces[] } {
  const plans: SheetPlan[] = [];
  const { words, names, measure } = context;
  const linking = chosenLinking(context);
  const inSentence = words.steps.linkings[linking].inSentence;
  const steps = (build: BuildContext, sheet: string, title: string): SeriesPlace => {
    const built = buildStepsSheet(build, { sheet, title, formula: measure.method.formula, linking });
    plans.push(built.plan);
    return { sheet, row: built.indexRow };
  };
  const places = figures.output.groups.map(({ group, data }: GroupLayout, i): SectorPlaces => {
    const name = words.total.sectors[group.sector];
    const sheets = names.sectors[group.sector];
    const output = steps(stepsContext(context, data), sheets.output, words.steps.title(name, inSentence));
    const inputData = figures.input?.groups[i]?.data;
    const input =
      inputData && steps(inputContext(context, inputData), sheets.input, words.total.inputTitle(name, inSentence));
    return { sector: group.sector, output, ...(input && { input }), totalCostRow: data.totalCostRow };
  });
  return { plans, places };
}
