/** Data, further down: factors of weeks or days, and the price indexes of services measured by what goes in (rules S24, S25). */
import { across, at, SUMMARY } from '../plan/columns';
import type { BuildContext } from '../context/context';
import { priceNames } from '../context/priceRows';
import type { Page } from '../plan/page';
import { cell } from '../plan/reference';
import { columnLookup, readFigure, rowLookup } from '../context/readRows';
import { FORMATS } from '../plan/styles';
import { serviceTable } from './serviceTable';
import { formula } from '../plan/tableRows';

export function factorTable(page: Page, context: BuildContext): void {
  const { words, data, treatments } = context;
  if (!data.factors) return;
  page.heading(words.data.factors, [words.data.factorsNote], true);
  serviceTable(page, context, words.summary).addServices(data.services, (service) => {
    const treatment = treatments?.[service];
    const factors = treatment?.kind === 'factor' ? treatment.factors : undefined;
    return {
      label: formula(cell(1, data.quantities.first + service)),
      unit: words.number,
      summary: words.notApplicable,
      value: (t) => (factors ? (factors[t] ?? '[x]') : 1),
      format: FORMATS.count,
    };
  });
}

export function priceTables(page: Page, context: BuildContext): void {
  const { words, data, priceSource, names, periods } = context;
  const { prices } = data;
  if (!prices || !priceSource) return;
  const wanted = priceNames(context);
  page.heading(words.inputs.prices, [words.inputs.pricesNote], true);
  const table = serviceTable(page, context, words.inputs.row);
  table.add({
    label: words.data.columnOfPeriod,
    unit: words.data.columnNumber,
    summary: words.notApplicable,
    value: (t) => formula(columnLookup(at(t, data.periodRow, 'row'), periods[t]?.name ?? '', priceSource)),
    format: FORMATS.count,
  });
  table.addServices(wanted.length, (i, line) => ({
    label: wanted[i] ?? '',
    unit: words.inputs.priceIndex,
    summary: formula(rowLookup(cell(1, line, 'column'), wanted[i] ?? '', priceSource)),
    summaryFormat: FORMATS.count,
    value: (t) => formula(readFigure(priceSource, cell(SUMMARY, line, 'column'), at(t, prices.columnRow, 'row'))),
    format: FORMATS.price,
  }));
  page.heading(words.inputs.relatives, [words.inputs.relativesNote]);
  serviceTable(page, context, words.inputs.basePrice).addServices(wanted.length, (i, line) => ({
    label: formula(cell(1, prices.indexes.first + i, 'column')),
    unit: words.ratio,
    summary: formula(`INDEX(${across(data.periods, prices.indexes.first + i)},${names.baseNumber})`),
    summaryFormat: FORMATS.price,
    value: (t) => formula(relative(at(t, prices.indexes.first + i), cell(SUMMARY, line, 'column'))),
    format: FORMATS.link,
  }));
}

/** 0 is missing, in the period or in the base; a negative price index is an error (M4, D3, D4). */
export const relative = (price: string, base: string): string =>
  `IF(MIN(${price},${base})<0,#NUM!,IF(MIN(${price},${base})=0,0,${price}/${base}))`;
