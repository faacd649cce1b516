import { useState } from 'preact/hooks';
import { versionOf, type Version } from '../../../../measures/revisions';
import { blocksOf, type Snapshot } from '../../../../measures/snapshots';
import { keepWordsOf, useKeepWords } from '../../../format/keepWords';
import { useMeasured } from '../../../state/measured';
import { useMeasure } from '../../../state/pane';
import { SelectField } from '../../SelectField';
import type { OtherVersions } from '../../../preview/otherVersions';
import { Differences } from './Differences';
import { OtherFile } from './OtherFile';
import { VintagesForm } from './VintagesForm';

const NOW = 'now';
const OTHER = 'other ';

export interface CompareCardProps {
  /** Of the measure, the oldest first. */
  readonly snapshots: readonly Snapshot[];
}

/** Two versions side by side: a snapshot, another workbook, or now. */
export function CompareCard({ snapshots }: CompareCardProps) {
  const { compare: w } = useKeepWords();
  const [earlier, setEarlier] = useState<string>();
  const [later, setLater] = useState(NOW);
  const now = useNow();
  const [others, setOthers] = useState<readonly Version[]>([]);
  const versions = new Map<string, Version>([
    ...snapshots.map((one) => [one.id, versionOf(one)] as const),
    ...others.map((one, i) => [`${OTHER}${i}`, one] as const),
    [NOW, now],
  ]);
  const choices = [...versions.keys()].filter((key) => key !== NOW);
  // A snapshot that was chosen may have been deleted since.
  const first = earlier !== undefined && versions.has(earlier) ? earlier : (snapshots.at(-1)?.id ?? choices[0]);
  const second = versions.has(later) ? later : NOW;
  const [before, after] = [versions.get(first ?? ''), versions.get(second)];
  const options = (all: readonly string[]) =>
    all.map((value) => ({ value, label: value === NOW ? w.now : (versions.get(value)?.label ?? '') }));
  const take = ({ versions: found }: OtherVersions) => {
    setOthers(found);
    setEarlier(`${OTHER}0`);
  };
  return (
    <section class="card" aria-labelledby="compare-title">
      <h2 id="compare-title">{w.title}</h2>
      <p class="caption quiet-ink">{choices.length === 0 ? w.none : w.says}</p>
      {first !== undefined && before && after && (
        <div class="form">
          <SelectField
            id="compare-earlier"
            label={w.earlier}
            options={options(choices)}
            value={first}
            onChange={setEarlier}
          />
          <SelectField
            id="compare-later"
            label={w.later}
            options={options([NOW, ...[...choices].reverse()])}
            value={second}
            onChange={setLater}
          />
          {first === second ? (
            <p class="caption review-ink" role="status">
              {w.same}
            </p>
          ) : (
            <Differences before={before} after={after} isNow={second === NOW} />
          )}
        </div>
      )}
      <OtherFile onFound={take} />
      {snapshots.length > 0 && <VintagesForm snapshots={snapshots} now={now} />}
    </section>
  );
}

function useNow(): Version {
  const measure = useMeasure();
  const { blocks } = useMeasured();
  return { label: keepWordsOf(measure.language).compare.now, measure, blocks: blocksOf(blocks) };
}
