import { useState } from 'preact/hooks';
import { renameSnapshot, type Snapshot } from '../../../../measures/snapshots';
import { editProblemText } from '../../../format/editProblemText';
import { useKeepWords } from '../../../format/keepWords';
import { usePane } from '../../../state/pane';
import type { Snapshots } from '../../../state/snapshots';
import { Button } from '../../Button';
import { TextField } from '../../TextField';

interface RenameSnapshotProps {
  readonly snapshot: Snapshot;
  readonly kept: Snapshots;
  readonly onDone: (says?: string) => void;
}

/** Another name, date or note; the figures of a snapshot are never edited. */
export function RenameSnapshot({ snapshot, kept, onDone }: RenameSnapshotProps) {
  const { words } = usePane();
  const w = useKeepWords();
  const [name, setName] = useState(snapshot.name);
  const [date, setDate] = useState(snapshot.date);
  const [note, setNote] = useState(snapshot.note);
  const [wrong, setWrong] = useState<string>();
  const save = async () => {
    setWrong(undefined);
    const problem = await kept.edit((set) => renameSnapshot(set, snapshot.id, { name, date, note }));
    if (!problem) return onDone(w.renamed(name.trim()));
    if (problem === 'refused') return setWrong(w.refused);
    setWrong(problem === 'tooLarge' ? words.share.snapshots.tooLarge : editProblemText(problem, words));
  };
  const { id } = snapshot;
  return (
    <div class="well">
      <div class="form">
        <TextField id={`${id}-name`} label={w.name} wrong={wrong} value={name} focused onInput={setName} />
        <TextField id={`${id}-date`} label={w.date} value={date} onInput={setDate} />
        <TextField id={`${id}-note`} label={w.note} value={note} onInput={setNote} />
        <div class="row">
          <Button slim onPress={() => void save()}>
            {w.save}
          </Button>
          <Button kind="quiet" slim onPress={() => onDone()}>
            {w.cancel}
          </Button>
        </div>
      </div>
    </div>
  );
}
