import { useState } from 'preact/hooks';
import { restoredDefinition, type Snapshot } from '../../../../measures/snapshots';
import { methodAndParts } from '../../../preview/methodAndParts';
import { editProblemText } from '../../../format/editProblemText';
import { useKeepWords } from '../../../format/keepWords';
import { useMeasure, usePane } from '../../../state/pane';
import { Button } from '../../Button';
import { RestoreFigures } from './RestoreFigures';

/** Back to what a snapshot says: the definition is an edit, the figures are written into their cells after a preview. */
export function RestoreSnapshot({ snapshot }: { readonly snapshot: Snapshot }) {
  const w = useKeepWords();
  return (
    <div class="well">
      <div class="form">
        <h3 class="caption strong">{w.definition.title}</h3>
        <Definition snapshot={snapshot} />
        <h3 class="caption strong">{w.figures.title}</h3>
        <RestoreFigures snapshot={snapshot} />
      </div>
    </div>
  );
}

function Definition({ snapshot }: { readonly snapshot: Snapshot }) {
  const { words, editMeasure, undo, undoes } = usePane();
  const w = useKeepWords().definition;
  const measure = useMeasure();
  const [says, setSays] = useState('');
  const restored = restoredDefinition(measure, snapshot);
  const isSame = methodAndParts(restored) === methodAndParts(measure);
  const take = () => {
    const problem = editMeasure('restore', (now) => restoredDefinition(now, snapshot));
    setSays(problem ? editProblemText(problem, words) : w.done(snapshot.name));
  };
  return (
    <>
      <p class="caption quiet-ink">{isSame && says === '' ? w.same : w.says}</p>
      <div class="row">
        {!isSame && (
          <Button slim onPress={take}>
            {w.go}
          </Button>
        )}
        {says !== '' && undo && undoes === 'restore' && (
          <Button
            kind="quiet"
            slim
            onPress={() => {
              undo();
              setSays('');
            }}
          >
            {w.undo}
          </Button>
        )}
      </div>
      <p class="caption" role="status">
        {says}
      </p>
    </>
  );
}
