import { useState } from 'preact/hooks';
import { addPeriod } from '../../../measures/edits/periods';
import { addService } from '../../../measures/edits/services';
import { nextLabel } from '../../../measures/periods';
import { editProblemText } from '../../format/editProblemText';
import { useDraft } from '../../state/draft';
import { useExtend } from '../../state/extend';
import { useMeasure, usePane } from '../../state/pane';
import { Button } from '../Button';
import { More } from '../More';
import { TextField } from '../TextField';

/** The services and periods of the measure, and the ways to add another; sheets that are there grow with them. */
export function SeriesCard() {
  const { words } = usePane();
  const { services, periods } = useMeasure();
  const { data } = words;
  if (services.length === 0 && periods.labels.length === 0) return null;
  return (
    <More title={data.grow}>
      <p class="caption quiet-ink">{data.growSays}</p>
      <AddPeriod />
      <AddService />
    </More>
  );
}

function AddPeriod() {
  const { words } = usePane();
  const measure = useMeasure();
  const { editAndExtend } = useExtend();
  const { data } = words;
  const next = nextLabel(measure.periods.labels);
  const [typed, setTyped] = useDraft('period');
  const [problem, setProblem] = useState<string>();
  const add = (label: string) => {
    const refused = editAndExtend('periods', (one) => addPeriod(one, label));
    setProblem(refused && editProblemText(refused, words));
    if (!refused) setTyped('');
  };
  if (next !== null) {
    return (
      <div class="row">
        <Button onPress={() => add(next)}>{data.addNext(next)}</Button>
      </div>
    );
  }
  return (
    <>
      <TextField id="add-period" label={data.addPeriod} wrong={problem} value={typed} onInput={setTyped} />
      <div class="row">
        <Button onPress={() => add(typed)}>{data.add}</Button>
      </div>
    </>
  );
}

function AddService() {
  const { words } = usePane();
  const { editAndExtend } = useExtend();
  const { data } = words;
  const [name, setName] = useDraft('service');
  const [unit, setUnit] = useDraft('service-unit');
  const [problem, setProblem] = useState<string>();
  const add = () => {
    const refused = editAndExtend('services', (one) => addService(one, { name, unit }));
    setProblem(refused && editProblemText(refused, words));
    if (refused) return;
    setName('');
    setUnit('');
  };
  return (
    <>
      <div class="halves">
        <TextField id="add-service" label={data.addService} wrong={problem} value={name} onInput={setName} />
        <TextField id="add-service-unit" label={data.unitOf} value={unit} onInput={setUnit} />
      </div>
      <div class="row">
        <Button onPress={add}>{data.addThis}</Button>
      </div>
    </>
  );
}
