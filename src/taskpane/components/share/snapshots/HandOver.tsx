import { snapshotAsText, type Snapshot } from '../../../../measures/snapshots';
import { copyText } from '../../../format/copyText';
import { downloadText, fileName } from '../../../format/downloadText';
import { useOtherWords } from '../../../format/otherWords';
import { Button } from '../../Button';

interface HandOverProps {
  readonly snapshot: Snapshot;
  readonly onDone: (says: string) => void;
}

/** One snapshot as text, for somebody who compares it in another workbook. */
export function HandOver({ snapshot, onDone }: HandOverProps) {
  const w = useOtherWords();
  const file = fileName(`${snapshot.measure.name} ${snapshot.name}`, '.outturn.json');
  const copy = async () => onDone((await copyText(snapshotAsText(snapshot))) ? w.copied : w.notCopied);
  return (
    <div class="row">
      <Button slim onPress={() => void copy()}>
        {w.copy}
      </Button>
      <Button
        kind="quiet"
        slim
        onPress={() => onDone(downloadText(file, snapshotAsText(snapshot)) ? w.handed(file) : w.notCopied)}
      >
        {w.download}
      </Button>
    </div>
  );
}
