import type { InputGroup } from '../../../measures/inputItems';
import { NEW_INPUT, withSpending } from '../../preview/measured/inputFields';
import { useFormDraft } from '../../state/formDraft';
import { usePane } from '../../state/pane';
import { Button } from '../Button';
import { Screen } from '../Screen';
import { Way } from '../Way';
import { InputForm } from './InputForm';

/** The empty state: why inputs are needed, and the shortest way out. */
export function NoInputs() {
  const { words, editMeasure } = usePane();
  const { inputs } = words;
  const useSpending = () =>
    void editMeasure('inputs', (measure) => withSpending(measure, inputs.allSpending, inputs.generalIndex));
  return (
    <Screen
      heading={inputs.headings.empty}
      lede={inputs.emptySays}
      footer={
        <>
          <p class="says">{inputs.suggested}</p>
          <Button kind="filled" onPress={useSpending}>
            {inputs.useSpending}
          </Button>
        </>
      }
    >
      <Drawing />
      <ul class="cards">
        <li>
          <Way icon="file" name={inputs.ways.spending.name} says={inputs.ways.spending.says} onPress={useSpending} />
        </li>
        <Begin group="labour" icon="people" />
        <Begin group="capital" icon="own" />
      </ul>
    </Screen>
  );
}

function Begin({ group, icon }: { group: Exclude<InputGroup, 'goods'>; icon: 'people' | 'own' }) {
  const { ways } = usePane().words.inputs;
  const form = useFormDraft(`inputs.${group}`, NEW_INPUT);
  return (
    <li>
      {form.isOpen ? (
        <InputForm group={group} form={form} />
      ) : (
        <Way icon={icon} name={ways[group].name} says={ways[group].says} onPress={() => form.open({ ...NEW_INPUT })} />
      )}
    </li>
  );
}

/** Inputs that are not there yet, under an output that is. */
function Drawing() {
  return (
    <svg class="drawing" viewBox="0 0 96 56" aria-hidden="true" focusable="false">
      <path d="M8 48h80M16 48V34h12v14M42 48V24h12v24M68 48V12h12v36" stroke-dasharray="3 3" />
      <path class="rise" d="M14 22 48 12 74 4" />
    </svg>
  );
}
