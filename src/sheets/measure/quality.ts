/** Quality: its indexes, and output adjusted for it, service by service or as one index for all (rules Q1 to Q10, S29). */
import { at } from '../plan/columns';
import type { BuildContext, DataLayout } from '../context/context';
import { linkingOf } from '../context/linkingTable';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import type { SheetPlan } from '../plan/plan';
import { onSheet } from '../plan/reference';
import { buildStepsSheet } from '../steps/stepsSheet';
import { FORMATS } from '../plan/styles';
import { averageGrowth, formula } from '../plan/tableRows';
import { adjustedVolumes } from './adjustedVolumes';
import { indexChart } from './charts';
import type { MeasureContext } from './context';
import { baseIs100, firstAndLast, measureTable } from './context';
import { growthTable } from './growthTable';
import type { OutputPlaces, QualityPlaces, SeriesPlace, StepsPlace } from './layout';
import { periodsTable } from './periodsTable';
import { qualityIndexTables } from './qualityIndexTables';

export interface BuiltQuality {
  readonly plans: readonly SheetPlan[];
  readonly places: QualityPlaces;
}

export function buildQuality(context: MeasureContext, output: OutputPlaces): BuiltQuality {
  const { words, sheets, sources, measure } = context;
  const page = new Page(sheets.quality);
  page.title(words.quality.title(measure.name));
  page.note(words.quality.says, words.quality.missing);
  const periods = periodsTable(page, context, sources.quality ? [sources.quality] : []);
  const indexes = qualityIndexTables(page, context, periods);
  const place = (row: number): SeriesPlace => ({ sheet: sheets.quality, row });
  const overallRow = indexes.groups.find(({ service }) => service === null)?.row;
  const overall = overallRow === undefined ? undefined : place(overallRow);
  const byService = new Map(
    indexes.groups.flatMap(({ service, row }): [string, SeriesPlace][] =>
      service === null ? [] : [[service, place(row)]],
    ),
  );
  const plans: SheetPlan[] = [];
  let result: Result | undefined;
  let adjustedSteps: StepsPlace | undefined;
  if (byService.size > 0) {
    const data = adjustedVolumes(page, context, indexes, periods);
    const built = adjustedSheet(context, data, (stepsPage, steps) => {
      result = resultTables(stepsPage, context, output, { overall, steps });
    });
    adjustedSteps = built.place;
    plans.push(built.plan);
  } else {
    result = resultTables(page, context, output, { overall, steps: undefined });
  }
  if (!result) throw new Error('Quality has no result.');
  return {
    plans: [page.finish(pageSettings(context.output)), ...plans],
    places: { ...(overall && { overall }), byService, ...(adjustedSteps && { adjustedSteps }), ...result },
  };
}

type After = (page: Page, steps: SeriesPlace) => void;

function adjustedSheet(
  context: MeasureContext,
  data: DataLayout,
  after: After,
): { plan: SheetPlan; place: StepsPlace } {
  const { output, words, sheets, measure } = context;
  const linking = linkingOf(measure.method.linking);
  const steps: BuildContext = {
    ...output,
    words: { ...words, steps: { ...words.steps, ...words.quality.steps } },
    sheets: { ...output.sheets, data: sheets.quality },
    data,
  };
  const title = words.quality.titleAdjusted(measure.name, words.steps.linkings[linking].inSentence);
  const request = { sheet: sheets.adjusted, title, formula: measure.method.formula, linking };
  const built = buildStepsSheet(steps, request, (page, row) => after(page, { sheet: sheets.adjusted, row }));
  const index = { sheet: sheets.adjusted, row: built.indexRow };
  const place = { sheet: sheets.adjusted, rows: built.rows, index, formula: request.formula, linking };
  return { plan: built.plan, place: { ...place, dataSheet: sheets.quality, data } };
}

interface Result {
  readonly adjusted: SeriesPlace;
  readonly effect: SeriesPlace;
}

interface Parts {
  readonly overall: SeriesPlace | undefined;
  readonly steps: SeriesPlace | undefined;
}

/** Output, what quality makes of it, and the growth of each. */
function resultTables(page: Page, context: MeasureContext, output: OutputPlaces, parts: Parts): Result {
  const { words, output: of, measure } = context;
  const w = words.quality;
  page.heading(w.result, [w.resultNote], true);
  const table = measureTable(page, context, words.series, words.averageGrowth);
  const reach = (place: SeriesPlace, t: number) =>
    place.sheet === page.name ? at(t, place.row) : onSheet(place.sheet, at(t, place.row));
  const add = (label: string, text: (t: number) => string, look?: 'result') => {
    const row = page.next;
    return table.add({
      label,
      unit: baseIs100(context),
      summary: averageGrowth(of.data.periods, row),
      value: (t) => formula(text(t)),
      ...(look && { look }),
      format: FORMATS.index,
      summaryFormat: FORMATS.growth,
    });
  };
  const { overall, steps } = parts;
  const plain = add(w.output, (t) => reach(output.chosen.index, t));
  const stepped = steps ? add(w.adjustedSteps, (t) => reach(steps, t)) : plain;
  const quality = overall ? add(w.overall, (t) => reach(overall, t)) : undefined;
  const effect = add(w.effect, (t) => `100*${at(t, adjustedRow())}/${at(t, plain)}`);
  const adjusted = add(
    w.adjusted,
    (t) => (quality === undefined ? at(t, stepped) : `${at(t, stepped)}*${at(t, quality)}/100`),
    'result',
  );
  function adjustedRow(): number {
    return effect + 1;
  }
  growthTable(page, context, w.growth, w.resultNote, [
    { label: w.growthOfOutput, index: plain },
    { label: w.growthOfQuality, index: effect },
    {
      label: w.growthOfAdjusted,
      text: (t, rows) => `(1+${at(t, rows[0] ?? 0)})*(1+${at(t, rows[1] ?? 0)})-1`,
      look: 'total',
    },
  ]);
  const [from, to] = firstAndLast(context);
  indexChart(page, context, {
    title: w.chartTitle(measure.name),
    text: w.chartText(measure.name, from, to, plain, adjusted),
    lines: [
      { name: w.output, row: plain, look: 'second' },
      { name: w.adjusted, row: adjusted, look: 'first' },
    ],
  });
  return { adjusted: { sheet: page.name, row: adjusted }, effect: { sheet: page.name, row: effect } };
}
