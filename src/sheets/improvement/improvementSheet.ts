/** From the figures to action: readiness, plan, do, check, act, as the training has them (rules S90 to S92). */
import { Page } from '../plan/page';
import type { NamePlan, PlanCell, SheetPlan, StyleName } from '../plan/plan';
import type { ReadingContext } from '../reading/readingContext';
import type { ReportPlaces } from '../report/reportSheet';
import type { NumberKey } from '../report/numbers';
import { moved } from '../report/numbers';
import { onSheet, textLiteral } from '../plan/reference';
import { formula } from '../plan/tableRows';
import { figureName } from './figureNames';

const WIDTHS = [46, 22, 24, 24, 18, 18, 20, 20];
const ACTIONS = 8;
const CHECKS = 4;
const SCORES = ['0', '1', '2', '3', '4', '5'];

/** Figures that the plan takes over, by a name of their own: the plan stays when the report is built again. */
export const FIGURES: readonly NumberKey[] = [
  'productivitySince',
  'productivityGrowth',
  'outputSince',
  'outputGrowth',
  'inputSince',
  'inputGrowth',
  'qualitySince',
  'coverage',
];

/** The same with less input is an improvement; of everything else on the list more is. */
const LESS_IS_BETTER: readonly NumberKey[] = ['inputSince', 'inputGrowth'];

export interface Improvement {
  readonly plan: SheetPlan;
  readonly names: readonly NamePlan[];
}

export function buildImprovementSheet(context: ReadingContext, report: ReportPlaces): Improvement {
  const { layout, measure, words } = context;
  const own = words.improvement;
  const page = new Page(layout.sheets.improvement);
  const figures = FIGURES.filter((key) => report.numbers[key] !== undefined);
  page.title(own.title(measure.name));
  page.note(own.says, own.kept);
  const rows = figureTable(page, context, figures);
  readinessTable(page, context);
  actionTable(page, context, rows);
  checkTable(page, context, rows);
  actTable(page, context);
  return {
    plan: page.finish({ columnWidths: WIDTHS, print: { orientation: 'landscape' } }),
    names: figures.map((key) => ({
      name: figureName(key, layout.names),
      refersTo: `=${onSheet(report.sheet, `$B$${report.numbers[key] ?? 0}`)}`,
      comment: words.report.items[key],
    })),
  };
}

interface FigureRows {
  readonly first: number;
  readonly last: number;
}

function figureTable(page: Page, context: ReadingContext, figures: readonly NumberKey[]): FigureRows {
  const { words, layout } = context;
  const own = words.improvement;
  page.heading(own.whereTitle, [own.whereNote]);
  page.table({
    cells: [words.item, own.now, own.inWords, own.better],
    styles: ['columnHeading', 'columnHeadingNumber', 'columnHeading', 'columnHeading'],
  });
  const first = page.next;
  for (const key of figures) {
    const row = page.next;
    page.add({
      cells: [
        words.report.items[key],
        formula(figureName(key, layout.names)),
        key === 'coverage' ? words.report.matchedCost : formula(moved(context, `B${row}`)),
        LESS_IS_BETTER.includes(key) ? own.less : own.more,
      ],
      styles: ['label', 'figure', 'unit', 'unit'],
      formats: [undefined, '0.0%'],
    });
  }
  return { first, last: page.next - 1 };
}

function readinessTable(page: Page, { words }: ReadingContext): void {
  const own = words.improvement;
  page.heading(own.readinessTitle, [own.readinessNote, own.scale]);
  const first = page.next + 1;
  page.table({
    cells: [own.dimension, own.score, own.evidence, own.gap],
    styles: ['columnHeading', 'columnHeadingNumber', 'columnHeading', 'columnHeading'],
  });
  for (const dimension of own.dimensions) {
    page.add({
      cells: [dimension, null, null, null],
      styles: ['label', 'input', 'inputLong', 'inputLong'],
      formats: [undefined, '0'],
    });
  }
  const last = page.next - 1;
  const scores = `B${first}:B${last}`;
  page.validation({ range: scores, rule: { list: SCORES }, title: own.score, message: own.scale });
  const all = `$B$${first}:$B$${last}`;
  const total = { styles: ['totalLabel', 'total', 'totalLabel', 'totalLabel'], formats: [undefined, '0.0'] } as const;
  page.add({ ...total, cells: [own.average, formula(`IF(COUNT(${all})=0,"[x]",AVERAGE(${all}))`), null, null] });
  page.add({
    ...total,
    cells: [own.weakest, formula(`IF(COUNT(${all})=0,"[x]",MIN(${all}))`), weakest(first, last), null],
  });
}

