import type { InputGroup } from '../../../measures/inputItems';
import { NEW_INPUT } from '../../preview/measured/inputFields';
import type { ShownLine } from '../../preview/measured/inputPreview';
import { useFocusBack } from '../../state/focusBack';
import { useFormDraft } from '../../state/formDraft';
import { useMeasure, usePane } from '../../state/pane';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { InputForm } from './InputForm';
import { LabourWay } from './LabourWay';
import { InputRow } from './InputRow';

interface InputGroupCardProps {
  readonly group: InputGroup;
  readonly lines: readonly ShownLine[];
  readonly periods: number;
}

/** Labour, goods and services, or capital: what is measured of it, and the way to add more. */
export function InputGroupCard({ group, lines, periods }: InputGroupCardProps) {
  const { words } = usePane();
  const { name, says, add, none } = words.inputs.groups[group];
  const { method } = useMeasure();
  const form = useFormDraft(`inputs.${group}`, NEW_INPUT);
  const opener = useFocusBack(form.isOpen);
  const needsPrices = group !== 'labour' || method.labour !== 'direct';
  return (
    <section class="card" aria-labelledby={`inputs-${group}`}>
      <h2 id={`inputs-${group}`}>{name}</h2>
      <p class="caption quiet-ink">{lines.length === 0 ? `${says} ${none}.` : says}</p>
      {lines.length > 0 && (
        <ul class="lines">
          {lines.map((line) => (
            <InputRow key={line.id} line={line} periods={periods} needsPrices={needsPrices} />
          ))}
        </ul>
      )}
      {group === 'labour' && lines.length > 0 && <LabourWay />}
      {form.isOpen ? (
        <InputForm group={group} form={form} />
      ) : (
        <Button kind="quiet" slim class="pull" buttonRef={opener} onPress={() => form.open({ ...NEW_INPUT })}>
          <Icon name="plus" />
          {add}
        </Button>
      )}
    </section>
  );
}
