/**
 * Where a measure stands at a step: what is done there, what is missing, and the one thing to do next. It follows from the
 * definition and from what the workbook holds now, never from what was pressed before, so it is right when a measure is taken up again
 * somewhere else.
 */
import type { DataBlock } from '../../measures/definition';
import type { StepId } from '../state/steps';
import type { CellPlace } from './alignment';

/** Not built; built with other choices than those of now; built. */
export type Built = 'no' | 'changed' | 'yes';

export interface BlockFacts {
  readonly block: DataBlock;
  readonly filled: number;
  readonly all: number;
  /** The first cell without anything in it. */
  readonly gap: CellPlace | undefined;
  /** The example has figures for it, and it may be filled: a data sheet of the measure's own. */
  readonly fillable: boolean;
}

export interface GuideFacts {
  readonly indicators: number;
  readonly table: Built;
  /** Data sheets that the measure needs and that are not there. */
  readonly toBuild: number;
  readonly hasData: boolean;
  readonly reading: boolean;
  readonly blocks: readonly BlockFacts[];
  /** Undefined while the checks have not run. */
  readonly findings:
    { readonly open: number; readonly toFix: number; readonly first: CellPlace | undefined } | undefined;
  /** Whether a figure can be computed now. */
  readonly computed: { readonly output: boolean; readonly inputs: boolean; readonly productivity: boolean };
  readonly inputs: number;
  readonly built: Readonly<Record<'output' | 'inputs' | 'productivity' | 'report', Built>>;
  readonly plan: boolean;
}

export type BuildTarget = 'table' | 'data' | 'output' | 'inputs' | 'productivity' | 'report' | 'plan';

export type Next =
  | { readonly do: 'build'; readonly what: BuildTarget }
  /** The published figures of the example. */
  | { readonly do: 'fill'; readonly blocks: readonly DataBlock[] }
  | { readonly do: 'show'; readonly place: CellPlace }
  /** Inputs begin with spending and a price index. */
  | { readonly do: 'spending' }
  /** Back to a step for what is missing there, or on to the next. */
  | { readonly do: 'go'; readonly to: StepId; readonly for?: 'figures' | 'blocks' | 'cause' };

export type Done =
  | { readonly code: 'built'; readonly what: BuildTarget }
  | { readonly code: 'filled'; readonly blocks: readonly DataBlock[] }
  | { readonly code: 'nothingToFix' }
  | { readonly code: 'inputs'; readonly count: number };

export type Missing =
  | { readonly code: 'build'; readonly what: BuildTarget }
  | { readonly code: 'again'; readonly what: BuildTarget }
  | { readonly code: 'sheets'; readonly count: number }
  | { readonly code: 'empty'; readonly blocks: readonly DataBlock[] }
  | { readonly code: 'gaps'; readonly count: number }
  | { readonly code: 'data' | 'inputs' | 'notComputed' }
  | { readonly code: 'toFix'; readonly count: number };

export interface Guide {
  readonly done: readonly Done[];
  readonly missing: readonly Missing[];
  /** Null: the user has to choose (cells for a block), or what is to be read is not read yet. */
  readonly next: Next | null;
}

const go = (to: StepId): Next => ({ do: 'go', to });
const toFigures: Next = { do: 'go', to: 'data', for: 'figures' };
const toBlocks: Next = { do: 'go', to: 'data', for: 'blocks' };
const toCause: Next = { do: 'go', to: 'checks', for: 'cause' };
const build = (what: BuildTarget): Next => ({ do: 'build', what });

export function guideAt(step: StepId, facts: GuideFacts): Guide {
  switch (step) {
    case 'table':
      return atTable(facts);
    case 'data':
      return atData(facts);
    case 'checks':
      return atChecks(facts);
    case 'output':
      return calculated('output', 'inputs', facts);
    case 'inputs':
      return atInputs(facts);
    case 'productivity':
      return atProductivity(facts);
    case 'report':
      return atReport(facts);
    case 'share':
      return { done: [], missing: [], next: null };
  }
}

function atTable({ table, indicators, hasData }: GuideFacts): Guide {
  if (table === 'no' && indicators === 0 && hasData) return { done: [], missing: [], next: go('data') };
  return { ...saysOf('table', table), next: table === 'yes' ? go('data') : build('table') };
}

