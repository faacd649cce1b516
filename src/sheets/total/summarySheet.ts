/** The result of a total: shares of cost, and the indexes of the measures, the sectors and the total one under the other (S98, S99). */
import { across, at, LABEL, periodColumn } from '../plan/columns';
import type { MeasureLayout, SeriesPlace } from '../measure/layout';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import type { SeriesPlan, SheetPlan } from '../plan/plan';
import { cell, onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { averageGrowth, formula, PeriodTable } from '../plan/tableRows';
import type { FiguresSheet, FlowLayout } from './figuresSheet';
import { periodNotes } from './figuresSheet';
import type { SectorPlaces } from './sectorSheets';
import type { TotalContext } from './totalContext';

export interface IndexRows {
  /** In the order of the measures, of the sectors. */
  readonly members: readonly number[];
  readonly sectors: readonly number[];
  readonly total: number;
}

export interface SummaryPlaces {
  readonly sheet: string;
  readonly shares: IndexRows;
  readonly output: IndexRows;
  readonly input?: IndexRows;
  readonly productivity?: IndexRows;
}

interface Summarised {
  readonly figures: FiguresSheet;
  readonly total: MeasureLayout;
  readonly sectors: readonly SectorPlaces[];
}

export function buildSummarySheet(
  context: TotalContext,
  summarised: Summarised,
): { plan: SheetPlan; places: SummaryPlaces } {
  const { words, measure, names } = context;
  const own = words.total;
  const page = new Page(names.summary);
  page.title(own.summaryTitle(measure.name));
  page.note(own.summarySays, ...periodNotes(context), context.hasInputs ? own.allHaveInputs : own.noInputs);
  const writer = new Writer(page, context, summarised);
  const shares = writer.shares();
  const output = writer.indexes('output');
  const input = summarised.figures.input && writer.indexes('input');
  const productivity = input && writer.productivity(output, input);
  writer.chart(output);
  return {
    plan: page.finish(pageSettings({ data: { periods: context.common.labels.length } })),
    places: {
      sheet: page.name,
      shares,
      output,
      ...(input && { input }),
      ...(productivity && { productivity }),
    },
  };
}

type Text = (t: number) => string;
interface Lines {
  readonly members: (i: number) => Text;
  readonly sectors: (i: number) => Text;
  readonly total: Text;
}

class Writer {
  constructor(
    private readonly page: Page,
    private readonly context: TotalContext,
    private readonly from: Summarised,
  ) {}

  shares(): IndexRows {
    const { words, names } = this.context;
    const { data } = this.from.figures.output;
    const cost = (row: number, t: number) => onSheet(names.sheets.data, at(t, row));
    const share =
      (row: number): Text =>
      (t) =>
        `${cost(row, t)}/${cost(data.totalCostRow, t)}`;
    return this.table(words.total.shares, words.total.sharesNote, FORMATS.share, {
      members: (i) => share(data.costs.first + i),
      sectors: (i) => share(this.from.sectors[i]?.totalCostRow ?? data.totalCostRow),
      total: share(data.totalCostRow),
    });
  }

  indexes(flow: 'output' | 'input'): IndexRows {
    const { words } = this.context;
    const layout = this.from.figures[flow];
    const total = flow === 'output' ? this.from.total.output.chosen.index : this.from.total.inputs?.chosen.index;
    if (!layout || !total) throw new Error('The total has no such index.');
    const reach =
      (place: SeriesPlace | undefined): Text =>
      (t) =>
        onSheet(place?.sheet ?? '', at(t, place?.row ?? 0));
    return this.table(words.total[flow].summary, words.total.rebased, FORMATS.index, {
      members: (i) => this.rebased(layout, i),
      sectors: (i) => reach(this.from.sectors[i]?.[flow]),
      total: reach(total),
    });
  }

  productivity(output: IndexRows, input: IndexRows): IndexRows {
    const { words } = this.context;
    const ratio =
      (out = 0, into = 0): Text =>
      (t) =>
        `100*${at(t, out)}/${at(t, into)}`;
    return this.table(words.total.productivity, words.total.productivityNote, FORMATS.index, {
      members: (i) => ratio(output.members[i], input.members[i]),
      sectors: (i) => ratio(output.sectors[i], input.sectors[i]),
      total: ratio(output.total, input.total),
    });
  }

  /** Of a measure, with the base of the total; a missing figure is 0 on the sheet of the figures. */
  private rebased({ data }: FlowLayout, i: number): Text {
    const { names } = this.context;
    const row = data.quantities.first + i;
    const base = `INDEX(${onSheet(names.sheets.data, across(data.periods, row, 'both'))},${names.settings.baseNumber})`;
    return (t) => {
      const now = onSheet(names.sheets.data, at(t, row));
      return `IF(MIN(${now},${base})=0,NA(),100*(${now}/${base}))`;
    };
  }

  private table(title: string, note: string, format: string, lines: Lines): IndexRows {
    const { words, names, common, members } = this.context;
    const { data } = this.from.figures.output;
    const isShare = format === FORMATS.share;
    this.page.heading(title, [note], true);
    const summary = isShare ? words.average : words.averageGrowth;
    const table = new PeriodTable(this.page, common.labels.length, [words.series, words.unit, summary], (t) =>
      formula(onSheet(names.sheets.data, at(t, data.periodRow, 'row'))),
    );
    const line = (label: string | { formula: string }, text: Text, look?: 'total' | 'result'): number => {
      const row = this.page.next;
      return table.add({
        label,
        unit: isShare ? words.share : formula(`${names.settings.basePeriod}&" = 100"`),
        summary: isShare
          ? formula(`AVERAGE(${across(common.labels.length, row, '')})`)
          : averageGrowth(common.labels.length, row),
        value: (t) => formula(text(t)),
        ...(look && { look }),
        format,
        summaryFormat: isShare ? format : FORMATS.growth,
      });
    };
    return {
      members: members.map((_, i) =>
        line(
          { formula: `=${onSheet(names.sheets.data, cell(LABEL, data.quantities.first + i, 'column'))}` },
          lines.members(i),
        ),
      ),
      sectors: this.from.sectors.map(({ sector }, i) => line(words.total.sectors[sector], lines.sectors(i), 'total')),
      total: line(words.total.allMeasures, lines.total, 'result'),
    };
  }

  /** The total with what it is made of, where that is few enough to be told apart by dash and marker. */
  chart({ members, sectors, total }: IndexRows): void {
    const { words, names, common, measure } = this.context;
    const { page } = this;
    const parts = sectors.length > 0 ? sectors : members;
    const labels =
      sectors.length > 0
        ? this.from.sectors.map(({ sector }) => words.total.sectors[sector])
        : this.context.members.map((one) => one.measure.name);
    const shown = parts.length <= 2 ? parts : [];
    const here = (row: number) => onSheet(page.name, across(common.labels.length, row, 'both'));
    const categories = onSheet(
      names.sheets.data,
      across(common.labels.length, this.from.figures.output.data.periodRow, 'both'),
    );
    const looks = ['second', 'third'] as const;
    const series: SeriesPlan[] = [
      { name: words.total.allMeasures, values: here(total), categories, look: 'first' },
      ...shown.map((row, i) => ({
        name: labels[i] ?? '',
        values: here(row),
        categories,
        look: looks[i] ?? ('base' as const),
      })),
    ];
    const first = page.next + 1;
    const [from, to] = [common.labels[0] ?? '', common.labels.at(-1) ?? ''];
    page.chart({
      name: `${page.name}_chart`,
      kind: 'line',
      title: words.total.chartTitle(measure.name),
      alternativeText: words.total.chartText(
        series.map(({ name }) => name).join(', '),
        from,
        to,
        members[0] ?? total,
        total,
      ),
      series,
      range: `${cell(1, first)}:${cell(Math.min(periodColumn(common.labels.length - 1), CHART_COLUMNS), first + CHART_ROWS - 1)}`,
      valueAxisTitle: words.sideBySide.valueAxis,
      categoryAxisTitle: words.period,
    });
    page.gap(CHART_ROWS + 1);
  }
}

const CHART_ROWS = 20;
const CHART_COLUMNS = 8;
