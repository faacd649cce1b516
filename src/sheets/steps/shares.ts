/** Step 2: what each matched service weighs (rule S7). Shares are taken over the matched services only. */
import { across, at, down, SUMMARY } from '../plan/columns';
import type { Terms } from '../context/formulaTable';
import { cell } from '../plan/reference';
import type { StepBuild } from './stepRows';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';
import type { PeriodTable } from '../plan/tableRows';
import { matchedColumns } from './comparisons';
import { compared, comparedOrMissing, earlier, ifMatched, now, onData, serviceLabel, stepTable } from './stepBuild';

export function shareTables(build: StepBuild): void {
  const { page, formulaRow, context } = build;
  const { steps } = context.words;
  const name = steps.formulas[build.formulaName];
  page.heading(steps.step2, [steps.step2Why, name.weights], true);
  matchedCosts(build);
  for (const [k, part] of formulaRow.parts.entries()) {
    page.heading(steps.parts[part.name], [steps.partsNote]);
    build.rows.parts[k] = page.next + 1;
    serviceRows(
      build,
      stepTable(build, context.words.service, context.words.average),
      partUnit(build, k),
      (service, t) => part.text(terms(build, service, t)),
    );
  }
  if (formulaRow.unitCostIndex) unitCostIndex(build);
  if (formulaRow.weight === 'value') values(build);
  shares(build);
}

function matchedCosts(build: StepBuild): void {
  const { context, rows, linking } = build;
  const { words, data, measure } = context;
  const table = stepTable(build, words.item, words.summary);
  const unit = measure.costUnit;
  const line = { unit, summary: words.notApplicable, format: '#,##0' };
  rows.cost0 = table.add({
    ...line,
    label: words.steps.matchedCostEarlier,
    value: compared(
      build,
      (t) => `SUMPRODUCT(${matchedColumns(build, t)},${linking.earlierColumn(data.costs, t, rows.comparedPosition)})`,
    ),
  });
  rows.cost1 = table.add({
    ...line,
    label: words.steps.matchedCostNow,
    value: compared(build, (t) => `SUMPRODUCT(${matchedColumns(build, t)},${onData(build, down(t, data.costs))})`),
  });
}

/** Fisher's quantity index and the unit-cost index that goes with it: value ratio over quantity index. */
function unitCostIndex(build: StepBuild): void {
  const { context, rows, page } = build;
  const { words, data } = context;
  page.heading(words.steps.unitCostIndex, [words.steps.unitCostIndexNote]);
  const table = stepTable(build, words.item, words.summary);
  const line = { unit: words.ratio, summary: words.notApplicable, format: FORMATS.link };
  const sum = (part: number, t: number) => {
    const first = rows.parts[part] ?? 0;
    return `SUM(${down(t, { first, last: first + data.services - 1 }, '')})`;
  };
  const laspeyres = table.add({
    ...line,
    label: words.steps.laspeyresIndex,
    value: comparedOrMissing(build, (t) => `${sum(0, t)}/${at(t, rows.cost0)}`),
  });
  const paasche = table.add({
    ...line,
    label: words.steps.paascheIndex,
    value: comparedOrMissing(build, (t) => `${at(t, rows.cost1)}/${sum(1, t)}`),
  });
  rows.unitCostIndex = table.add({
    ...line,
    label: words.steps.fisherUnitCost,
    value: comparedOrMissing(build, (t) => {
      const ratio = `${at(t, rows.cost1)}/${at(t, rows.cost0)}/SQRT(${at(t, laspeyres)}*${at(t, paasche)})`;
      // Everything fell to 0: unit costs are the earlier ones, carried forward (M3).
      return context.measure.method.zeros === 'activity' ? `IF(${at(t, rows.cost1)}=0,1,${ratio})` : ratio;
    }),
  });
}

