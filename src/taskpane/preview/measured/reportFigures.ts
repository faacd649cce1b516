import { coverage } from '../../../core/index/coverage';
import { FORMULA_NAMES } from '../../../core/options';
import { outputIndex } from '../../../core/index/outputIndex';
import type { Strategy } from '../../../core/productivity/strategy';
import type { Measure } from '../../../measures/definition';
import { computed, type Computed } from '../indexPreview';
import type { InputPreview } from './inputPreview';
import { contributors, type Contributor, type OutputPreview } from './outputPreview';
import type { ProductivityPreview } from './productivityPreview';

/** What the report says in words, from the base to the report period; null where a figure has no value. */
export interface ReportFigures {
  readonly from: string;
  readonly to: string;
  readonly output: number | null;
  readonly input: number | null;
  readonly productivity: number | null;
  /** Points of the index that quality added to output. */
  readonly quality: number | null;
  readonly largest: Contributor | undefined;
  readonly pattern: Strategy | null;
  /** Lowest and highest index whichever formula is used. */
  readonly formulas: { readonly low: number; readonly high: number } | null;
  readonly weakest: { readonly period: string; readonly share: number } | null;
  readonly general: readonly string[];
}

export function reportFigures(
  measure: Measure,
  output: OutputPreview,
  inputs: InputPreview | undefined,
  result: Computed<ProductivityPreview> | undefined,
): ReportFigures {
  const { periods } = output.rows;
  const [from, to] = spanOf(output);
  const plain = 'value' in output.index ? output.index.value.chosen.values : [];
  const whole = result && 'value' in result ? result.value : undefined;
  const produced = whole?.output ?? plain;
  const change = (values: readonly (number | null)[]) => changeBetween(values, from, to);
  return {
    from: periods[from] ?? '',
    to: periods[to] ?? '',
    output: change(produced),
    input: whole ? change(whole.input) : null,
    productivity: whole ? change(whole.index) : null,
    quality: whole?.isAdjusted ? difference(whole.output[to], plain[to]) : null,
    largest: contributors(measure, output, 'base')[0],
    pattern: whole?.patterns.find(({ period }) => period === periods[to])?.pattern ?? null,
    formulas: formulaRange(measure, output, to),
    weakest: weakestComparison(output),
    general: inputs?.general.map(({ name }) => name) ?? [],
  };
}

/** From the base to the report period; where they are the same, from the first. */
function spanOf({ base, report }: OutputPreview): readonly [number, number] {
  return base < report ? [base, report] : [0, report];
}

function changeBetween(values: readonly (number | null)[], from: number, to: number): number | null {
  const [then, now] = [values[from], values[to]];
  return then === null || then === undefined || then === 0 || now === null || now === undefined ? null : now / then - 1;
}

const difference = (a: number | null | undefined, b: number | null | undefined): number | null =>
  a === null || a === undefined || b === null || b === undefined ? null : a - b;

function formulaRange(measure: Measure, { panel, base }: OutputPreview, at: number) {
  if ('error' in panel) return null;
  const { linking } = measure.method;
  const known = FORMULA_NAMES.flatMap((formula) => {
    const index = computed(() => outputIndex(panel.value, { formula, linking, base: base + 1 }));
    const value = 'value' in index ? index.value[at] : null;
    return value === null || value === undefined ? [] : [value];
  });
  return known.length < 2 ? null : { low: Math.min(...known), high: Math.max(...known) };
}

function weakestComparison({ panel, rows }: OutputPreview) {
  if ('error' in panel) return null;
  const shares = coverage(panel.value).flatMap((share, t) =>
    t === 0 || share === null ? [] : [{ period: rows.periods[t] ?? '', share }],
  );
  const [first, ...others] = shares;
  return first ? others.reduce((least, one) => (one.share < least.share ? one : least), first) : null;
}
