import { useState } from 'preact/hooks';
import type { Measure } from '../../measures/definition';
import { duplicateMeasure, removeMeasure, renameMeasure } from '../../measures/edits/measureSet';
import { editProblemText } from '../format/editProblemText';
import { useFormDraft } from '../state/formDraft';
import { usePane } from '../state/pane';
import { Button } from './Button';
import { TextField } from './TextField';

export const renameDraft = (id: string): string => `rename.${id}`;

/** Rename, duplicate, remove; opened in place. */
export function MeasureMenu({ measure, onDone }: { measure: Measure; onDone: () => void }) {
  const { words, editMeasures } = usePane();
  const { home } = words;
  const form = useFormDraft(renameDraft(measure.id), { name: '' }, 'pane');
  const [problem, setProblem] = useState<string>();
  const rename = () => {
    const refused = editMeasures('name', (set) => renameMeasure(set, measure.id, form.value.name));
    setProblem(refused && editProblemText(refused, words));
    if (refused) return;
    form.close();
    onDone();
  };
  const giveUp = () => {
    form.close();
    onDone();
  };
  if (form.isOpen) {
    return (
      <div class="well">
        <TextField
          id={`${measure.id}-rename`}
          label={home.newName}
          wrong={problem}
          value={form.value.name}
          onInput={(name) => form.set({ name })}
        />
        <div class="row">
          <Button slim onPress={rename}>
            {home.rename}
          </Button>
          <Button kind="quiet" slim onPress={giveUp}>
            {words.build.cancel}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div class="well">
      <div class="row close pull">
        <Button kind="quiet" slim onPress={() => form.open({ name: measure.name })}>
          {home.rename}
        </Button>
        <Button
          kind="quiet"
          slim
          onPress={() => {
            editMeasures('duplicate', (set) => duplicateMeasure(set, measure.id));
            onDone();
          }}
        >
          {home.duplicate}
        </Button>
        <Button kind="quiet" slim onPress={() => editMeasures('remove', (set) => removeMeasure(set, measure.id))}>
          {home.remove}
        </Button>
      </div>
      <p class="caption quiet-ink">{home.removeSays}</p>
    </div>
  );
}