function atData(facts: GuideFacts): Guide {
  const { toBuild, blocks, reading } = facts;
  const filled = blocks.filter((one) => one.filled > 0).map(({ block }) => block);
  const empty = blocks.filter((one) => one.filled === 0);
  const gaps = blocks.filter((one) => one.filled > 0).reduce((sum, { filled: there, all }) => sum + all - there, 0);
  const missing: Missing[] = [
    ...(toBuild > 0 ? [{ code: 'sheets', count: toBuild } as const] : []),
    ...(empty.length > 0 ? [{ code: 'empty', blocks: empty.map(({ block }) => block) } as const] : []),
    ...(gaps > 0 ? [{ code: 'gaps', count: gaps } as const] : []),
  ];
  const done: Done[] = filled.length > 0 ? [{ code: 'filled', blocks: filled }] : [];
  return { done, missing, next: reading ? null : nextOfData(facts, empty) };
}

function nextOfData({ toBuild, blocks }: GuideFacts, empty: readonly BlockFacts[]): Next | null {
  if (toBuild > 0) return build('data');
  const fillable = empty.filter((one) => one.fillable).map(({ block }) => block);
  if (fillable.length > 0) return { do: 'fill', blocks: fillable };
  const gap = empty.find((one) => one.gap)?.gap;
  if (gap) return { do: 'show', place: gap };
  const has = (block: DataBlock) => blocks.some((one) => one.block === block && one.filled > 0);
  return has('quantities') && has('costs') ? go('checks') : null;
}

function atChecks({ findings, hasData }: GuideFacts): Guide {
  if (!hasData) return { done: [], missing: [{ code: 'data' }], next: toBlocks };
  if (!findings) return { done: [], missing: [], next: null };
  if (findings.toFix === 0) return { done: [{ code: 'nothingToFix' }], missing: [], next: go('output') };
  const next: Next = findings.first ? { do: 'show', place: findings.first } : go('output');
  return { done: [], missing: [{ code: 'toFix', count: findings.toFix }], next };
}

/** A step that is computed, then built, then left for the next. */
function calculated(what: 'output' | 'inputs' | 'productivity' | 'report', then: StepId, facts: GuideFacts): Guide {
  const { computed, built, hasData } = facts;
  const output: Guide | undefined = !hasData
    ? { done: [], missing: [{ code: 'data' }], next: toBlocks }
    : computed.output
      ? undefined
      : { done: [], missing: [{ code: 'notComputed' }], next: toCause };
  if (output) return output;
  return { ...saysOf(what, built[what]), next: built[what] === 'yes' ? go(then) : build(what) };
}

function atInputs(facts: GuideFacts): Guide {
  const { inputs, computed, built } = facts;
  if (inputs === 0) return { done: [], missing: [{ code: 'inputs' }], next: { do: 'spending' } };
  const named: Done = { code: 'inputs', count: inputs };
  if (!computed.inputs) {
    const { missing } = atData(facts);
    const said: readonly Missing[] = missing.length > 0 ? missing : [{ code: 'notComputed' }];
    return { done: [named], missing: said, next: missing.length > 0 ? toFigures : toCause };
  }
  const { done, missing } = saysOf('inputs', built.inputs);
  return { done: [named, ...done], missing, next: built.inputs === 'yes' ? go('productivity') : build('inputs') };
}

function atProductivity(facts: GuideFacts): Guide {
  const { computed, hasData } = facts;
  if (hasData && computed.output && !computed.inputs) {
    return { done: [], missing: [{ code: 'inputs' }], next: go('inputs') };
  }
  if (hasData && computed.output && !computed.productivity) {
    return { done: [], missing: [{ code: 'notComputed' }], next: toCause };
  }
  return calculated('productivity', 'report', facts);
}

/** The report, then the improvement plan: measuring is to lead somewhere. */
function atReport(facts: GuideFacts): Guide {
  const guide = calculated('report', 'share', facts);
  if (facts.built.report !== 'yes' || !facts.computed.output || !facts.hasData) return guide;
  const planned: Guide = facts.plan
    ? { done: [...guide.done, { code: 'built', what: 'plan' }], missing: [], next: go('share') }
    : { done: guide.done, missing: [{ code: 'build', what: 'plan' }], next: build('plan') };
  return planned;
}

function saysOf(what: BuildTarget, state: Built): Pick<Guide, 'done' | 'missing'> {
  if (state === 'no') return { done: [], missing: [{ code: 'build', what }] };
  const done: Done[] = [{ code: 'built', what }];
  return { done, missing: state === 'changed' ? [{ code: 'again', what }] : [] };
}
