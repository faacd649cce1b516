/** The formulas that read a figure and decide whether it is present (rules M1 to M4). */
import { at, LABEL, SUMMARY } from '../plan/columns';
import type { BuildContext } from '../context/context';
import { lookupKey } from '../context/lookupKey';
import { cell } from '../plan/reference';
import { figures, headings, names } from '../context/sourceReference';
import { priceRelative } from '../context/priceRows';

/**
 * The figure of a service in a period, times its factor where there is one. SUM of one cell skips text and TRUE (M1); only #N/A is
 * missing, other errors pass (M4).
 */
export function figure(
  context: BuildContext,
  kind: 'quantities' | 'costs',
  line: number,
  t: number,
  factor?: string,
): string {
  const { measure, data } = context;
  const columnRow = data.periodRow + (kind === 'quantities' ? 1 : 2);
  const one = `INDEX(${figures(measure[kind])},${cell(SUMMARY, line, 'column')},${at(t, columnRow, 'row')})`;
  if (measure.method.zeros === 'missing') return `IFNA(SUM(${one}),0)${factor ? `*SUM(${factor})` : ''}`;
  // Where 0 is a figure, a missing one needs a sign of its own: [x], for blanks too (M3).
  const read = `IF(OR(ISERR(${one}),ISNUMBER(${one})),${one}${factor ? `*${factor}` : ''},"[x]")`;
  return factor ? `IF(ISTEXT(${factor}),"[x]",${read})` : read;
}

/** As read; times its factor (S24); or its cost at prices of the base (S25), where 0 or [x] is a missing one. */
export function quantity(context: BuildContext, service: number, line: number, t: number): string {
  const { data, measure, treatments } = context;
  const activity = measure.method.zeros === 'activity';
  const treatment = treatments?.[service];
  if (treatment?.kind === 'deflatedCost') {
    const cost = at(t, data.costs.first + service);
    const price = priceRelative(context, treatment.deflator, t);
    if (price === undefined) return activity ? '"[x]"' : '0';
    return activity ? `IF(OR(ISTEXT(${cost}),${price}=0),"[x]",${cost}/${price})` : `IF(${price}=0,0,${cost}/${price})`;
  }
  return figure(context, 'quantities', line, t, data.factors && at(t, data.factors.first + service));
}

export function present(context: BuildContext, service: number, t: number): string {
  const { data, measure } = context;
  const quantity = at(t, data.quantities.first + service);
  const cost = at(t, data.costs.first + service);
  const negative = `MIN(${quantity},${cost})<0,#NUM!`;
  if (measure.method.zeros === 'missing') return `IF(${negative},IF(MIN(${quantity},${cost})>0,1,0))`;
  return `IF(${negative},IF(COUNT(${quantity},${cost})=2,IF((${quantity}>0)=(${cost}>0),1,0),0))`;
}

/** Row of the service in the costs, found by its name; #N/A shows a name that is not there. */
export function costLookup(context: BuildContext, service: number, line: number): string {
  const { quantities, costs } = context.measure;
  const match = context.services[service];
  const own = { text: match?.name ?? '', isNumber: quantities.numericServices?.[match?.quantity ?? -1] ?? false };
  const found = match?.cost;
  const other =
    found === undefined
      ? undefined
      : { text: costs.services[found] ?? '', isNumber: costs.numericServices?.[found] ?? false };
  return `MATCH(${lookupKey(cell(LABEL, line, 'column'), own, other)},${names(costs)},0)`;
}

/** Column of the period in the costs. The heading on Data is always text. */
export function periodLookup(context: BuildContext, t: number): string {
  const { costs } = context.measure;
  const match = context.periods[t];
  const found = match?.cost;
  const other =
    found === undefined
      ? undefined
      : { text: costs.periods[found] ?? '', isNumber: costs.numericPeriods?.[found] ?? false };
  const key = lookupKey(at(t, context.data.periodRow, 'row'), { text: match?.name ?? '', isNumber: false }, other);
  return `MATCH(${key},${headings(costs)},0)`;
}
