/** Findings beside what was accepted (C52, C53): open, accepted, or open again because the figures changed. */
import type { AcceptedFinding } from '../definition';
import { keyText } from '../edits/acceptance';
import type { CheckFinding } from './checkFinding';
import { factsOf, keyOf } from './checkFinding';

export type ListedFinding =
  | { readonly state: 'open'; readonly key: string; readonly finding: CheckFinding }
  | {
      readonly state: 'accepted' | 'changed';
      readonly key: string;
      readonly finding: CheckFinding;
      readonly acceptance: AcceptedFinding;
    };

export interface FindingList {
  readonly findings: readonly ListedFinding[];
  /** Accepted once, and not found any more: kept, for the record. */
  readonly settled: readonly AcceptedFinding[];
}

export function listFindings(findings: readonly CheckFinding[], accepted: readonly AcceptedFinding[]): FindingList {
  const byKey = new Map(accepted.map((one) => [keyText(one), one]));
  const listed = findings.map((finding): ListedFinding => {
    const key = keyText(keyOf(finding));
    const acceptance = byKey.get(key);
    if (!acceptance) return { state: 'open', key, finding };
    return { state: acceptance.facts === factsOf(finding) ? 'accepted' : 'changed', key, finding, acceptance };
  });
  const seen = new Set(listed.map(({ key }) => key));
  return { findings: listed, settled: accepted.filter((one) => !seen.has(keyText(one))) };
}
