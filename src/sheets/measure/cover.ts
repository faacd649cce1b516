/** What About says of a whole measure beyond its output. */
import type { BuildKind, DataBlock } from '../../measures/definition';
import { DATA_BLOCKS } from '../../measures/definition';
import type { Cover } from '../context/context';
import { linkingOf } from '../context/linkingTable';
import type { SheetPlan } from '../plan/plan';
import { FORMULA_RULES, LINKING_RULES } from '../context/ruleNumbers';
import type { ListedSheet } from '../context/listedSheet';
import type { MeasureContext } from './context';
import { readingWords } from '../reading/readingContext';
import { coverTables } from './coverTables';
import { generalDeflators } from './dataSheets';
import { languageOf } from './rowsOfBlocks';

export function cover(context: MeasureContext, built: readonly SheetPlan[]): Cover {
  const names = new Set(built.map(({ name }) => name));
  const tables = coverTables(context.measure, context.words);
  const others = otherSheets(context, names);
  return {
    sources: sourceSheets(context),
    contents: contents(context),
    others,
    methods: methods(context, names),
    tables,
  };
}

/** The table, the plan that people have typed in, what was published and compared: built at another time, each in its own place. */
function otherSheets({ measure, words, existing = [] }: MeasureContext, built: ReadonlySet<string>): ListedSheet[] {
  const { lists } = words.cover;
  const { input, result } = words.about;
  const kinds: Partial<Record<BuildKind, Omit<ListedSheet, 'sheet'>>> = {
    table: { kind: input, contents: lists.table },
    plan: { kind: input, contents: lists.improvement },
    publication: { kind: result, contents: lists.publication },
    revisions: { kind: result, contents: lists.revisions },
    vintages: { kind: result, contents: lists.vintages },
  };
  const there = new Set(existing.map((name) => name.toLowerCase()));
  return measure.built.flatMap(({ kind, sheets }) => {
    const says = kinds[kind];
    const own = sheets.filter((sheet) => there.has(sheet.toLowerCase()) && !built.has(sheet));
    return says ? own.map((sheet) => ({ sheet, ...says })) : [];
  });
}

/** One line for each sheet that is read, with all blocks on it. */
function sourceSheets({ sources, words }: MeasureContext): ListedSheet[] {
  const blocksOn = new Map<string, DataBlock[]>();
  for (const block of DATA_BLOCKS) {
    const sheet = sources[block]?.sheet;
    if (sheet !== undefined) blocksOn.set(sheet, [...(blocksOn.get(sheet) ?? []), block]);
  }
  return [...blocksOn].map(([sheet, blocks]) => ({
    sheet,
    kind: words.about.input,
    contents: blocks.map((block) => words.cover.blocks[block]).join(' '),
  }));
}

function contents(context: MeasureContext): Cover['contents'] {
  const { sheets, words } = context;
  const { calculation, calculationAndResult, result } = words.about;
  const { lists } = words.cover;
  const line = (sheet: string, kind: string, text: string) => [sheet, { kind, contents: text }] as const;
  return new Map([
    line(sheets.quality, calculationAndResult, lists.quality),
    line(sheets.adjusted, calculationAndResult, lists.adjusted),
    line(sheets.inputs, calculation, lists.inputs),
    line(sheets.inputIndex, calculationAndResult, lists.inputIndex),
    line(sheets.inputIndirect, calculation, lists.inputIndirect),
    line(sheets.productivity, result, lists.productivity),
    line(sheets.contributions, calculationAndResult, lists.contributions),
    line(sheets.unitCosts, calculationAndResult, lists.unitCosts),
    line(sheets.allFormulas, calculationAndResult, readingWords(languageOf(context.measure)).allFormulas.listed),
    line(sheets.sensitivity, result, lists.sensitivity),
    line(sheets.checks, result, lists.checks),
    line(sheets.report, result, lists.report),
    line(sheets.improvement, words.about.input, lists.improvement),
  ]);
}

function methods({ measure, words, sheets }: MeasureContext, built: ReadonlySet<string>): Cover['methods'] {
  const { about, steps, cover: w } = words;
  const { method } = measure;
  const lines: [string, string, string][] = [];
  if (built.has(sheets.quality)) {
    const { name, says } = w.means[method.qualityMean];
    lines.push([w.quality, name, `${says} ${w.gaps[method.qualityGaps]}`]);
  }
  if (built.has(sheets.inputs)) {
    const [formula, linking] = [steps.formulas[method.inputFormula], linkingOf(method.inputLinking)];
    const rules = `${FORMULA_RULES[method.inputFormula]}, ${LINKING_RULES[linking]}`;
    lines.push([w.inputs, formula.name, about.rule(`${formula.weights} ${steps.linkings[linking].says}`, rules)]);
    if (measure.labour.length > 0)
      lines.push([w.labour, w.labourKinds[method.labour].name, w.labourKinds[method.labour].says]);
    const general = generalDeflators(measure);
    if (general.length > 0) lines.push([w.prices, w.general, words.inputs.generalDeflator(general.join(', '))]);
  }
  if (built.has(sheets.productivity)) lines.push([w.productivity, w.ratio, words.productivity.ratio]);
  return lines;
}
