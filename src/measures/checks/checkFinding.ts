/** What the checks of a measure find beyond the two blocks of figures (rules C50-C66, docs/methods/measures.md). */
import type { Finding, FindingDetails, FindingKind, Severity } from '../../core/findings/findings';
import type { DataBlock, FindingKey } from '../definition';

export interface CheckDetails {
  /** growth: what it is; usual: the median of the service's own growths (both as factors). */
  readonly outlier: { readonly growth: number; readonly usual: number; readonly spike: boolean };
  readonly relabelled: { readonly before: string; readonly costRatio: number; readonly alike: boolean };
  readonly classificationChanged: { readonly ended: number; readonly begun: number };
  readonly unitScale: { readonly factor: number; readonly familiar: number };
  readonly unitText: { readonly unit: string; readonly before: string };
  readonly totalDiffers: { readonly total: number; readonly sum: number; readonly difference: number };
  readonly generalDeflator: { readonly deflator: string };
  readonly noDeflator: Record<never, never>;
  readonly qualityWeights: { readonly sum: number };
  readonly qualityWithoutWeight: Record<never, never>;
  readonly notPositive: { readonly value: number };
  readonly emptyCells: { readonly empty: number; readonly of: number };
  readonly serviceNotInBlock: { readonly suggestion: string };
  readonly rowNotUsed: { readonly suggestion: string };
  readonly periodNotInBlock: { readonly suggestion: string };
  readonly columnNotUsed: { readonly suggestion: string };
  readonly figuresWithoutName: Record<never, never>;
  readonly nameTwice: { readonly times: number };
  readonly periodsBackwards: { readonly after: string };
  readonly periodsSkipped: { readonly after: string };
  readonly markedPeriod: Record<never, never>;
  readonly outputEqualsInput: Record<never, never>;
}
export type CheckKind = keyof CheckDetails;

/** Where it is, in the words of the sheet. */
export interface CheckPlace {
  readonly block?: DataBlock;
  readonly service?: string;
  readonly period?: string;
  /** To be gone to; absent where there is no one cell. */
  readonly sheet?: string;
  readonly cell?: string;
}

export interface CheckFindingOf<K extends CheckKind> extends CheckPlace {
  readonly from: 'measure';
  readonly severity: Severity;
  readonly kind: K;
  readonly details: CheckDetails[K];
}
export interface CoreFindingOf<K extends FindingKind> extends CheckPlace {
  readonly from: 'core';
  readonly severity: Severity;
  readonly kind: K;
  readonly details: FindingDetails[K];
  /** As core gave it, with its positions, and the names at these, for its own sentence. */
  readonly finding: Finding;
  readonly names: { readonly services: readonly string[]; readonly periods: readonly string[] };
}
export type CheckFinding =
  { [K in CheckKind]: CheckFindingOf<K> }[CheckKind] | { [K in FindingKind]: CoreFindingOf<K> }[FindingKind];

export function found<K extends CheckKind>(
  severity: Severity,
  kind: K,
  place: CheckPlace,
  details: CheckDetails[K],
): CheckFinding {
  return { from: 'measure', severity, kind, ...place, details } as CheckFinding;
}

export const keyOf = ({ kind, block, service, period }: CheckFinding): FindingKey => ({
  kind,
  ...(block !== undefined && { block }),
  ...(service !== undefined && { service }),
  ...(period !== undefined && { period }),
});

/** The figures behind it, rounded so that the last place of a sum does not reopen an accepted finding (C53). */
export function factsOf(finding: CheckFinding): string {
  const facts = Object.entries(finding.details).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'number' ? Number(value.toPrecision(6)) : value,
  ]);
  return facts.length === 0 ? '' : JSON.stringify(Object.fromEntries(facts));
}
