import { useState } from 'preact/hooks';
import { removePeriod, renamePeriod } from '../../../measures/edits/periods';
import { editProblemText } from '../../format/editProblemText';
import { useFocusBack } from '../../state/focusBack';
import { useFormDraft } from '../../state/formDraft';
import { usePane } from '../../state/pane';
import { useSeries } from '../../state/series';
import { Button } from '../Button';
import { TextField } from '../TextField';

interface PeriodRowProps {
  readonly label: string;
  /** The first or the last of several: a gap in between would be read as one period. */
  readonly isEnd: boolean;
}

/** One period: renamed in place, taken out where it is the first or the last. */
export function PeriodRow({ label, isEnd }: PeriodRowProps) {
  const { words } = usePane();
  const { series, inputs } = words;
  const { apply } = useSeries();
  const form = useFormDraft(`period.${label}`, { label: '' });
  const opener = useFocusBack(form.isOpen);
  const [problem, setProblem] = useState<string>();
  const save = async () => {
    setProblem(undefined);
    const wanted = form.value.label;
    const says = series.done.periodRenamed(label, wanted.trim());
    const refused = await apply('periods', says, (one) => renamePeriod(one, label, wanted));
    if (refused) setProblem(editProblemText(refused, words));
    else form.close();
  };
  const remove = () => void apply('periods', series.done.periodRemoved(label), (one) => removePeriod(one, label));
  if (form.isOpen) {
    return (
      <li>
        <div class="well form">
          <TextField
            id={`period-${label}`}
            label={series.period}
            hint={series.renamesColumns}
            wrong={problem}
            focused
            value={form.value.label}
            onInput={(text) => form.set({ label: text })}
          />
          <div class="row">
            <Button onPress={() => void save()}>{series.save}</Button>
            <Button kind="quiet" onPress={form.close}>
              {inputs.cancel}
            </Button>
          </div>
        </div>
      </li>
    );
  }
  return (
    <li class="row">
      <span>{label}</span>
      <span class="row close push">
        <Button kind="quiet" slim buttonRef={opener} onPress={() => form.open({ label })}>
          {series.rename}
          <span class="spoken">{series.of(label)}</span>
        </Button>
        {isEnd && (
          <Button kind="quiet" slim onPress={remove}>
            {series.remove}
            <span class="spoken">{series.of(label)}</span>
          </Button>
        )}
      </span>
    </li>
  );
}
