/** What the checks can find, with the data that each sentence needs (rules C1-C16, docs/methods/findings.md). */

/** fix: nothing can be computed, or not rightly; review: it can, but look first; note: worth knowing. */
export type Severity = 'fix' | 'review' | 'note';
export const SEVERITIES: readonly Severity[] = ['fix', 'review', 'note'];

export type Block = 'quantities' | 'costs';

export interface FindingDetails {
  readonly emptyBlock: Record<never, never>;
  readonly notRectangular: Record<never, never>;
  readonly shapesDiffer: {
    readonly services: number;
    readonly periods: number;
    readonly costServices: number;
    readonly costPeriods: number;
  };
  readonly onePeriod: Record<never, never>;
  readonly errorCell: { readonly error: string };
  readonly negative: { readonly value: number };
  readonly notFinite: Record<never, never>;
  readonly outOfRange: { readonly value: number };
  readonly numberAsText: { readonly text: string };
  readonly text: { readonly text: string };
  readonly costWithoutActivity: { readonly cost: number };
  readonly activityWithoutCost: { readonly quantity: number };
  readonly quantityMissing: Record<never, never>;
  readonly costMissing: Record<never, never>;
  readonly zeroIsMissing: Record<never, never>;
  readonly zeroActivity: Record<never, never>;
  readonly riseFromZero: Record<never, never>;
  readonly neverComplete: Record<never, never>;
  readonly entry: Record<never, never>;
  readonly exit: Record<never, never>;
  /** lastPeriod: the last period of the gap, counted from 0. */
  readonly gap: { readonly lastPeriod: number };
  readonly unitCostJump: { readonly factor: number };
  readonly lowCoverage: { readonly coverage: number };
  readonly dominantService: { readonly share: number };
  readonly looksLikeTotal: Record<never, never>;
  readonly looksLikeHeadings: { readonly line: 'row' | 'column' };
}
export type FindingKind = keyof FindingDetails;

export interface FindingOf<K extends FindingKind> {
  readonly severity: Severity;
  readonly kind: K;
  readonly block?: Block;
  /** Counted from 0 within the block. */
  readonly service?: number;
  readonly period?: number;
  readonly details: FindingDetails[K];
}
export type Finding = { [K in FindingKind]: FindingOf<K> }[FindingKind];

export interface Where {
  readonly block?: Block;
  readonly service?: number;
  readonly period?: number;
}

export function finding<K extends FindingKind>(
  severity: Severity,
  kind: K,
  where: Where,
  details: FindingDetails[K],
): Finding {
  return { severity, kind, ...where, details } as Finding;
}
