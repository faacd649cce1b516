import { useState } from 'preact/hooks';
import { deleteSnapshot, type Snapshot } from '../../../../measures/snapshots';
import { useKeepWords } from '../../../format/keepWords';
import { lastKnown } from '../../../preview/known';
import { usePane } from '../../../state/pane';
import { mayWrite, type Snapshots } from '../../../state/snapshots';
import { Button } from '../../Button';
import { HandOver } from './HandOver';
import { RenameSnapshot } from './RenameSnapshot';
import { RestoreSnapshot } from './RestoreSnapshot';

type Open = 'rename' | 'restore' | 'handOver' | 'delete' | undefined;

/** One snapshot: what it says, and what can be done with it, opened in place. */
export function SnapshotLine({ snapshot, kept }: { readonly snapshot: Snapshot; readonly kept: Snapshots }) {
  const { words, formats } = usePane();
  const { snapshots: w } = words.share;
  const own = useKeepWords();
  const [open, setOpen] = useState<Open>();
  const [done, setDone] = useState('');
  const { periods, series } = snapshot.results;
  const at = lastKnown(series.output ?? []);
  const value = series.output?.[at];
  const of = <span class="spoken"> {words.inputs.more(snapshot.name)}</span>;
  const toggle = (what: Open) => () => {
    setDone('');
    setOpen(open === what ? undefined : what);
  };
  const close = (says = '') => {
    setOpen(undefined);
    setDone(says);
  };
  return (
    <li>
      <span class="strong">{snapshot.name}</span> <span class="caption quiet-ink">{snapshot.date}</span>
      {value !== null && value !== undefined && (
        <p class="caption quiet-ink">{w.line(formats.index(value), periods[at] ?? '')}</p>
      )}
      {snapshot.note !== '' && <p class="caption quiet-ink">{snapshot.note}</p>}
      <div class="row close pull">
        <Button kind="quiet" slim expanded={open === 'restore'} onPress={toggle('restore')}>
          {own.restore}
          {of}
        </Button>
        <Button kind="quiet" slim expanded={open === 'handOver'} onPress={toggle('handOver')}>
          {own.handOver}
          {of}
        </Button>
        {kept.reading && mayWrite(kept.reading) && (
          <>
            <Button kind="quiet" slim expanded={open === 'rename'} onPress={toggle('rename')}>
              {own.rename}
              {of}
            </Button>
            <Button
              kind="quiet"
              slim
              onPress={() =>
                open === 'delete' ? void kept.edit((set) => deleteSnapshot(set, snapshot.id)) : setOpen('delete')
              }
            >
              {open === 'delete' ? w.sure : w.remove}
              {of}
            </Button>
          </>
        )}
        {open === 'delete' && (
          <Button kind="quiet" slim onPress={() => close()}>
            {w.keep}
          </Button>
        )}
      </div>
      {open === 'handOver' && <HandOver snapshot={snapshot} onDone={close} />}
      {open === 'rename' && <RenameSnapshot snapshot={snapshot} kept={kept} onDone={close} />}
      {open === 'restore' && <RestoreSnapshot snapshot={snapshot} />}
      <p class="caption" role="status">
        {done}
      </p>
    </li>
  );
}
