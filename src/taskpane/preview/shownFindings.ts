import type { Severity } from '../../core/findings/findings';
import type { ListedFinding } from '../../measures/checks/listFindings';

export type FindingFilter = 'open' | Severity | 'accepted';

/** What was accepted is out of the way and can be looked at; accepted and changed since is open again (C53). */
export function shownFindings(listed: readonly ListedFinding[], filter: FindingFilter): readonly ListedFinding[] {
  if (filter === 'accepted') return listed.filter(({ state }) => state === 'accepted');
  const open = listed.filter(({ state }) => state !== 'accepted');
  return filter === 'open' ? open : open.filter(({ finding }) => finding.severity === filter);
}
