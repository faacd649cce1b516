/** The sheet Inputs: the only place that reads what goes in, and makes volumes of it (rules S26 to S28). */
import type { DataBlock } from '../../measures/definition';
import type { FigureSource } from '../../measures/measure';
import { across, at, down, SUMMARY } from '../plan/columns';
import type { Rows } from '../plan/columns';
import { relative } from '../output/dataTreatments';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import type { PlanCell, SheetPlan } from '../plan/plan';
import { readFigure, readSigned, rowLookup } from '../context/readRows';
import { cell } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';
import type { PeriodTable } from '../plan/tableRows';
import { capitalTables } from './capitalTables';
import type { MeasureContext } from './context';
import { measureTable } from './context';
import { generalDeflators } from './dataSheets';
import type { Inputs } from '../../measures/inputItems';
import { inputsOf } from '../../measures/inputItems';
import { pricesUsed } from './inputsBuild';
import type { InputsBuild } from './inputsBuild';
import { inputVolumes } from './inputVolumes';
import type { InputBlocks } from './inputVolumes';
import { periodsTable } from './periodsTable';

export interface InputsSheet extends InputBlocks {
  readonly plan: SheetPlan;
  readonly inputs: Inputs;
  readonly hours?: number;
  readonly fullTimeEquivalents?: number;
}

export function buildInputsSheet(context: MeasureContext): InputsSheet {
  const { words, sheets, sources, measure } = context;
  const page = new Page(sheets.inputs);
  page.title(words.inputs.title(measure.name));
  const general = generalDeflators(measure);
  const warning = general.length > 0 ? [words.inputs.generalDeflator(general.join(', '))] : [];
  page.note(words.inputs.says, words.inputs.missing, ...warning);
  const inputs = inputsOf(measure);
  const blocks = (['labour', 'pay', 'spending', 'deflators', 'capital'] as const).flatMap((one) => sources[one] ?? []);
  const periods = periodsTable(page, context, blocks);
  const build: InputsBuild = { context, page, inputs, periods, rows: {} };
  readTables(build);
  priceTables(build);
  capitalTables(build);
  const volumes = inputVolumes(build);
  return {
    ...volumes,
    plan: page.finish(pageSettings(context.output)),
    inputs,
    ...(build.hours !== undefined && { hours: build.hours }),
    ...(build.fullTimeEquivalents !== undefined && { fullTimeEquivalents: build.fullTimeEquivalents }),
  };
}

function readTables(build: InputsBuild): void {
  const { context, inputs, rows } = build;
  const { words, measure } = context;
  const w = words.inputs;
  const grades = inputs.labour.map(({ name }) => name);
  if (inputs.direct && grades.length > 0) labourTable(build);
  if (grades.length > 0) {
    rows.pay = readTable(build, 'pay', grades, {
      title: w.pay,
      note: w.payNote,
      label: w.grade,
      unit: () => measure.payUnit,
    });
  }
  const purchases = inputs.purchases.map(({ name }) => name);
  if (purchases.length > 0) {
    const said = { title: w.spending, note: w.spendingNote, label: w.input, unit: () => measure.spendingUnit };
    rows.spending = readTable(build, 'spending', purchases, said);
  }
  const assets = inputs.capital.map(({ name }) => name);
  if (assets.length === 0) return;
  const kind = (i: number) => inputs.capital[i]?.given.kind ?? 'consumption';
  const unit = (i: number) => words.entry.capital[kind(i)](measure.spendingUnit);
  const said = { title: w.capital, note: w.capitalNote, label: w.asset, unit };
  rows.capital = readTable(build, 'capital', assets, said, (i) => kind(i) === 'investment');
}

function labourTable(build: InputsBuild): void {
  const { context, inputs, rows } = build;
  const { words } = context;
  const w = words.inputs;
  const grades = inputs.labour.map(({ name }) => name);
  const unit = (i: number) => words.entry.labour[inputs.labour[i]?.measured ?? 'hours'];
  const said = { title: w.labour, note: `${w.labourNote} ${w.allGradesNote}`, label: w.grade, unit };
  rows.labour = readTable(
    build,
    'labour',
    grades,
    said,
    () => false,
    (table, read) => {
      const counted = inputs.labour.filter(({ measured }) => measured === 'fullTimeEquivalents').length;
      const total = (label: string, unitText: string, part: Rows) =>
        table.add({
          label,
          unit: unitText,
          summary: words.notApplicable,
          value: (t) => formula(`IF(MIN(${down(t, part, '')})>0,SUM(${down(t, part, '')}),NA())`),
          look: 'total',
          format: FORMATS.figure,
        });
      const { fullTimeEquivalents, hours } = words.entry.labour;
      if (counted > 0) {
        const part = { first: read.first, last: read.first + counted - 1 };
        build.fullTimeEquivalents = total(w.allFullTimeEquivalents, fullTimeEquivalents, part);
      }
      if (counted < grades.length) {
        build.hours = total(w.allHours, hours, { first: read.first + counted, last: read.last });
      }
    },
  );
}

interface Said {
  readonly title: string;
  readonly note: string;
  readonly label: string;
  readonly unit: (i: number) => string;
}

/** One block as it is used: a row for each name, found in the source by name. A block that is not there is all missing. */
function readTable(
  build: InputsBuild,
  block: DataBlock,
  names: readonly string[],
  said: Said,
  isSigned: (i: number) => boolean = () => false,
  after: (table: PeriodTable, rows: Rows) => void = () => undefined,
): Rows {
  const { context, page } = build;
  const source = context.sources[block];
  page.heading(said.title, [said.note]);
  const table = measureTable(page, context, said.label, context.words.inputs.row);
  const rows = table.addServices(names.length, (i, line) => ({
    label: names[i] ?? '',
    unit: said.unit(i),
    summary: source ? formula(rowLookup(cell(1, line, 'column'), names[i] ?? '', source)) : '[x]',
    summaryFormat: FORMATS.count,
    value: (t): PlanCell => (source ? formula(readOne(build, source, line, t, isSigned(i))) : isSigned(i) ? '[x]' : 0),
    format: block === 'deflators' ? FORMATS.price : isSigned(i) ? '#,##0' : FORMATS.figure,
  }));
  after(table, rows);
  return rows;
}

function readOne(build: InputsBuild, source: FigureSource, line: number, t: number, isSigned: boolean): string {
  const column = at(t, build.periods.columnRow(source), 'row');
  return (isSigned ? readSigned : readFigure)(source, cell(SUMMARY, line, 'column'), column);
}

function priceTables(build: InputsBuild): void {
  const { context, page, rows } = build;
  const { words, output } = context;
  const deflators = pricesUsed(build);
  if (deflators.length === 0) return;
  const unit = () => words.inputs.priceIndex;
  const said = { title: words.inputs.prices, note: words.inputs.pricesNote, label: words.inputs.priceIndex, unit };
  const prices = readTable(build, 'deflators', deflators, said);
  rows.prices = prices;
  page.heading(words.inputs.relatives, [words.inputs.relativesNote]);
  const table = measureTable(page, context, words.inputs.priceIndex, words.inputs.basePrice);
  rows.relatives = table.addServices(deflators.length, (i, line) => ({
    label: formula(cell(1, prices.first + i, 'column')),
    unit: words.ratio,
    summary: formula(`INDEX(${across(output.data.periods, prices.first + i)},${output.names.baseNumber})`),
    summaryFormat: FORMATS.price,
    value: (t) => formula(relative(at(t, prices.first + i), cell(SUMMARY, line, 'column'))),
    format: FORMATS.link,
  }));
}