function values(build: StepBuild): void {
  const { context, rows, page, formulaRow } = build;
  const { words, data } = context;
  page.heading(words.steps.values, [words.steps.valuesNote]);
  const table = stepTable(build, words.service, words.average);
  rows.values = page.next;
  serviceRows(build, table, valueUnit(build), (service, t) => formulaRow.text(terms(build, service, t)));
  rows.valueSum = table.add({
    label: words.steps.allMatched,
    unit: valueUnit(build),
    summary: words.notApplicable,
    value: comparedOrMissing(
      build,
      (t) => `SUM(${down(t, { first: rows.values, last: rows.values + data.services - 1 }, '')})`,
    ),
    look: 'total',
    format: partFormat(build),
  });
}

function shares(build: StepBuild): void {
  const { context, rows, page, formulaRow } = build;
  const { words, data } = context;
  page.heading(words.steps.sharesTitle, [words.steps.sharesNote]);
  const table = stepTable(build, words.service, words.average);
  rows.shares = page.next;
  serviceRows(
    build,
    table,
    words.share,
    (service, t) =>
      formulaRow.weight === 'share'
        ? formulaRow.text(terms(build, service, t))
        : `${at(t, rows.values + service)}/${at(t, rows.valueSum, 'row')}`,
    FORMATS.share,
  );
  table.add({
    label: words.steps.allMatched,
    unit: words.share,
    summary: words.notApplicable,
    value: comparedOrMissing(
      build,
      (t) => `SUM(${down(t, { first: rows.shares, last: rows.shares + data.services - 1 }, '')})`,
    ),
    look: 'total',
    format: FORMATS.share,
  });
}

function serviceRows(
  build: StepBuild,
  table: PeriodTable,
  unit: string,
  text: (service: number, t: number) => string,
  format = partFormat(build),
): void {
  const { data } = build.context;
  table.addServices(data.services, (service, line) => ({
    label: serviceLabel(build, service),
    unit,
    summary: () => averageOfMatched(build, service, line),
    value: compared(build, (t) => ifMatched(build, service, t, text(service, t))),
    format,
  }));
}

/** A service that is never matched has no average. */
function averageOfMatched(build: StepBuild, service: number, line: number) {
  const comparisons = cell(SUMMARY, build.rows.growth + service);
  return formula(`IF(${comparisons}=0,"[x]",AVERAGE(${across(build.context.data.periods, line, '')}))`);
}

function terms(build: StepBuild, service: number, t: number): Terms {
  const { rows, context } = build;
  const { data, measure } = context;
  const [quantity, cost] = [data.quantities.first + service, data.costs.first + service];
  const [q0, q1] = [earlier(build, quantity, t), now(build, quantity, t)];
  const [c0, c1] = [earlier(build, cost, t), now(build, cost, t)];
  const atThisCost = `${c1}*${q0}/${q1}`;
  return {
    q0,
    q1,
    c0,
    c1,
    total0: at(t, rows.cost0, 'row'),
    total1: at(t, rows.cost1, 'row'),
    lastAtThisCost: measure.method.zeros === 'activity' ? `IF(${q1}=0,${c0},${atThisCost})` : atThisCost,
    part: (k) => at(t, (rows.parts[k] ?? 0) + service),
    unitCostIndex: at(t, rows.unitCostIndex, 'row'),
    laterTotalMayBeZero: measure.method.zeros === 'activity',
  };
}

/** Sato-Vartia's parts are shares; the others are sums of money. */
const partsAreShares = (build: StepBuild): boolean => build.formulaName === 'sato-vartia';
const valueUnit = (build: StepBuild): string =>
  partsAreShares(build) ? build.context.words.ratio : build.context.measure.costUnit;
const partUnit = (build: StepBuild, _part: number): string =>
  partsAreShares(build) ? build.context.words.share : build.context.measure.costUnit;
const partFormat = (build: StepBuild): string => (partsAreShares(build) ? FORMATS.share : '#,##0');
