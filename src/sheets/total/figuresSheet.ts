/** The figures of a total: each measure's index as a quantity, its cost as a cost, found by the label of the period (rules J1, J2, S97). */
import type { Rows } from '../plan/columns';
import { at, down, LABEL } from '../plan/columns';
import type { DataLayout } from '../context/context';
import { lookupKey } from '../context/lookupKey';
import type { SeriesKey } from '../measure/seriesNames';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import { addPresence, presentWithBoth } from '../plan/presenceRows';
import type { SheetPlan } from '../plan/plan';
import { cell } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula, PeriodTable } from '../plan/tableRows';
import { sectorGroups } from './members';
import type { SectorGroup } from './members';
import type { TotalContext } from './totalContext';

/** A group of measures and its rows, for a four-step sheet. */
export interface GroupLayout {
  readonly group: SectorGroup;
  readonly data: DataLayout;
}

export interface FlowLayout {
  readonly data: DataLayout;
  readonly groups: readonly GroupLayout[];
}

export interface FiguresSheet {
  readonly plan: SheetPlan;
  readonly output: FlowLayout;
  readonly input?: FlowLayout;
}

interface Built {
  readonly context: TotalContext;
  readonly page: Page;
  readonly periodRow: number;
  readonly columns: Rows;
  readonly positionRow: number;
}

type Flow = 'output' | 'input';

/** Column C has names such as Series_output_cost_12. */
const NAME_WIDTH = 26;

export function buildFiguresSheet(context: TotalContext): FiguresSheet {
  const { words, common, names } = context;
  const own = words.total;
  const page = new Page(names.sheets.data);
  page.title(own.figuresTitle(context.measure.name));
  page.note(own.figuresSay, own.missing, ...periodNotes(context));
  const built = periodTable(page, context);
  const output = flowTables(built, 'output');
  const input = context.hasInputs ? flowTables(built, 'input') : undefined;
  const { columnWidths, ...settings } = pageSettings({ data: { periods: common.labels.length } });
  return {
    plan: page.finish({ ...settings, columnWidths: columnWidths.map((width, i) => (i === 2 ? NAME_WIDTH : width)) }),
    output,
    ...(input && { input }),
  };
}

/** Which periods are used, and which measure has more. */
export function periodNotes({ words, common }: TotalContext): string[] {
  const { labels, leftOut } = common;
  const used = words.total.periodsUsed(labels.length, labels[0] ?? '', labels.at(-1) ?? '');
  return [used, ...leftOut.map(({ measure, labels: others }) => words.total.leftOut(measure, others.join(', ')))];
}

function periodTable(page: Page, context: TotalContext): Built {
  const { words, common, members } = context;
  page.heading(words.data.periods, [words.total.periodsNote]);
  const periodRow = page.next;
  const table = new PeriodTable(
    page,
    common.labels.length,
    [words.service, words.data.source, words.unit],
    (t) => common.labels[t] ?? '',
  );
  const columns = table.addServices(members.length, (i) => {
    const member = members[i];
    const name = member?.series('periods') ?? '';
    return {
      label: member?.measure.name ?? '',
      unit: name,
      summary: words.data.columnNumber,
      value: (t) => formula(`MATCH(${periodKey(context, i, t, periodRow)},${name},0)`),
      format: FORMATS.count,
    };
  });
  const positionRow = table.add({
    label: words.data.position,
    unit: words.data.thisWorkbook,
    summary: words.number,
    value: (t) => t + 1,
    format: FORMATS.count,
  });
  return { context, page, periodRow, columns, positionRow };
}

/** The heading above, unless this measure writes the period otherwise. */
function periodKey({ common, members }: TotalContext, i: number, t: number, periodRow: number): string {
  const label = common.labels[t] ?? '';
  const measure = members[i]?.measure;
  const own = (measure && common.own.get(measure)?.[t]) ?? label;
  return lookupKey(at(t, periodRow, 'row'), { text: label, isNumber: false }, { text: own, isNumber: false });
}

function flowTables(built: Built, flow: Flow): FlowLayout {
  const { words, measure } = built.context;
  const own = words.total[flow];
  const unit = flow === 'output' ? measure.costUnit : measure.spendingUnit;
  const quantities = seriesTable(built, flow, own.indexes, own.indexesNote, (i) => ({
    unit: flow === 'output' && built.context.members[i]?.hasQuality ? words.total.adjustedIndex : own.index,
  }));
  const costs = seriesTable(built, flow === 'output' ? 'outputCost' : 'inputCost', own.costs, own.costsNote, () => ({
    unit,
  }));
  const totalCostRow = costSum(costs.table, built, costs.rows, words.total.allMeasures, unit);
  const groups = sectorGroups(built.context.members);
  const sums = groups.map(({ sector, first, count }) =>
    costSum(costs.table, built, part(costs.rows, first, count), words.total.sectors[sector], unit),
  );
  const present = presentTable(built, quantities.rows, costs.rows);
  const layout = (first: number, count: number, totalRow: number): DataLayout => ({
    services: count,
    periods: built.context.common.labels.length,
    periodRow: built.periodRow,
    positionRow: built.positionRow,
    quantities: part(quantities.rows, first, count),
    costs: part(costs.rows, first, count),
    totalCostRow: totalRow,
    present: part(present, first, count),
    opens: part(present, first, count),
  });
  return {
    data: layout(0, built.context.members.length, totalCostRow),
    groups: groups.map((group, i) => ({ group, data: layout(group.first, group.count, sums[i] ?? totalCostRow) })),
  };
}

const part = ({ first }: Rows, from: number, count: number): Rows => ({
  first: first + from,
  last: first + from + count - 1,
});

const openTable = ({ page, context, periodRow }: Built, summary: string): PeriodTable =>
  new PeriodTable(page, context.common.labels.length, [context.words.service, context.words.unit, summary], (t) =>
    formula(at(t, periodRow, 'row')),
  );

function seriesTable(
  built: Built,
  key: SeriesKey,
  title: string,
  note: string,
  more: (i: number) => { readonly unit: string },
): { rows: Rows; table: PeriodTable } {
  const { page, context, columns } = built;
  page.heading(title, [note], true);
  const table = openTable(built, context.words.data.source);
  const rows = table.addServices(context.members.length, (i) => {
    const name = context.members[i]?.series(key) ?? '';
    return {
      ...more(i),
      label: formula(cell(LABEL, columns.first + i)),
      summary: name,
      // A missing figure is 0 (M1, M2), #N/A too, which an index has across a break; other errors pass (M4).
      value: (t) => formula(`IFNA(SUM(INDEX(${name},${at(t, columns.first + i)})),0)`),
      format: key === 'output' || key === 'input' ? FORMATS.price : FORMATS.figure,
    };
  });
  return { rows, table };
}

function costSum(table: PeriodTable, { context }: Built, rows: Rows, label: string, unit: string): number {
  return table.add({
    label,
    unit,
    summary: context.words.notApplicable,
    value: (t) => formula(`SUM(${down(t, rows, '')})`),
    look: 'total',
    format: FORMATS.figure,
  });
}

function presentTable(built: Built, quantities: Rows, costs: Rows): Rows {
  const { page, context, columns } = built;
  const { words } = context;
  page.heading(words.total.present, [words.total.presentNote], true);
  return addPresence(openTable(built, words.data.periodsPresent), {
    count: context.members.length,
    periods: context.common.labels.length,
    label: (i) => formula(cell(LABEL, columns.first + i)),
    value: (t, i) => presentWithBoth(t, quantities.first + i, costs.first + i),
    total: words.data.servicesPresent,
    words,
  });
}
