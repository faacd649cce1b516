/** All ten formulas, chained every period and with a fixed base, and how far the two drift apart (rule S80; COMPARE as a sheet). */
import { FORMULA_NAMES } from '../../core/options';
import type { FormulaName } from '../../core/options';
import { across, at } from '../plan/columns';
import { Page } from '../plan/page';
import { pageSettings } from '../plan/pageSettings';
import { periodTable, position } from '../reading/readingContext';
import type { Reading, ReadingContext } from '../reading/readingContext';
import { FORMATS } from '../plan/styles';
import { averageGrowth, formula } from '../plan/tableRows';
import { linkOf } from './linkOfFormula';
import type { CompleteLinking, TermRows } from './termTables';
import { termTables } from './termTables';

export type FormulaRows = Readonly<Record<FormulaName, number>>;

export interface FormulasPlaces {
  readonly sheet: string;
  /** Rows of the indexes. */
  readonly annual: FormulaRows;
  readonly fixed: FormulaRows;
  readonly terms: Readonly<Record<CompleteLinking, TermRows>>;
}

interface Chain {
  readonly links: FormulaRows;
  readonly chains: FormulaRows;
  readonly piece: number;
}

export function buildFormulasSheet(context: ReadingContext): Reading<FormulasPlaces> {
  const { layout, measure, words } = context;
  const own = words.allFormulas;
  const page = new Page(layout.sheets.allFormulas);
  page.title(own.title(measure.name));
  page.note(own.says, own.reading, own.signs);
  const parts: { annual?: Chain; fixed?: Chain } = {};
  const annual = indexes(page, context, 'annual', () => parts.annual);
  const fixed = indexes(page, context, 'fixed', () => parts.fixed);
  drift(page, context, annual, fixed);
  const annualTerms = termTables(page, context, 'annual');
  parts.annual = links(page, context, 'annual', annualTerms);
  const fixedTerms = termTables(page, context, 'fixed');
  parts.fixed = links(page, context, 'fixed', fixedTerms);
  return {
    plan: page.finish(pageSettings({ data: { periods: layout.periods } })),
    places: { sheet: page.name, annual, fixed, terms: { annual: annualTerms, fixed: fixedTerms } },
  };
}

const eachFormula = (row: (name: FormulaName) => number): FormulaRows =>
  Object.fromEntries(FORMULA_NAMES.map((name) => [name, row(name)])) as Record<FormulaName, number>;

function indexes(
  page: Page,
  context: ReadingContext,
  linking: CompleteLinking,
  chain: () => Chain | undefined,
): FormulaRows {
  const { words, layout } = context;
  const { baseNumber, basePeriod } = layout.names;
  page.heading(words.allFormulas.indexTitle(words.steps.linkings[linking].inSentence));
  const table = periodTable(page, context, words.allFormulas.formula, words.averageGrowth);
  const inBase = (row: number) => `INDEX(${across(layout.periods, row)},${baseNumber})`;
  return eachFormula((name) => {
    const own = page.next;
    return table.add({
      label: words.steps.formulas[name].name,
      unit: formula(`${basePeriod}&" = 100"`),
      summary: averageGrowth(layout.periods, own),
      summaryFormat: FORMATS.growth,
      value: (t) => {
        const rows = chain();
        if (!rows) return words.notApplicable;
        if (linking === 'fixed') return formula(`100*${at(t, rows.links[name])}`);
        const value = rows.chains[name];
        return formula(
          `IF(${at(t, rows.piece, 'row')}=${inBase(rows.piece)},100*(${at(t, value)}/${inBase(value)}),NA())`,
        );
      },
      look: name === layout.output.chosen.formula ? 'result' : 'figure',
      format: FORMATS.index,
    });
  });
}

function drift(page: Page, context: ReadingContext, annual: FormulaRows, fixed: FormulaRows): void {
  const { words, layout } = context;
  const own = words.allFormulas;
  page.heading(own.driftTitle, [own.driftNote]);
  const table = periodTable(page, context, own.formula, own.largest);
  for (const name of FORMULA_NAMES) {
    const line = across(layout.periods, page.next, '');
    table.add({
      label: words.steps.formulas[name].name,
      unit: words.share,
      summary: formula(`MAX(MAX(${line}),-MIN(${line}))`),
      value: (t) => formula(`${at(t, annual[name])}/${at(t, fixed[name])}-1`),
      format: FORMATS.drift,
    });
  }
}

/** Links; under annual linking also the chains, in pieces where no service is matched (M5). */
function links(page: Page, context: ReadingContext, linking: CompleteLinking, terms: TermRows): Chain {
  const { words, layout, measure } = context;
  const own = words.allFormulas;
  page.heading(own.linksTitle(words.steps.linkings[linking].inSentence), [own.linksNote]);
  const table = periodTable(page, context, own.formula, words.summary);
  const fixed = linking === 'fixed';
  const isFirst = (t: number) => t === 0 && !fixed;
  const line = { summary: words.notApplicable };
  const unmatched = (t: number) => `${at(t, terms.matchedCount, 'row')}=0`;
  const linkRows = eachFormula((name) =>
    table.add({
      ...line,
      label: words.steps.formulas[name].name,
      unit: words.ratio,
      value: (t) => {
        const text = linkOf(name, (sum) => at(t, terms.sums[sum], 'row'), measure.method.zeros === 'activity');
        return isFirst(t) ? words.notApplicable : formula(`IF(${unmatched(t)},NA(),${text})`);
      },
      format: FORMATS.link,
    }),
  );
  if (fixed) return { links: linkRows, chains: linkRows, piece: 0 };
  page.heading(own.chainsTitle, [own.chainsNote]);
  const chained = periodTable(page, context, own.formula, words.summary);
  const piece: number = chained.add({
    ...line,
    label: words.steps.piece,
    unit: words.number,
    value: (t) =>
      formula(t === 0 ? position(layout, t) : `IF(${unmatched(t)},${position(layout, t)},${at(t - 1, piece)})`),
    format: FORMATS.count,
  });
  const chains = eachFormula((name) => {
    const own = page.next;
    return chained.add({
      ...line,
      label: words.steps.formulas[name].name,
      unit: words.steps.pieceIs100,
      value: (t) => (t === 0 ? 100 : formula(`IF(${unmatched(t)},100,${at(t - 1, own)}*${at(t, linkRows[name])})`)),
      format: FORMATS.index,
    });
  });
  return { links: linkRows, chains, piece };
}
