import { useState } from 'preact/hooks';
import { changeService, countingOf, WAYS_OF_COUNTING, type WayOfCounting } from '../../../measures/edits/changeService';
import { sameName } from '../../../measures/edits/names';
import type { Service } from '../../../measures/definition';
import { editProblemText } from '../../format/editProblemText';
import type { FormDraft } from '../../state/formDraft';
import { usePane } from '../../state/pane';
import { useSeries } from '../../state/series';
import { oneOf } from '../../state/storedValues';
import { Button } from '../Button';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';

export interface ServiceFields {
  readonly [field: string]: string;
  readonly name: string;
  readonly unit: string;
  readonly counting: string;
}
export const NO_SERVICE: ServiceFields = { name: '', unit: '', counting: 'period' };

/** Name, unit and way of counting, in place. */
export function ServiceForm({ service, form }: { service: Service; form: FormDraft<ServiceFields> }) {
  const { words } = usePane();
  const { series, inputs } = words;
  const { apply } = useSeries();
  const [problem, setProblem] = useState<string>();
  const { value, set } = form;
  const ways: readonly (WayOfCounting | 'other')[] =
    countingOf(service) === 'other' ? ['other', ...WAYS_OF_COUNTING] : WAYS_OF_COUNTING;
  const counting = oneOf(ways, value.counting, countingOf(service));
  const save = async () => {
    setProblem(undefined);
    const name = value.name.trim();
    const says = sameName(name, service.name)
      ? series.done.serviceChanged(name)
      : series.done.serviceRenamed(service.name, name);
    const change = { name: value.name, unit: value.unit, counting };
    const refused = await apply('services', says, (one) => changeService(one, service.id, change));
    if (refused) setProblem(editProblemText(refused, words));
    else form.close();
  };
  return (
    <div class="well form">
      <TextField
        id={`service-${service.id}-name`}
        label={series.name}
        hint={series.renamesRows}
        wrong={problem}
        focused
        value={value.name}
        onInput={(name) => set({ name })}
      />
      <TextField
        id={`service-${service.id}-unit`}
        label={series.unit}
        value={value.unit}
        onInput={(unit) => set({ unit })}
      />
      <SelectField
        id={`service-${service.id}-counting`}
        label={series.counting}
        options={ways.map((way) => ({ value: way, label: series.countings[way] }))}
        value={counting}
        onChange={(way) => set({ counting: way })}
      />
      <div class="row">
        <Button onPress={() => void save()}>{series.save}</Button>
        <Button kind="quiet" onPress={form.close}>
          {inputs.cancel}
        </Button>
      </div>
    </div>
  );
}