const weakest = (first: number, last: number): PlanCell =>
  formula(
    `IF(COUNT($B$${first}:$B$${last})=0,"[x]",INDEX($A$${first}:$A$${last},MATCH(MIN($B$${first}:$B$${last}),$B$${first}:$B$${last},0)))`,
  );

/** Plan and do: each action says what kind it is, who, until when, and by which of the figures it will be judged. */
function actionTable(page: Page, { words }: ReadingContext, figures: FigureRows): void {
  const own = words.improvement;
  page.heading(own.planTitle, [own.planNote, own.kindsNote], true);
  const first = page.next + 1;
  const headings = [own.action, own.kind, own.owner, own.indicator, own.now, own.target, own.due, own.status];
  page.table({
    cells: headings,
    styles: headings.map((_, i): StyleName => (i === 4 || i === 5 ? 'columnHeadingNumber' : 'columnHeading')),
  });
  for (let i = 0; i < ACTIONS; i++) {
    const row = page.next;
    page.add({
      cells: [`${i + 1}.`, null, null, null, nowOf(`D${row}`, figures), null, null, null],
      styles: ['inputLong', 'inputText', 'inputText', 'inputText', 'figure', 'input', 'inputText', 'inputText'],
      formats: [undefined, undefined, undefined, undefined, '0.0%', '0.0%', 'yyyy-mm-dd'],
    });
  }
  const last = page.next - 1;
  const list = (column: string, options: readonly string[], title: string) =>
    page.validation({
      range: `${column}${first}:${column}${last}`,
      rule: { list: options },
      title,
      message: words.table.choose(options),
    });
  list('B', Object.values(own.kinds), own.kind);
  list('H', Object.values(own.statuses), own.status);
  offerFigures(page, `D${first}:D${last}`, figures, own.indicator, own.chooseFigure);
}

function offerFigures(page: Page, range: string, { first, last }: FigureRows, title: string, message: string): void {
  page.validation({ range, rule: { listFrom: `=$A$${first}:$A$${last}` }, title, message });
}

/** The figure of today for the indicator that was chosen; nothing chosen, nothing shown. */
const nowOf = (indicator: string, { first, last }: FigureRows): PlanCell =>
  formula(
    `IF(${indicator}="","",IFNA(INDEX($B$${first}:$B$${last},MATCH(${indicator},$A$${first}:$A$${last},0)),"[x]"))`,
  );

function checkTable(page: Page, { words }: ReadingContext, figures: FigureRows): void {
  const own = words.improvement;
  page.heading(own.checkTitle, [own.checkNote]);
  const headings = [own.asked, own.indicator, own.target, own.now, own.reached, own.because];
  page.table({
    cells: headings,
    styles: headings.map((_, i): StyleName => (i === 2 || i === 3 ? 'columnHeadingNumber' : 'columnHeading')),
  });
  const first = page.next;
  for (let i = 0; i < CHECKS; i++) {
    const row = page.next;
    const reached = reachedText(`B${row}`, `C${row}`, `D${row}`, figures, own);
    page.add({
      cells: [own.questions[i] ?? '', null, null, nowOf(`B${row}`, figures), formula(reached), null],
      styles: ['label', 'inputText', 'input', 'figure', 'unit', 'inputLong'],
      formats: [undefined, undefined, '0.0%', '0.0%'],
    });
  }
  offerFigures(page, `B${first}:B${page.next - 1}`, figures, own.indicator, own.chooseFigure);
}

/** Against the target in the direction in which the figure gets better. */
function reachedText(
  indicator: string,
  target: string,
  now: string,
  { first, last }: FigureRows,
  own: ReadingContext['words']['improvement'],
): string {
  const [less, yes, notYet] = [own.less, own.yes, own.notYet].map(textLiteral);
  const better = `IFNA(INDEX($D$${first}:$D$${last},MATCH(${indicator},$A$${first}:$A$${last},0)),"")`;
  return `IF(COUNT(${target},${now})<2,"",IF(IF(${better}=${less},${now}<=${target},${now}>=${target}),${yes},${notYet}))`;
}

function actTable(page: Page, { words }: ReadingContext): void {
  const own = words.improvement;
  page.heading(own.actTitle, [own.actNote]);
  const headings = [own.lesson, own.decision, own.owner, own.due];
  page.table({ cells: headings, styles: headings.map(() => 'columnHeading' as const) });
  const first = page.next;
  for (let i = 0; i < CHECKS; i++) {
    page.add({
      cells: [`${i + 1}.`, null, null, null],
      styles: ['inputLong', 'inputText', 'inputText', 'inputText'],
      formats: [undefined, undefined, undefined, 'yyyy-mm-dd'],
    });
  }
  const options = Object.values(own.decisions);
  page.validation({
    range: `B${first}:B${page.next - 1}`,
    rule: { list: options },
    title: own.decision,
    message: words.table.choose(options),
  });
}
