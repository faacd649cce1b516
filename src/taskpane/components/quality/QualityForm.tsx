import { useState } from 'preact/hooks';
import { editProblemText } from '../../format/editProblemText';
import { isWeightWrong, withIndicator, type QualityFields } from '../../preview/measured/qualityFields';
import type { FormDraft } from '../../state/formDraft';
import { useMeasure, usePane } from '../../state/pane';
import { useParts } from '../../state/series';
import { Button } from '../Button';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';

interface QualityFormProps {
  readonly id?: string;
  readonly form: FormDraft<QualityFields>;
}

/** One quality indicator, in place. */
export function QualityForm({ id, form }: QualityFormProps) {
  const { words } = usePane();
  const change = useParts();
  const {
    inputs,
    productivity: { quality },
  } = words;
  const { services } = useMeasure();
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { value, set } = form;
  const key = `quality-${id ?? 'new'}`;
  const save = async () => {
    setAsked(true);
    setProblem(undefined);
    if (isWeightWrong(value)) return;
    const refused = await change('quality', (measure) => withIndicator(measure, id, value));
    if (refused) setProblem(refused.code === 'nameMissing' ? quality.nameMissing : editProblemText(refused, words));
    else form.close();
  };
  return (
    <div class="well form">
      <TextField
        id={`${key}-name`}
        label={quality.indicator}
        hint={quality.indicatorHint}
        wrong={problem}
        focused={id === undefined}
        value={value.name}
        onInput={(name) => set({ name })}
      />
      <div class="halves">
        <TextField id={`${key}-unit`} label={quality.unit} value={value.unit} onInput={(unit) => set({ unit })} />
        <SelectField
          id={`${key}-direction`}
          label={quality.direction}
          options={(['up', 'down'] as const).map((way) => ({ value: way, label: quality.directions[way] }))}
          value={value.direction}
          onChange={(direction) => set({ direction })}
        />
      </div>
      <SelectField
        id={`${key}-service`}
        label={quality.service}
        options={[
          { value: '', label: quality.allServices },
          ...services.map(({ id: service, name }) => ({ value: service, label: name })),
        ]}
        value={value.service}
        onChange={(service) => set({ service })}
      />
      <TextField
        id={`${key}-weight`}
        label={quality.weight}
        hint={quality.weightHint}
        numeric
        wrong={asked && isWeightWrong(value) ? quality.weightWrong : undefined}
        value={value.weight}
        onInput={(weight) => set({ weight })}
      />
      <div class="row">
        <Button onPress={() => void save()}>{id === undefined ? inputs.add : inputs.save}</Button>
        <Button kind="quiet" onPress={form.close}>
          {inputs.cancel}
        </Button>
      </div>
    </div>
  );
}
