import { removePart } from '../../../measures/edits/parts';
import { fieldsOf, LIST_OF, NEW_INPUT } from '../../preview/measured/inputFields';
import type { ShownLine } from '../../preview/measured/inputPreview';
import { useFocusBack } from '../../state/focusBack';
import { useFormDraft } from '../../state/formDraft';
import { useMeasure, usePane } from '../../state/pane';
import { Button } from '../Button';
import { Tag } from '../Tag';
import { InputForm } from './InputForm';

interface InputRowProps {
  readonly line: ShownLine;
  readonly periods: number;
  /** Pay needs a price index only where labour is measured by it. */
  readonly needsPrices: boolean;
}

/** One input: how much of it is there, its price index, and the way to change it. */
export function InputRow({ line, periods, needsPrices }: InputRowProps) {
  const { words, editMeasure } = usePane();
  const { inputs } = words;
  const measure = useMeasure();
  const { id, name, group, deflator } = line;
  const form = useFormDraft(`input.${id}`, NEW_INPUT);
  const opener = useFocusBack(form.isOpen);
  const prices = deflator ? inputs.prices(deflator.name, inputs.madeFor[deflator.kind]) : inputs.noPrices;
  return (
    <li>
      <div class="row">
        <span class="strong">{name}</span>
        <Presence present={line.present} periods={periods} />
      </div>
      {needsPrices && <p class={deflator ? 'caption quiet-ink' : 'caption review-ink'}>{prices}</p>}
      {form.isOpen ? (
        <InputForm group={group} id={id} form={form} />
      ) : (
        <div class="row close pull">
          <Button kind="quiet" slim buttonRef={opener} onPress={() => form.open(fieldsOf(measure, group, id))}>
            {inputs.change}
            <span class="spoken">{inputs.more(name)}</span>
          </Button>
          <Button
            kind="quiet"
            slim
            onPress={() => editMeasure('part', (before) => removePart(before, LIST_OF[group], id))}
          >
            {inputs.remove}
            <span class="spoken">{inputs.more(name)}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

function Presence({ present, periods }: { present: number; periods: number }) {
  const { words, formats } = usePane();
  const { inputs } = words;
  if (present === 0) return <Tag icon="ring" class="push quiet-ink" text={inputs.noFigures} />;
  if (present === periods) return <Tag icon="check" tone="good" class="push" text={inputs.complete} />;
  const text = inputs.present(formats.count(present), formats.count(periods));
  return <Tag icon="warn" tone="review" class="push" text={text} />;
}
