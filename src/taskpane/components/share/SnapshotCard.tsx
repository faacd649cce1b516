import { useState } from 'preact/hooks';
import { NAME_AND_VERSION } from '../../../core/version';
import { blocksOf, deleteSnapshot, snapshotsOf, takeSnapshot, type Snapshot } from '../../../measures/snapshots';
import { editProblemText } from '../../format/editProblemText';
import { lastKnown } from '../../preview/known';
import { useDraft } from '../../state/draft';
import { useMeasured } from '../../state/measured';
import { useMeasure, usePane } from '../../state/pane';
import { mayWrite, useSnapshots, type Snapshots } from '../../state/snapshots';
import { Button } from '../Button';
import { TextField } from '../TextField';

/** What is kept of the measure as it is now, under a name and a date that the user writes. */
export function SnapshotCard() {
  const { words } = usePane();
  const { snapshots: w } = words.share;
  const measure = useMeasure();
  const kept = useSnapshots();
  const { reading, weight } = kept;
  const list = reading ? snapshotsOf(reading.set, measure.id) : [];
  return (
    <section class="card" aria-labelledby="snapshots-title">
      <h2 id="snapshots-title">{w.title}</h2>
      <p class="caption quiet-ink">{w.says}</p>
      {reading && (mayWrite(reading) ? <Keep kept={kept} /> : <p class="caption review-ink">{w.readOnly}</p>)}
      {weight && weight.level !== 'fine' && <p class="caption review-ink">{w.large}</p>}
      {list.length > 0 && (
        <ul class="lines" aria-label={w.list}>
          {list.map((snapshot) => (
            <Line key={snapshot.id} snapshot={snapshot} kept={kept} />
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

function Line({ snapshot, kept }: { snapshot: Snapshot; kept: Snapshots }) {
  const { words, formats } = usePane();
  const { snapshots: w } = words.share;
  const [sure, setSure] = useState(false);
  const { periods, series } = snapshot.results;
  const output = series.output ?? [];
  const at = lastKnown(output);
  const value = output[at];
  return (
    <li>
      <span class="strong">{snapshot.name}</span> <span class="caption quiet-ink">{snapshot.date}</span>
      {value !== null && value !== undefined && (
        <p class="caption quiet-ink">{w.line(formats.index(value), periods[at] ?? '')}</p>
      )}
      <div class="row close pull">
        <Button
          kind="quiet"
          slim
          onPress={() => (sure ? void kept.edit((set) => deleteSnapshot(set, snapshot.id)) : setSure(true))}
        >
          {sure ? w.sure : w.remove}
          <span class="spoken">{words.inputs.more(snapshot.name)}</span>
        </Button>
        {sure && (
          <Button kind="quiet" slim onPress={() => setSure(false)}>
            {w.keep}
          </Button>
        )}
      </div>
    </li>
  );
}
