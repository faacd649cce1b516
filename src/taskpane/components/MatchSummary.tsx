import type { MatchFinding } from '../../measures/matchPanel';
import { useAlignmentProblem } from '../state/alignmentProblem';
import { usePane } from '../state/pane';
import { Banner } from './Banner';
import { Problem } from './Problem';

const NAMED = 3;

/** Whether the two blocks speak of the same services and periods, and which names stand alone. */
export function MatchSummary() {
  const { words, formats, assessment } = usePane();
  const problem = useAlignmentProblem();
  if (problem) {
    return (
      <Banner tone="fix" role="alert">
        <Problem problem={problem} />
      </Banner>
    );
  }
  if (!assessment) return null;
  const { match } = words.data;
  const { services, periods, withoutCosts, findings } = assessment.alignment;
  const lines = lonelyLines(findings, match, formats.count);
  const all = formats.count(services.length);
  if (lines.length === 0) {
    return (
      <Banner tone="good" role="status">
        <p class="caption">{match.all(all, formats.count(periods.length))}</p>
      </Banner>
    );
  }
  return (
    <Banner tone={withoutCosts.size === services.length ? 'fix' : 'review'} role="status">
      <p class="strong">{match.someServices(formats.count(services.length - withoutCosts.size), all)}</p>
      {lines.map((line) => (
        <p class="caption" key={line}>
          {line}
        </p>
      ))}
    </Banner>
  );
}

interface LonelyWords {
  onlyQuantities(names: string): string;
  onlyCosts(names: string): string;
  onlyQuantityPeriods(names: string): string;
  onlyCostPeriods(names: string): string;
  andMore(names: string, more: string): string;
}

function lonelyLines(findings: readonly MatchFinding[], match: LonelyWords, count: (n: number) => string): string[] {
  const says = {
    serviceWithoutCost: match.onlyQuantities,
    costWithoutService: match.onlyCosts,
    periodWithoutCost: match.onlyQuantityPeriods,
    costPeriodNotUsed: match.onlyCostPeriods,
  } as const;
  return (Object.keys(says) as (keyof typeof says)[]).flatMap((kind) => {
    const names = findings.flatMap((one) => (one.kind === kind ? [one.name] : []));
    if (names.length === 0) return [];
    const shown = names.slice(0, NAMED).join(', ');
    return [says[kind](names.length > NAMED ? match.andMore(shown, count(names.length - NAMED)) : shown)];
  });
}
