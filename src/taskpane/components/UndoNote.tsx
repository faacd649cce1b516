import { usePane } from '../state/pane';
import { Banner } from './Banner';
import { Button } from './Button';

/** After a measure was removed or copied: what was done, and the way back. It stays until the next act. */
export function UndoNote() {
  const { words, undo, undoes } = usePane();
  if (!undo || (undoes !== 'remove' && undoes !== 'duplicate')) return null;
  return (
    <Banner tone="note" role="status">
      <p class="row">
        <span>{words.home.done[undoes]}</span>
        <Button kind="quiet" slim class="push" onPress={undo}>
          {words.home.undo}
        </Button>
      </p>
    </Banner>
  );
}
