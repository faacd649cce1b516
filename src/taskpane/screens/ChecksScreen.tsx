import { useState } from 'preact/hooks';
import type { ListedFinding } from '../../measures/checks/listFindings';
import { Button } from '../components/Button';
import { FindingCard } from '../components/checks/FindingCard';
import { Coverage } from '../components/Coverage';
import { NextButton } from '../components/NextButton';
import { Screen } from '../components/Screen';
import { Segments } from '../components/Segments';
import { shownFindings, type FindingFilter } from '../preview/shownFindings';
import { useGuide } from '../state/guide';
import { usePane, type Pane } from '../state/pane';

const FILTERS = ['fix', 'review', 'note', 'accepted'] as const;
/** A screen reader, and an eye, can take in so many at once. */
const AT_ONCE = 25;

/** What could mislead the result, what was accepted and why, and how much of the cost each comparison covers. */
export function ChecksScreen() {
  const pane = usePane();
  const { words, live, findings, assessment, go } = pane;
  const { checks } = words;
  const guide = useGuide('checks');
  const anything = live.quantities.state === 'read' || live.costs.state === 'read';
  if (!anything) {
    return (
      <Screen
        heading={checks.headings.noData}
        footer={
          <Button kind="filled" class="push" onPress={() => go('data')}>
            {checks.chooseData}
          </Button>
        }
      >
        <p>{checks.noDataSays}</p>
      </Screen>
    );
  }
  const listed = findings?.findings ?? [];
  const open = listed.filter(({ state }) => state !== 'accepted');
  const toFix = open.filter(({ finding }) => finding.severity === 'fix').length;
  return (
    <Screen
      heading={findings ? checksHeading(pane, open.length, toFix) : checks.headings.checking}
      lede={checks.lede}
      footer={
        <>
          <p class="says">{checks.footer}</p>
          {toFix > 0 ? (
            <Button onPress={() => go('output')}>{words.guide.go.output}</Button>
          ) : (
            <NextButton guide={guide} />
          )}
        </>
      }
    >
      <Findings listed={listed} />
      {assessment && <Coverage assessment={assessment} />}
    </Screen>
  );
}

function checksHeading({ words, formats }: Pane, open: number, toFix: number): string {
  const { headings } = words.checks;
  if (open === 0) return headings.none;
  const count = formats.count(open);
  return toFix > 0 ? headings.someToFix(count, formats.count(toFix)) : headings.some(count);
}

function Findings({ listed }: { listed: readonly ListedFinding[] }) {
  const { words, formats } = usePane();
  const { checks } = words;
  const [filter, setFilter] = useState<FindingFilter>('open');
  const [most, setMost] = useState(AT_ONCE);
  if (listed.length === 0) return null;
  const of = (one: FindingFilter) => shownFindings(listed, one);
  const present = FILTERS.filter((one) => of(one).length > 0);
  const active = filter !== 'open' && !present.includes(filter) ? 'open' : filter;
  const chosen = of(active);
  const options = [
    { value: 'open' as FindingFilter, label: checks.all(formats.count(of('open').length)) },
    ...present.map((value) => ({ value, label: checks.filters[value](formats.count(of(value).length)) })),
  ];
  return (
    <>
      {(present.length > 1 || present.includes('accepted')) && (
        <Segments
          legend={checks.filter}
          hideLegend
          group="severity"
          options={options}
          value={active}
          onChange={setFilter}
        />
      )}
      <p class="spoken" role="status">
        {checks.shown(formats.count(chosen.length))}
      </p>
      <ul class="cards">
        {chosen.slice(0, most).map((one, at) => (
          <FindingCard key={one.key} listed={one} first={at === 0 && one.finding.severity === 'fix'} />
        ))}
      </ul>
      {chosen.length > most && (
        <Button kind="quiet" onPress={() => setMost(most + AT_ONCE)}>
          {checks.moreFindings(formats.count(Math.min(AT_ONCE, chosen.length - most)))}
        </Button>
      )}
    </>
  );
}
