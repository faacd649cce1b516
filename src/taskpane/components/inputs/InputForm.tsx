import { useState } from 'preact/hooks';
import type { InputGroup } from '../../../measures/inputItems';
import { editProblemText } from '../../format/editProblemText';
import { isLifeWrong, withInput, type InputFields } from '../../preview/measured/inputFields';
import type { FormDraft } from '../../state/formDraft';
import { usePane } from '../../state/pane';
import { useParts } from '../../state/series';
import { Button } from '../Button';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';
import { DeflatorFields } from './DeflatorFields';
import { LifeFields } from './LifeFields';

interface InputFormProps {
  readonly group: InputGroup;
  /** Of the input that is changed; absent for a new one. */
  readonly id?: string;
  readonly form: FormDraft<InputFields>;
}

/** One grade, purchase or asset, in place. */
export function InputForm({ group, id, form }: InputFormProps) {
  const { words } = usePane();
  const change = useParts();
  const {
    inputs,
    inputs: { fields },
  } = words;
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string>();
  const { value, set } = form;
  const key = `${group}-${id ?? 'new'}`;
  const wrongLife = group === 'capital' && isLifeWrong(value);
  const save = async () => {
    setAsked(true);
    setProblem(undefined);
    if (wrongLife) return;
    const refused = await change('inputs', (measure) => withInput(measure, group, id, value));
    if (refused) setProblem(refused.code === 'nameMissing' ? fields.nameMissing : editProblemText(refused, words));
    else form.close();
  };
  return (
    <div class="well form">
      <TextField
        id={`${key}-name`}
        label={fields.name}
        wrong={problem}
        focused={id === undefined}
        value={value.name}
        onInput={(name) => set({ name })}
      />
      {group === 'labour' && (
        <SelectField
          id={`${key}-counted`}
          label={fields.counted}
          options={[
            { value: 'fullTimeEquivalents', label: fields.fullTimeEquivalents },
            { value: 'hours', label: fields.hours },
          ]}
          value={value.measured}
          onChange={(measured) => set({ measured })}
        />
      )}
      {group === 'capital' && <LifeFields id={key} value={value} wrong={asked && wrongLife} onChange={set} />}
      {group !== 'labour' && <DeflatorFields id={key} label={fields.deflator} value={value} onChange={set} />}
      <div class="row">
        <Button onPress={() => void save()}>{id === undefined ? inputs.add : inputs.save}</Button>
        <Button kind="quiet" onPress={form.close}>
          {inputs.cancel}
        </Button>
      </div>
    </div>
  );
}
