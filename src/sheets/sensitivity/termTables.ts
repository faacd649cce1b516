/** For one way of linking: who is matched, the terms of every formula, service by service, and their sums (rule S80). */
import { at, down } from '../plan/columns';
import type { DataLayout } from '../context/context';
import { logarithmicMean } from '../context/formulaTable';
import type { LinkingRow } from '../context/linkingTable';
import { linkingTable } from '../context/linkingTable';
import type { Page } from '../plan/page';
import type { PlanCell } from '../plan/plan';
import { periodTable, serviceCount, serviceName } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';
import type { SumName, TermName } from './linkOfFormula';
import { PARTS, SUMS } from './linkOfFormula';

export type CompleteLinking = 'annual' | 'fixed';

export interface TermRows {
  /** First row of each block of services. */
  readonly matched: number;
  readonly relative: number;
  readonly log: number;
  readonly terms: Readonly<Record<TermName, number>>;
  readonly matchedCount: number;
  readonly sums: Readonly<Record<SumName, number>>;
}

interface Frame {
  readonly page: Page;
  readonly context: ReadingContext;
  readonly linking: LinkingRow;
  readonly data: DataLayout;
  readonly onData: (reference: string) => string;
}

export function termTables(page: Page, context: ReadingContext, linkingName: CompleteLinking): TermRows {
  const { layout, words } = context;
  const { data, dataSheet } = layout.output.chosen;
  const linking = linkingTable({ data, sheets: { data: dataSheet }, names: layout.names })[linkingName];
  const frame: Frame = { page, context, linking, data, onData: (reference) => onSheet(dataSheet, reference) };
  const own = words.allFormulas;
  page.heading(own.termsTitle(words.steps.linkings[linkingName].inSentence), [own.termsNote], true);
  const matched = blockOf(frame, own.terms.matched, words.oneOrZero, FORMATS.count, (i, t) => matchedText(frame, i, t));
  const cellAt = (first: number) => (i: number, t: number) => at(t, first + i);
  const isMatched = cellAt(matched);
  const relative = blockOf(frame, own.terms.relative, words.ratio, FORMATS.link, (i, t) => {
    const row = data.quantities.first + i;
    return `IF(${isMatched(i, t)}=1,${frame.onData(at(t, row))}/${earlier(frame, row, t)},1)`;
  });
  const log = blockOf(
    frame,
    own.terms.log,
    words.steps.growth.log.unit,
    FORMATS.growth,
    (i, t) => `LN(${at(t, relative + i)})`,
  );
  const { costs } = data;
  const { money } = FORMATS;
  const unit = context.measure.costUnit;
  const c0 = blockOf(
    frame,
    own.terms.c0,
    unit,
    money,
    (i, t) => `IF(${isMatched(i, t)}=1,${earlier(frame, costs.first + i, t)},0)`,
  );
  const c1 = blockOf(
    frame,
    own.terms.c1,
    unit,
    money,
    (i, t) => `IF(${isMatched(i, t)}=1,${frame.onData(at(t, costs.first + i))},0)`,
  );
  const activity = context.measure.method.zeros === 'activity';
  const back = blockOf(frame, own.terms.back, unit, money, (i, t) => {
    const atThisCost = `${at(t, c1 + i)}/${at(t, relative + i)}`;
    return activity ? `IF(${at(t, relative + i)}=0,${at(t, c0 + i)},${atThisCost})` : atThisCost;
  });
  const root = blockOf(frame, own.terms.root, unit, money, (i, t) => `SQRT(${at(t, c0 + i)}*${at(t, back + i)})`);
  const places = { matched, relative, log, terms: { c0, c1, back, root, mean: 0 } };
  return meanAndSums(frame, places);
}

function meanAndSums(frame: Frame, places: Omit<TermRows, 'matchedCount' | 'sums'>): TermRows {
  const { page, context } = frame;
  const { words } = context;
  const own = words.allFormulas;
  const count = serviceCount(context);
  const { c0, c1 } = places.terms;
  const sumsFirst = () => mean + count;
  const share = (first: number, i: number, t: number, sum: 0 | 1) =>
    `(${at(t, first + i)}/${at(t, sumsFirst() + SUMS_BELOW + sum, 'row')})`;
  const mean = blockOf(frame, own.terms.mean, words.ratio, FORMATS.link, (i, t) => {
    const text = logarithmicMean(share(c0, i, t, 0), share(c1, i, t, 1));
    return `IF(${at(t, places.matched + i)}=1,${text},0)`;
  });
  page.heading(own.sumsTitle, [own.sumsNote]);
  const table = periodTable(page, context, words.item, words.summary);
  const rows = (first: number) => ({ first, last: first + count - 1 });
  const line = { summary: words.notApplicable };
  const matchedCount = table.add({
    ...line,
    label: words.steps.matched,
    unit: words.number,
    value: compared(frame, (t) => `SUM(${down(t, rows(places.matched), '')})`),
    format: FORMATS.count,
  });
  const terms = { ...places.terms, mean };
  const sums = Object.fromEntries(
    SUMS.map((name) => {
      const { term, times } = PARTS[name];
      const text = (t: number) =>
        times === undefined
          ? `SUM(${down(t, rows(terms[term]), '')})`
          : `SUMPRODUCT(${down(t, rows(terms[term]), '')},${down(t, rows(times === 'log' ? places.log : places.relative), '')})`;
      const row = table.add({
        ...line,
        label: own.sums[name],
        unit: term === 'mean' ? words.ratio : context.measure.costUnit,
        value: compared(frame, text),
        format: term === 'mean' ? FORMATS.link : FORMATS.money,
      });
      return [name, row];
    }),
  ) as Record<SumName, number>;
  return { ...places, terms, matchedCount, sums };
}

/** Blank row, heading, note, headings and the count stand between the last block and the first sum. */
const SUMS_BELOW = 5;

function blockOf(
  frame: Frame,
  title: string,
  unit: string,
  format: string,
  text: (service: number, t: number) => string,
): number {
  const { page, context } = frame;
  page.heading(title);
  const table = periodTable(page, context, context.words.service, context.words.summary);
  return table.addServices(serviceCount(context), (service) => ({
    label: serviceName(context, service),
    unit,
    summary: context.words.notApplicable,
    value: compared(frame, (t) => text(service, t)),
    format,
  })).first;
}

export const compared =
  ({ linking, context }: Pick<Frame, 'linking' | 'context'>, text: (t: number) => string) =>
  (t: number): PlanCell =>
    t === 0 && !linking.firstCompares ? context.words.notApplicable : formula(text(t));

/** Under a fixed base the earlier figure stands in the column of the base. */
function earlier({ linking, context }: Frame, row: number, t: number): string {
  const text = linking.earlier(row, t, 0);
  return linking.position ? text.replace(at(t, 0, 'row'), context.layout.names.baseNumber) : text;
}

function matchedText(frame: Frame, service: number, t: number): string {
  const { data, context } = frame;
  const opens = context.measure.method.zeros === 'activity' ? data.opens.first : data.present.first;
  return `${frame.onData(at(t, data.present.first + service))}*${earlier(frame, opens + service, t)}`;
}
