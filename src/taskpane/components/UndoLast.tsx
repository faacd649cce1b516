import type { Change } from '../state/measures';
import { usePane } from '../state/pane';
import { useUndo } from '../state/series';
import { Button } from './Button';
import { Icon } from './Icon';

/** The way back from the last change, where it was one of this screen. */
export function UndoLast({ of }: { of: readonly Change[] }) {
  const { words, undoes } = usePane();
  const undo = useUndo();
  if (!undo || !undoes || !of.includes(undoes)) return null;
  return (
    <Button kind="quiet" slim class="pull" onPress={() => void undo()}>
      <Icon name="turn" />
      {words.home.undoLast}
    </Button>
  );
}
