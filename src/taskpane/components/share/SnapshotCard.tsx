import { useState } from 'preact/hooks';
import { NAME_AND_VERSION } from '../../../core/version';
import { blocksOf, MOST_CHARACTERS, snapshotsOf, takeSnapshot } from '../../../measures/snapshots';
import { editProblemText } from '../../format/editProblemText';
import { useKeepWords } from '../../format/keepWords';
import { useDraft } from '../../state/draft';
import { useMeasured } from '../../state/measured';
import { useMeasure, usePane } from '../../state/pane';
import { isDamaged, mayWrite, type Snapshots } from '../../state/snapshots';
import { Button } from '../Button';
import { TextField } from '../TextField';
import { SnapshotLine } from './snapshots/SnapshotLine';

/** What is kept of the measure as it is now, under a name and a date that the user writes. */
export function SnapshotCard({ kept }: { kept: Snapshots }) {
  const { words, formats } = usePane();
  const { snapshots: w } = words.share;
  const own = useKeepWords();
  const measure = useMeasure();
  const { reading, weight } = kept;
  const inKilobytes = (characters: number) => formats.count(Math.ceil(characters / 1000));
  const list = reading ? snapshotsOf(reading.set, measure.id) : [];
  return (
    <section class="card" aria-labelledby="snapshots-title">
      <h2 id="snapshots-title">{w.title}</h2>
      <p class="caption quiet-ink">{w.says}</p>
      {reading && (mayWrite(reading) ? <Keep kept={kept} /> : <p class="caption review-ink">{w.readOnly}</p>)}
      {reading && isDamaged(reading) && <p class="caption review-ink">{own.damaged}</p>}
      {weight && (
        <p class="caption quiet-ink">{own.size(inKilobytes(weight.characters), inKilobytes(MOST_CHARACTERS))}</p>
      )}
      {weight && weight.level !== 'fine' && <p class="caption review-ink">{w.large}</p>}
      {list.length > 0 && (
        <ul class="lines" aria-label={w.list}>
          {list.map((snapshot) => (
            <SnapshotLine key={snapshot.id} snapshot={snapshot} kept={kept} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Keep({ kept }: { kept: Snapshots }) {
  const { words } = usePane();
  const { snapshots: w } = words.share;
  const measure = useMeasure();
  const { blocks } = useMeasured();
  const [name, setName] = useDraft('snapshot.name');
  const [date, setDate] = useDraft('snapshot.date');
  const [wrong, setWrong] = useState<string>();
  const [done, setDone] = useState('');
  const keep = async () => {
    setWrong(undefined);
    setDone('');
    const taking = { measure, blocks: blocksOf(blocks), name, date, madeBy: NAME_AND_VERSION };
    const problem = await kept.edit((set) => takeSnapshot(set, taking));
    if (problem === 'refused') return;
    if (problem === 'tooLarge') return setWrong(w.tooLarge);
    if (problem) return setWrong(problem.code === 'nameMissing' ? w.nameMissing : editProblemText(problem, words));
    setDone(w.kept(name.trim()));
    setName('');
  };
  return (
    <div class="form">
      <div class="halves">
        <TextField id="snapshot-name" label={w.name} wrong={wrong} value={name} onInput={setName} />
        <TextField id="snapshot-date" label={w.date} value={date} onInput={setDate} />
      </div>
      <div class="row">
        <Button onPress={() => void keep()}>{w.save}</Button>
        <p class="caption" role="status">
          {done}
        </p>
      </div>
    </div>
  );
}
