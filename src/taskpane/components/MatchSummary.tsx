import type { MatchFinding } from '../../measures/source/matchPanel';
import { lackingIn, type Lack } from '../preview/lacking';
import { useMatching } from '../state/matching';
import { usePane, type Pane } from '../state/pane';
import { Banner } from './Banner';
import { Button } from './Button';
import { Problem } from './Problem';

const NAMED = 3;

/** Whether the two blocks speak of the same services and periods, which names stand alone, and what has no figure yet. */
export function MatchSummary() {
  const pane = usePane();
  const { words, formats, assessment, method, show } = pane;
  const { problem, findings } = useMatching();
  if (problem) {
    return (
      <Banner tone="fix" role="alert">
        <Problem problem={problem} />
      </Banner>
    );
  }
  if (!assessment) return null;
  const { match } = words.data;
  const { services, periods, withoutCosts } = assessment.alignment;
  const lines = lonelyLines(findings, match, formats.count);
  const lacks = lackingIn(assessment.alignment, method.zeros);
  const all = formats.count(services.length);
  if (lines.length + lacks.length === 0) {
    return (
      <Banner tone="good" role="status">
        <p class="caption">{match.all(all, formats.count(periods.length))}</p>
      </Banner>
    );
  }
  return (
    <Banner tone={withoutCosts.size === services.length ? 'fix' : 'review'} role="status">
      {lines.length > 0 && (
        <p class="strong">{match.someServices(formats.count(services.length - withoutCosts.size), all)}</p>
      )}
      {lines.map((line) => (
        <p class="caption" key={line}>
          {line}
        </p>
      ))}
      {lacks.map((lack) => (
        <p class="row" key={lack.block}>
          <span class="caption">{lackWords(pane, lack)}</span>
          <Button kind="quiet" slim onPress={() => show(lack.first.sheet, lack.first.address)}>
            {words.shell.goTo(lack.first.address)}
            <span class="spoken"> ({lack.first.sheet})</span>
          </Button>
        </p>
      ))}
    </Banner>
  );
}

/** "Costs: 3 of 3 services lack figures in every period." */
function lackWords({ words, formats }: Pane, { block, services, of, periods, everyPeriod, cells }: Lack): string {
  const { match, blocks } = words.data;
  const name = blocks[block].name;
  if (cells === of * periods.length && services === of && everyPeriod)
    return match.lacksAll(name, formats.count(of), formats.count(periods.length));
  if (everyPeriod) return match.lacksAlways(name, formats.count(services), formats.count(of));
  return match.lacks(name, formats.count(services), formats.count(of), listed(periods, match, formats.count));
}

interface MatchWords {
  onlyQuantities(names: string): string;
  onlyCosts(names: string): string;
  onlyQuantityPeriods(names: string): string;
  onlyCostPeriods(names: string): string;
  andMore(names: string, more: string): string;
}

function lonelyLines(findings: readonly MatchFinding[], match: MatchWords, count: (n: number) => string): string[] {
  const says = {
    serviceWithoutCost: match.onlyQuantities,
    costWithoutService: match.onlyCosts,
    periodWithoutCost: match.onlyQuantityPeriods,
    costPeriodNotUsed: match.onlyCostPeriods,
  } as const;
  return (Object.keys(says) as (keyof typeof says)[]).flatMap((kind) => {
    const names = findings.flatMap((one) => (one.kind === kind ? [one.name] : []));
    return names.length === 0 ? [] : [says[kind](listed(names, match, count))];
  });
}

function listed(
  names: readonly string[],
  { andMore }: Pick<MatchWords, 'andMore'>,
  count: (n: number) => string,
): string {
  const shown = names.slice(0, NAMED).join(', ');
  return names.length > NAMED ? andMore(shown, count(names.length - NAMED)) : shown;
}
