import { useState } from 'preact/hooks';
import type { Severity } from '../../core/findings';
import { Button } from '../components/Button';
import { Coverage } from '../components/Coverage';
import { RemarkCard } from '../components/RemarkCard';
import { Screen } from '../components/Screen';
import { Segments } from '../components/Segments';
import type { Assessment } from '../preview/assess';
import type { Remark } from '../preview/remarks';
import { usePane, type Pane } from '../state/pane';

const SEVERITIES: readonly Severity[] = ['fix', 'review', 'note'];
/** A screen reader, and an eye, can take in so many at once. */
const AT_ONCE = 25;

/** What could mislead the index, and how much of the cost each comparison covers. */
export function ChecksScreen() {
  const pane = usePane();
  const { words, assessment, go } = pane;
  const { checks } = words;
  if (!assessment) {
    return (
      <Screen
        heading={checks.headings.noData}
        footer={
          <>
            <p class="says" />
            <Button kind="filled" onPress={() => go('data')}>
              {checks.chooseData}
            </Button>
          </>
        }
      >
        <p>{checks.noDataSays}</p>
      </Screen>
    );
  }
  const toFix = assessment.remarks.filter(({ severity }) => severity === 'fix').length;
  return (
    <Screen
      heading={checksHeading(pane, assessment, toFix)}
      lede={checks.lede}
      footer={
        <>
          <p class="says">{checks.footer}</p>
          <Button kind={toFix > 0 ? 'plain' : 'filled'} onPress={() => go('output')}>
            {checks.toOutput}
          </Button>
        </>
      }
    >
      <Remarks assessment={assessment} />
      <Coverage assessment={assessment} />
    </Screen>
  );
}

function checksHeading({ words, formats }: Pane, { remarks }: Assessment, toFix: number): string {
  const { headings } = words.checks;
  if (remarks.length === 0) return headings.none;
  if (remarks.length === 1) return toFix === 1 ? headings.oneToFix : headings.one;
  const count = formats.count(remarks.length);
  return toFix > 0 ? headings.someToFix(count, formats.count(toFix)) : headings.some(count);
}

function Remarks({ assessment }: { assessment: Assessment }) {
  const { words, formats } = usePane();
  const { checks } = words;
  const [filter, setFilter] = useState<Severity | 'all'>('all');
  const [most, setMost] = useState(AT_ONCE);
  const { remarks } = assessment;
  if (remarks.length === 0) return null;
  const of = (severity: Severity) => remarks.filter((one) => one.severity === severity);
  const present = SEVERITIES.filter((severity) => of(severity).length > 0);
  const active = filter !== 'all' && !present.includes(filter) ? 'all' : filter;
  const chosen: readonly Remark[] = active === 'all' ? remarks : of(active);
  const options = [
    { value: 'all' as const, label: checks.all(formats.count(remarks.length)) },
    ...present.map((value) => ({ value, label: checks.filters[value](formats.count(of(value).length)) })),
  ];
  return (
    <>
      {present.length > 1 && (
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
        {chosen.slice(0, most).map((remark, at) => (
          <RemarkCard
            key={remark.key}
            remark={remark}
            alignment={assessment.alignment}
            first={at === 0 && remark.severity === 'fix'}
          />
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
