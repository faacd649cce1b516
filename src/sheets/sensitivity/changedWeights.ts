/**
 * The index with one service left out, or with its cost a tenth higher or lower in all periods. Each sum of the formula changes by one
 * term: sum + k x term, with k = -1, 0.1 and -0.1 (rule S81).
 */
import type { FormulaName } from '../../core/options';
import { across, at } from '../plan/columns';
import type { Page } from '../plan/page';
import type { PlanCell } from '../plan/plan';
import { periodTable, position, serviceCount, serviceName } from '../reading/readingContext';
import type { ReadingContext } from '../reading/readingContext';
import { onSheet } from '../plan/reference';
import { FORMATS } from '../plan/styles';
import { formula } from '../plan/tableRows';
import type { FormulasPlaces } from './formulasSheet';
import { halvesOf, linkOf, PARTS } from './linkOfFormula';
import type { SumName } from './linkOfFormula';

export const CHANGES = ['leftOut', 'higher', 'lower'] as const;
export type Change = (typeof CHANGES)[number];
const FACTORS: Readonly<Record<Change, string>> = { leftOut: '-', higher: '+0.1*', lower: '-0.1*' };

/** The first row of the indexes. */
export function changedIndexes(page: Page, context: ReadingContext, formulas: FormulasPlaces, change: Change): number {
  const { words, layout } = context;
  const own = words.sensitivity;
  const { title } = own.changes[change];
  const fixed = layout.output.chosen.linking === 'fixed';
  const linkFirst = linkTables(page, context, formulas, change);
  if (fixed) {
    page.heading(own.indexesTitle(title), [own.indexesNote]);
    return serviceTable(
      page,
      context,
      (service, t) => {
        const link = at(t, linkFirst + service);
        return formula(`IF(ISTEXT(${link}),NA(),100*${link})`);
      },
      FORMATS.index,
    );
  }
  page.heading(own.chainsTitle(title), [own.chainsNote]);
  const chainFirst: number = serviceTable(
    page,
    context,
    (service, t) => {
      if (t === 0) return 100;
      const link = at(t, linkFirst + service);
      return formula(`IF(ISTEXT(${link}),100,${at(t - 1, chainFirst + service)}*${link})`);
    },
    FORMATS.index,
  );
  page.heading(own.piecesTitle(title), [own.piecesNote]);
  const pieceFirst: number = serviceTable(
    page,
    context,
    (service, t) => {
      const before = t === 0 ? '' : at(t - 1, pieceFirst + service);
      const opens = position(layout, t);
      return formula(t === 0 ? opens : `IF(ISTEXT(${at(t, linkFirst + service)}),${opens},${before})`);
    },
    FORMATS.count,
    words.number,
  );
  page.heading(own.indexesTitle(title), [own.indexesNote]);
  return serviceTable(
    page,
    context,
    (service, t) => {
      const inBase = (row: number) => `INDEX(${across(layout.periods, row)},${layout.names.baseNumber})`;
      const [chain, piece] = [chainFirst + service, pieceFirst + service];
      return formula(`IF(${at(t, piece)}=${inBase(piece)},100*(${at(t, chain)}/${inBase(chain)}),NA())`);
    },
    FORMATS.index,
  );
}

/** The links; those of four sums in two halves and what they make together, so that no cell is too long to read. */
function linkTables(page: Page, context: ReadingContext, formulas: FormulasPlaces, change: Change): number {
  const { words, layout } = context;
  const own = words.sensitivity;
  const { title } = own.changes[change];
  const fixed = layout.output.chosen.linking === 'fixed';
  const table = (heading: string, text: (service: number, t: number) => string): number => {
    page.heading(heading, [own.linksNote], true);
    const value = (service: number, t: number): PlanCell =>
      t === 0 && !fixed ? words.notApplicable : formula(text(service, t));
    return serviceTable(page, context, value, FORMATS.link, words.ratio);
  };
  const parts = (service: number, t: number) => changedParts(context, formulas, change, service, t);
  const isHalved = parts(0, 1).halves !== undefined;
  if (!isHalved) {
    return table(own.linksTitle(title), (service, t) => {
      const { unmatched, link } = parts(service, t);
      return `IF(${unmatched},"[x]",${link()})`;
    });
  }
  const first = table(own.firstHalfTitle(title), (service, t) => {
    const { unmatched, halves } = parts(service, t);
    return `IF(${unmatched},"[x]",${halves?.first ?? ''})`;
  });
  const second = table(own.secondHalfTitle(title), (service, t) => {
    const one = at(t, first + service);
    return `IF(ISTEXT(${one}),"[x]",${parts(service, t).halves?.second(one) ?? ''})`;
  });
  return table(own.linksTitle(title), (service, t) => {
    const [one, other] = [at(t, first + service), at(t, second + service)];
    return `IF(ISTEXT(${one}),"[x]",${parts(service, t).halves?.join(one, other) ?? ''})`;
  });
}

function changedParts(context: ReadingContext, formulas: FormulasPlaces, change: Change, service: number, t: number) {
  const { layout, measure } = context;
  const terms = formulas.terms[layout.output.chosen.linking === 'fixed' ? 'fixed' : 'annual'];
  const there = (row: number, fixed: '' | 'row' = '') => onSheet(formulas.sheet, at(t, row, fixed));
  const sum = (name: SumName): string => {
    const { term, times } = PARTS[name];
    const one = there(terms.terms[term] + service);
    const part =
      times === undefined ? one : `${one}*${there((times === 'log' ? terms.log : terms.relative) + service)}`;
    return `(${there(terms.sums[name], 'row')}${FACTORS[change]}${part})`;
  };
  // The logarithmic means of Sato-Vartia depend on all shares: Törnqvist stands in (said on the sheet).
  const name: FormulaName = layout.output.chosen.formula === 'sato-vartia' ? 'tornqvist' : layout.output.chosen.formula;
  const left = change === 'leftOut' ? `-${there(terms.matched + service)}` : '';
  const activity = measure.method.zeros === 'activity';
  return {
    unmatched: `${there(terms.matchedCount, 'row')}${left}=0`,
    halves: halvesOf(name, sum, activity),
    link: () => linkOf(name, sum, activity),
  };
}

function serviceTable(
  page: Page,
  context: ReadingContext,
  value: (service: number, t: number) => PlanCell,
  format: string,
  unit?: string,
): number {
  const { words, layout } = context;
  return periodTable(page, context, words.service, words.summary).addServices(serviceCount(context), (service) => ({
    label: serviceName(context, service),
    unit: unit ?? formula(`${layout.names.basePeriod}&" = 100"`),
    summary: words.notApplicable,
    value: (t) => value(service, t),
    format,
  })).first;
}
