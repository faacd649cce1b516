/** Quality service by service, on the sheet Quality: factors, adjusted volumes, costs and who is present (rules Q1, S29). */
import { across, at, down } from '../plan/columns';
import type { Rows } from '../plan/columns';
import type { DataLayout } from '../context/context';
import type { Page } from '../plan/page';
import type { PlanCell } from '../plan/plan';
import { cell, onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';
import type { MeasureContext } from './context';
import { measureTable } from './context';
import type { PeriodRows } from './periodsTable';
import { groupOf } from './qualityIndexTables';
import type { QualityIndexes } from './qualityIndexTables';

/** The layout of the four steps on adjusted volumes. */
export function adjustedVolumes(
  page: Page,
  context: MeasureContext,
  { groups }: QualityIndexes,
  { periodRow, positionRow }: PeriodRows,
): DataLayout {
  const { services, periods } = context.output.data;
  const factors = factorRows(page, context, groups);
  const quantities = volumeRows(page, context, factors);
  const costs = costRows(page, context);
  const present = presentRows(page, context, quantities, costs);
  const opens = isActivity(context) ? openRows(page, context, quantities, present) : present;
  return { services, periods, periodRow, positionRow, quantities, costs, totalCostRow: costs.last + 1, present, opens };
}

const isActivity = ({ output }: MeasureContext): boolean => output.measure.method.zeros === 'activity';

const serviceName = ({ sheets, output }: MeasureContext, service: number): PlanCell =>
  formula(onSheet(sheets.data, cell(1, output.data.quantities.first + service, 'column')));

const onData = ({ sheets }: MeasureContext, t: number, row: number): string => onSheet(sheets.data, at(t, row));

const figures = (context: MeasureContext): string => (isActivity(context) ? FORMATS.figureWithZero : FORMATS.figure);

function factorRows(page: Page, context: MeasureContext, groups: QualityIndexes['groups']): Rows {
  const { words, output, measure } = context;
  page.heading(words.quality.factors, [words.quality.factorsNote], true);
  const table = measureTable(page, context, words.service, words.summary);
  return table.addServices(output.data.services, (service) => {
    const row = groupOf(groups, measure, output.services[service]?.name ?? '')?.row;
    return {
      label: serviceName(context, service),
      unit: words.ratio,
      summary: words.notApplicable,
      value: (t): PlanCell => (row === undefined ? 1 : formula(`${at(t, row)}/100`)),
      format: FORMATS.link,
    };
  });
}

/** Where the quality of a service is unknown, so is its volume. */
function volumeRows(page: Page, context: MeasureContext, factors: Rows): Rows {
  const { words, output, sheets } = context;
  page.heading(words.quality.volumes, [words.quality.volumesNote], true);
  const table = measureTable(page, context, words.service, words.summary);
  return table.addServices(output.data.services, (service) => ({
    label: serviceName(context, service),
    unit: formula(onSheet(sheets.data, cell(2, output.data.quantities.first + service, 'column'))),
    summary: words.notApplicable,
    value: (t) => {
      const [quantity, factor] = [
        onData(context, t, output.data.quantities.first + service),
        at(t, factors.first + service),
      ];
      return formula(
        isActivity(context)
          ? `IF(OR(ISTEXT(${quantity}),ISNA(${factor})),"[x]",${quantity}*${factor})`
          : `IF(ISNA(${factor}),0,${quantity}*${factor})`,
      );
    },
    format: figures(context),
  }));
}

function costRows(page: Page, context: MeasureContext): Rows {
  const { words, output } = context;
  page.heading(words.quality.costs, [words.quality.costsNote]);
  const table = measureTable(page, context, words.service, words.summary);
  const line = { unit: output.measure.costUnit, summary: words.notApplicable, format: figures(context) };
  const rows = table.addServices(output.data.services, (service) => ({
    ...line,
    label: serviceName(context, service),
    value: (t) => formula(onData(context, t, output.data.costs.first + service)),
  }));
  table.add({
    ...line,
    label: words.data.allWithCost,
    value: (t) => formula(`SUM(${down(t, rows, '')})`),
    look: 'total',
  });
  return rows;
}

function presentRows(page: Page, context: MeasureContext, quantities: Rows, costs: Rows): Rows {
  const { words, output } = context;
  const note = isActivity(context) ? words.data.presentNoteActivity : words.data.presentNote;
  page.heading(words.quality.present, [note]);
  const table = measureTable(page, context, words.service, words.data.periodsPresent);
  return table.addServices(output.data.services, (service, line) => ({
    label: serviceName(context, service),
    unit: words.oneOrZero,
    summary: formula(`SUM(${across(output.data.periods, line, '')})`),
    summaryFormat: FORMATS.count,
    value: (t) => {
      const [quantity, cost] = [at(t, quantities.first + service), at(t, costs.first + service)];
      const least = `MIN(${quantity},${cost})`;
      return formula(
        isActivity(context)
          ? `IF(${least}<0,#NUM!,IF(COUNT(${quantity},${cost})=2,IF((${quantity}>0)=(${cost}>0),1,0),0))`
          : `IF(${least}<0,#NUM!,IF(${least}>0,1,0))`,
      );
    },
    format: FORMATS.count,
  }));
}

function openRows(page: Page, context: MeasureContext, quantities: Rows, present: Rows): Rows {
  const { words, output } = context;
  page.heading(words.data.opens, [words.data.opensNote]);
  const table = measureTable(page, context, words.service, words.data.periodsOpening);
  return table.addServices(output.data.services, (service, line) => ({
    label: serviceName(context, service),
    unit: words.oneOrZero,
    summary: formula(`SUM(${across(output.data.periods, line, '')})`),
    summaryFormat: FORMATS.count,
    value: (t) => formula(`IF(${at(t, present.first + service)}=1,IF(${at(t, quantities.first + service)}>0,1,0),0)`),
    format: FORMATS.count,
  }));
}
