/** What one unit of each service costs, and the unit-cost index that goes with the output index (rules S64, S65). */
import { across, at } from '../plan/columns';
import { linkingTable } from '../context/linkingTable';
import type { RowsPlace, SeriesPlace } from '../measure/layout';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import { onPlace, periodTable, position, serviceCount, serviceName } from '../reading/readingContext';
import type { Reading, ReadingContext } from '../reading/readingContext';
import { onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { averageGrowth, formula } from '../plan/tableRows';
import type { PlanCell } from '../plan/plan';
import { deflatedRows } from './deflated';

export interface UnitCostPlaces {
  readonly unitCosts: RowsPlace;
  readonly index: SeriesPlace;
  /** Absent without a price index among the inputs. */
  readonly deflated?: SeriesPlace;
}

export function buildUnitCostsSheet(context: ReadingContext): Reading<UnitCostPlaces> {
  const { layout, measure, words } = context;
  const own = words.unitCosts;
  const page = new Page(layout.sheets.unitCosts);
  page.title(own.title(measure.name));
  page.note(own.says, own.signs);
  const first = unitCostTable(page, context);
  const index = indexTable(page, context);
  const deflated = deflatedRows(page, context, index);
  const sheet = page.name;
  return {
    plan: page.finish(pageSettings({ data: { periods: layout.periods } })),
    places: {
      unitCosts: { sheet, rows: { first, last: first + serviceCount(context) - 1 } },
      index: { sheet, row: index },
      ...(deflated !== undefined && { deflated: { sheet, row: deflated } }),
    },
  };
}

function unitCostTable(page: Page, context: ReadingContext): number {
  const { words, layout, measure } = context;
  const { dataSheet, data } = layout.output.chosen;
  const own = words.unitCosts;
  page.heading(own.perService, [own.perServiceNote]);
  const onData = (row: number, t: number) => onSheet(dataSheet, at(t, row));
  return periodTable(page, context, words.service, words.averageGrowth).addServices(
    serviceCount(context),
    (service, line) => ({
      label: serviceName(context, service),
      unit: own.perUnit(measure.costUnit),
      summary: averageGrowthOf(context, line),
      summaryFormat: FORMATS.growth,
      value: (t) => {
        const quantity = onData(data.quantities.first + service, t);
        const known = `IF(${onData(data.present.first + service, t)}=1,`;
        // A service that stopped is present under M3 and has no unit cost.
        return formula(`${known}IF(${quantity}=0,"[x]",${onData(data.costs.first + service, t)}/${quantity}),"[x]")`);
      },
      format: '#,##0.000',
    }),
  ).first;
}

/** First to last, where both are known. */
function averageGrowthOf({ layout }: ReadingContext, row: number): PlanCell {
  const [first, last] = [at(0, row), at(layout.periods - 1, row)];
  const line = across(layout.periods, row, '');
  return formula(`IF(COUNT(${first},${last})=2,(${last}/${first})^(1/(COLUMNS(${line})-1))-1,"[x]")`);
}

/** The ratio of the matched costs over the volume link, linked as the volumes are: volume x unit cost = value (O1 to O4). */
function indexTable(page: Page, context: ReadingContext): number {
  const { words, layout } = context;
  const own = words.unitCosts;
  const steps = layout.output.chosen;
  const { names } = layout;
  const linking = linkingTable({ data: steps.data, sheets: { data: steps.dataSheet }, names })[steps.linking];
  page.heading(own.indexTitle, [own.indexNote, own.indexRule], true);
  const table = periodTable(page, context, words.series, words.averageGrowth);
  const step = (row: number, t: number) => onSheet(steps.sheet, at(t, row));
  const line = { summary: words.notApplicable };
  const compared = (text: (t: number) => string) => (t: number) =>
    t === 0 && !linking.firstCompares ? words.notApplicable : formula(text(t));
  const ratio = table.add({
    ...line,
    label: own.costRatio,
    unit: words.ratio,
    value: compared(
      (t) => `IF(${step(steps.rows.matched, t)}=0,NA(),${step(steps.rows.cost1, t)}/${step(steps.rows.cost0, t)})`,
    ),
    format: FORMATS.link,
  });
  const link = table.add({
    ...line,
    label: own.link,
    unit: words.ratio,
    // Where everything fell to 0 nothing is left that could have a unit cost.
    value: compared((t) => `IF(${step(steps.rows.link, t)}=0,NA(),${at(t, ratio)}/${step(steps.rows.link, t)})`),
    format: FORMATS.link,
  });
  const first = linking.firstCompares ? undefined : 0;
  const places = {
    ...steps.rows,
    comparedPosition: page.next,
    matched: 0,
    link,
    piece: page.next + 1,
    value: page.next + 2,
  };
  table.add({
    ...line,
    label: own.comparedPosition,
    unit: words.number,
    value: compared((t) => (linking.position ? step(steps.rows.comparedPosition, t) : position(layout, t - 1))),
    format: FORMATS.count,
  });
  const missing = (t: number) => `ISNA(${at(t, link)})`;
  table.add({
    ...line,
    label: words.steps.piece,
    unit: words.number,
    value: (t) =>
      t === first
        ? formula(position(layout, t))
        : formula(`IF(${missing(t)},${position(layout, t)},${linking.before(places.piece, t, places)})`),
    format: FORMATS.count,
  });
  table.add({
    ...line,
    label: own.chain,
    unit: words.steps.pieceIs100,
    value: (t) =>
      t === first ? 100 : formula(`IF(${missing(t)},100,${linking.before(places.value, t, places)}*${at(t, link)})`),
    format: FORMATS.index,
  });
  const row = page.next;
  const inBase = (of: number) => `INDEX(${across(layout.periods, of)},${names.baseNumber})`;
  table.add({
    label: own.index,
    unit: formula(`${names.basePeriod}&" = 100"`),
    summary: averageGrowth(layout.periods, row),
    summaryFormat: FORMATS.growth,
    value: (t) =>
      formula(
        `IF(${at(t, places.piece)}=${inBase(places.piece)},100*(${at(t, places.value)}/${inBase(places.value)}),NA())`,
      ),
    look: 'result',
    format: FORMATS.index,
  });
  table.add({
    ...line,
    label: own.product,
    unit: formula(`${names.basePeriod}&" = 100"`),
    value: (t) => formula(`${onPlace(steps.index, t)}*${at(t, row)}/100`),
    format: FORMATS.index,
  });
  return row;
}
