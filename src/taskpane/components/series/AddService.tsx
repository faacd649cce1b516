import { useState } from 'preact/hooks';
import { addService } from '../../../measures/edits/services';
import { editProblemText } from '../../format/editProblemText';
import { useDraft } from '../../state/draft';
import { usePane } from '../../state/pane';
import { useSeries } from '../../state/series';
import { Button } from '../Button';
import { TextField } from '../TextField';

/** Another service: name and unit. */
export function AddService() {
  const { words } = usePane();
  const { apply } = useSeries();
  const { data, series } = words;
  const [name, setName] = useDraft('service');
  const [unit, setUnit] = useDraft('service-unit');
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    const says = series.done.serviceAdded(name.trim());
    const refused = await apply('services', says, (one) => addService(one, { name, unit }));
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
        <Button onPress={() => void add()}>{data.addThis}</Button>
      </div>
    </>
  );
}
