/** Productivity: output over input, growth, the pattern of improvement, and where it comes from (rules Y1 to Y5, ST1, ST2, S30). */
import { at } from '../plan/columns';
import { Page } from '../plan/page';
import type { PageSettings } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import type { SheetPlan } from '../plan/plan';
import { onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { averageGrowth, formula } from '../plan/tableRows';
import type { PeriodTable } from '../plan/tableRows';
import { indexChart } from './charts';
import { patternChart } from './patternChart';
import type { PatternChart } from './patternChart';
import type { MeasureContext } from './context';
import { baseIs100, firstAndLast, inBase, measureTable } from './context';
import { growthTable } from './growthTable';
import type { InputPlaces, Measured, ProductivityPlaces, SeriesPlace } from './layout';
import { logTable } from './logTable';
import { patternTables } from './patternTables';

export interface BuiltProductivity {
  readonly plan: SheetPlan;
  readonly places: ProductivityPlaces;
}

/** Rows of the first table. */
interface IndexRows {
  readonly output: number;
  readonly input: number;
  readonly productivity: number;
  readonly indirect?: number;
  readonly base: number;
}

export function buildProductivity(context: MeasureContext, measured: Measured): BuiltProductivity {
  const { words, sheets, measure } = context;
  const w = words.productivity;
  const page = new Page(sheets.productivity);
  page.title(w.title(measure.name));
  page.note(w.says, w.ratio);
  const rows = indexTable(page, context, measured);
  partialTable(page, context, measured.inputs, rows.output);
  const [output = 0, input = 0, productivity = 0] = growthTable(page, context, w.growth, w.ratio, [
    { label: outputLabel(context, measured), index: rows.output },
    { label: w.growthOf.input, index: rows.input },
    {
      label: w.growthOf.productivity,
      text: (t, [out = 0, into = 0]) => `(1+${at(t, out)})/(1+${at(t, into)})-1`,
      look: 'result',
    },
  ]);
  const growths = { output, input, productivity };
  const patterns = patternTables(page, context, growths);
  const logs = logTable(page, context, measured, rows);
  const pattern = { ...growths, named: patterns.named, outputName: outputLabel(context, measured) };
  charts(page, context, measured, rows, pattern);
  const place = (row: number): SeriesPlace => ({ sheet: sheets.productivity, row });
  return {
    plan: page.finish(widePages(context)),
    places: {
      output: place(rows.output),
      input: place(rows.input),
      index: place(rows.productivity),
      ...(rows.indirect !== undefined && { indirectIndex: place(rows.indirect) }),
      outputGrowth: place(output),
      inputGrowth: place(input),
      growth: place(productivity),
      pattern: place(patterns.pattern),
      logOutput: place(logs.output),
      ...(logs.quality !== undefined && { logQuality: place(logs.quality) }),
      logInput: place(logs.input),
      logProductivity: place(logs.productivity),
    },
  };
}

/** The names of the patterns need more room than figures do. */
function widePages({ output }: MeasureContext): PageSettings {
  const settings = pageSettings(output);
  return { ...settings, columnWidths: settings.columnWidths.map((width, i) => (i < 2 ? width : WIDE)) };
}

const WIDE = 17;

const outputLabel = ({ words }: MeasureContext, { quality }: Measured): string =>
  quality ? words.productivity.adjustedOutput : words.productivity.output;

const reach = ({ sheet, row }: SeriesPlace, t: number): string => onSheet(sheet, at(t, row));

function addIndex(
  table: PeriodTable,
  page: Page,
  context: MeasureContext,
  label: string,
  text: (t: number) => string,
  look?: 'result',
) {
  const row = page.next;
  return table.add({
    label,
    unit: baseIs100(context),
    summary: averageGrowth(context.output.data.periods, row),
    value: (t) => formula(text(t)),
    ...(look && { look }),
    format: FORMATS.index,
    summaryFormat: FORMATS.growth,
  });
}

function indexTable(page: Page, context: MeasureContext, measured: Measured): IndexRows {
  const { words } = context;
  const w = words.productivity;
  const { quality, inputs } = measured;
  const outputPlace = quality?.adjusted ?? measured.output.chosen.index;
  page.heading(w.indexes, [w.indexesNote]);
  const table = measureTable(page, context, words.series, words.averageGrowth);
  const add = (label: string, text: (t: number) => string, look?: 'result') =>
    addIndex(table, page, context, label, text, look);
  const output = add(outputLabel(context, measured), (t) => reach(outputPlace, t));
  const input = add(w.input, (t) => reach(inputs.chosen.index, t));
  const base = table.add({
    label: w.baseLine,
    unit: baseIs100(context),
    summary: words.notApplicable,
    value: () => 100,
    format: FORMATS.index,
  });
  const other = inputs.direct && inputs.indirect;
  const inputIndirect = other ? add(w.inputIndirect, (t) => reach(other.index, t)) : undefined;
  const indirect =
    inputIndirect === undefined
      ? undefined
      : add(w.productivityIndirect, (t) => `100*${at(t, output)}/${at(t, inputIndirect)}`);
  const productivity = add(w.productivity, (t) => `100*${at(t, output)}/${at(t, input)}`, 'result');
  return { output, input, productivity, base, ...(indirect !== undefined && { indirect }) };
}

/** Output for each unit of labour: other inputs are left out, and the label says so. */
function partialTable(page: Page, context: MeasureContext, inputs: InputPlaces, output: number): void {
  const { words, sheets } = context;
  const w = words.productivity;
  const kinds = [
    { place: inputs.fullTimeEquivalents, label: w.fullTimeEquivalents, per: w.perFullTimeEquivalent },
    { place: inputs.hours, label: w.hours, per: w.perHour },
  ].flatMap(({ place, ...one }) => (place ? [{ ...one, place }] : []));
  if (kinds.length === 0) return;
  page.heading(w.partial, [w.partialNote]);
  const table = measureTable(page, context, words.series, words.averageGrowth);
  for (const { place, label, per } of kinds) {
    const labour = addIndex(table, page, context, label, (t) => {
      const base = onSheet(sheets.inputs, inBase(context, place.row).slice('INDEX('.length));
      return `100*${reach(place, t)}/INDEX(${base}`;
    });
    addIndex(table, page, context, per, (t) => `100*${at(t, output)}/${at(t, labour)}`);
  }
}

function charts(page: Page, context: MeasureContext, measured: Measured, rows: IndexRows, pattern: PatternChart): void {
  const { words, measure, output } = context;
  const w = words.productivity;
  const [from, to] = firstAndLast(context);
  const name = measure.name;
  page.heading(w.charts, [w.chartsNote], true);
  indexChart(page, context, {
    title: w.chartPair(name),
    text: w.chartPairText(name, from, to, rows.output, rows.input),
    lines: [
      { name: outputLabel(context, measured), row: rows.output, look: 'first' },
      { name: w.input, row: rows.input, look: 'second' },
    ],
  });
  const base = output.measure.quantities.periods[output.measure.method.base - 1] ?? '';
  indexChart(page, context, {
    title: w.chartIndex(name),
    text: w.chartIndexText(name, from, to, base, rows.productivity),
    lines: [
      { name: w.productivity, row: rows.productivity, look: 'first' },
      { name: w.baseLine, row: rows.base, look: 'base' },
    ],
  });
  patternChart(page, context, pattern);
}
