import { useState } from 'preact/hooks';
import { addPeriod } from '../../../measures/edits/periods';
import { nextLabel } from '../../../measures/periods';
import { editProblemText } from '../../format/editProblemText';
import { useDraft } from '../../state/draft';
import { useMeasure, usePane } from '../../state/pane';
import { useSeries } from '../../state/series';
import { Button } from '../Button';
import { TextField } from '../TextField';

/** The period that follows is one press; where nobody can tell what follows, it is typed. */
export function AddPeriod() {
  const { words } = usePane();
  const measure = useMeasure();
  const { apply } = useSeries();
  const { data, series } = words;
  const next = nextLabel(measure.periods.labels);
  const [typed, setTyped] = useDraft('period');
  const [problem, setProblem] = useState<string>();
  const add = async (label: string) => {
    const refused = await apply('periods', series.done.periodAdded(label.trim()), (one) => addPeriod(one, label));
    setProblem(refused && editProblemText(refused, words));
    if (!refused) setTyped('');
  };
  if (next !== null) {
    return (
      <div class="row">
        <Button onPress={() => void add(next)}>{data.addNext(next)}</Button>
      </div>
    );
  }
  return (
    <>
      <TextField id="add-period" label={data.addPeriod} wrong={problem} value={typed} onInput={setTyped} />
      <div class="row">
        <Button onPress={() => void add(typed)}>{data.add}</Button>
      </div>
    </>
  );
}
