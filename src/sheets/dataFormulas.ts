/** The formulas that read a figure and decide whether it is present (rules M1 to M4). */
import { at, LABEL, SUMMARY } from './columns';
import type { BuildContext } from './context';
import { lookupKey } from './lookupKey';
import { cell } from './reference';
import { figures, headings, names } from './sourceReference';

/** The figure of a service in a period. SUM of one cell skips text and TRUE (M1); only #N/A is missing, other errors pass (M4). */
export function figure(context: BuildContext, kind: 'quantities' | 'costs', line: number, t: number): string {
  const { measure, data } = context;
  const columnRow = data.periodRow + (kind === 'quantities' ? 1 : 2);
  const one = `INDEX(${figures(measure[kind])},${cell(SUMMARY, line, 'column')},${at(t, columnRow, 'row')})`;
  // Where 0 is a figure, a missing one needs a sign of its own: [x], for blanks too (M3).
  return measure.method.zeros === 'activity'
    ? `IF(OR(ISERR(${one}),ISNUMBER(${one})),${one},"[x]")`
    : `IFNA(SUM(${one}),0)`;
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
