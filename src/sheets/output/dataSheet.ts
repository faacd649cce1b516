/** The sheet Data: the only place that reads the user's figures, and where M1, M2, M3 and M4 live (rule S4). */
import { across, at, down, LABEL, SUMMARY } from '../plan/columns';
import type { Rows } from '../plan/columns';
import type { BuildContext } from '../context/context';
import { costLookup, figure, periodLookup, present, quantity } from './dataFormulas';
import { factorTable, priceTables } from './dataTreatments';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import type { SheetPlan } from '../plan/plan';
import { addPresence } from '../plan/presenceRows';
import { cell } from '../plan/reference';
import { columnOfPeriod, names, periodHeading, rowOfService, wholeColumn } from '../context/sourceReference';
import { FORMATS } from '../plan/styles';
import { serviceTable } from './serviceTable';
import { formula, PeriodTable } from '../plan/tableRows';
import type { PeriodRow } from '../plan/tableRows';

export function buildDataSheet(context: BuildContext): SheetPlan {
  const page = new Page(context.sheets.data);
  const words = context.words.data;
  const activity = context.measure.method.zeros === 'activity';
  page.title(words.title);
  page.note(words.reads, activity ? words.missingActivity : words.missing, words.noTyping);
  periodTable(page, context);
  quantityTable(page, context);
  costTable(page, context);
  presentTable(page, context);
  if (activity) opensTable(page, context);
  factorTable(page, context);
  priceTables(page, context);
  return page.finish(pageSettings(context));
}

function periodTable(page: Page, context: BuildContext): void {
  const { words, data, measure } = context;
  const { quantities, costs } = measure;
  page.heading(words.data.periods, [words.data.periodsNote]);
  const table = new PeriodTable(page, data.periods, [words.item, words.data.source, words.unit], (t) => {
    const heading = periodHeading(quantities, t);
    return formula(quantities.numericPeriods?.[t] ? `${heading}&""` : heading);
  });
  const line = (label: string, source: string, unit: string) => ({
    label,
    unit: source,
    summary: unit,
    format: FORMATS.count,
  });
  const column = words.data.columnNumber;
  table.add({
    ...line(words.data.columnOfPeriod, quantities.sheet, column),
    value: (t) => formula(columnOfPeriod(quantities, t)),
  });
  table.add({
    ...line(words.data.columnOfPeriod, costs.sheet, column),
    value: (t) => formula(periodLookup(context, t)),
  });
  table.add({ ...line(words.data.position, words.data.thisWorkbook, words.number), value: (t) => t + 1 });
}

function quantityTable(page: Page, context: BuildContext): void {
  const { words, data, measure } = context;
  page.heading(words.data.quantities, [words.data.quantitiesNote], true);
  const table = serviceTable(page, context, words.data.rowInQuantities);
  const source = measure.quantities;
  const label = (column: number, line: number) =>
    `INDEX(${wholeColumn(source, column)},${cell(SUMMARY, line, 'column')})`;
  table.addServices(data.services, (service, line): PeriodRow => {
    const common = {
      value: (t: number) => formula(quantity(context, service, line, t)),
      format: figureFormat(context),
    };
    const { name, quantity: position } = context.services[service] ?? { name: '', quantity: 0 };
    if (context.treatments?.[service]?.kind === 'deflatedCost') {
      return { ...common, label: name, unit: words.data.deflatedCost(measure.costUnit), summary: words.notApplicable };
    }
    return {
      ...common,
      label: formula(label(source.labelColumn, line), name),
      // An empty unit stays empty instead of becoming 0.
      unit: source.unitColumn
        ? formula(`${label(source.unitColumn, line)}&""`, context.units?.[service])
        : words.data.ownUnit,
      summary: formula(rowOfService(source, position)),
      summaryFormat: FORMATS.count,
    };
  });
}

function costTable(page: Page, context: BuildContext): void {
  const { words, data, measure } = context;
  page.heading(words.data.costs, [words.data.costsNote], true);
  const table = serviceTable(page, context, words.data.rowInCosts);
  const rows = table.addServices(data.services, (service, line) => ({
    label: formula(cell(LABEL, data.quantities.first + service)),
    unit: measure.costUnit,
    summary: formula(costLookup(context, service, line)),
    summaryFormat: FORMATS.count,
    value: (t) => formula(figure(context, 'costs', line, t)),
    format: figureFormat(context),
  }));
  table.add({
    label: words.data.allWithCost,
    unit: measure.costUnit,
    summary: words.notApplicable,
    value: (t) => formula(`SUM(${down(t, rows, '')})`),
    look: 'total',
    format: figureFormat(context),
  });
  const [named, used] = [names(measure.costs), summaryColumn(rows)];
  table.add({
    label: words.data.costRowsNotUsed,
    unit: words.number,
    summary: formula(`COUNTA(${named})-COUNT(${used})`),
    summaryFormat: FORMATS.count,
    value: () => words.notApplicable,
  });
}

function presentTable(page: Page, context: BuildContext): void {
  const { words, data } = context;
  const activity = context.measure.method.zeros === 'activity';
  page.heading(words.data.present, [activity ? words.data.presentNoteActivity : words.data.presentNote], true);
  addPresence(serviceTable(page, context, words.data.periodsPresent), {
    count: data.services,
    periods: data.periods,
    label: (service) => formula(cell(LABEL, data.quantities.first + service)),
    value: (t, service) => formula(present(context, service, t)),
    total: words.data.servicesPresent,
    words,
  });
}

/** zeros = "activity": a relative needs an earlier figure above 0, so a rise from 0 is an entry (rule M3). */
function opensTable(page: Page, context: BuildContext): void {
  const { words, data } = context;
  page.heading(words.data.opens, [words.data.opensNote], true);
  serviceTable(page, context, words.data.periodsOpening).addServices(data.services, (service, line) => ({
    label: formula(cell(LABEL, data.quantities.first + service)),
    unit: words.oneOrZero,
    summary: formula(`SUM(${across(data.periods, line, '')})`),
    summaryFormat: FORMATS.count,
    value: (t) =>
      formula(`IF(${at(t, data.present.first + service)}=1,IF(${at(t, data.quantities.first + service)}>0,1,0),0)`),
    format: FORMATS.count,
  }));
}

const figureFormat = (context: BuildContext): string =>
  context.measure.method.zeros === 'activity' ? FORMATS.figureWithZero : FORMATS.figure;

const summaryColumn = (rows: Rows): string => `${cell(SUMMARY, rows.first)}:${cell(SUMMARY, rows.last)}`;
