import { DEFLATOR_KINDS } from '../../../measures/definition';
import { deflatorsOf } from '../../../measures/namedDeflators';
import type { InputFields } from '../../preview/measured/inputFields';
import { deflatorFields } from '../../preview/measured/inputFields';
import { useMeasure, usePane } from '../../state/pane';
import { Banner } from '../Banner';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';

type Fields = Pick<InputFields, 'deflator' | 'kind' | 'source'>;

interface DeflatorFieldsProps {
  readonly id: string;
  readonly label: string;
  readonly value: Fields;
  readonly onChange: (part: Partial<Fields>) => void;
}

/** Which price index takes prices out, what it was made for, and where it comes from. */
export function DeflatorFields({ id, label, value, onChange }: DeflatorFieldsProps) {
  const { words } = usePane();
  const { fields, generalTitle, generalSays } = words.inputs;
  const known = deflatorsOf(useMeasure());
  const take = (name: string) => {
    const found = known.find((one) => one.name === name.trim());
    onChange(found ? deflatorFields(found) : { deflator: name });
  };
  return (
    <>
      <TextField
        id={`${id}-deflator`}
        label={label}
        hint={fields.deflatorHint}
        list={known.map(({ name }) => name)}
        value={value.deflator}
        onInput={take}
      />
      {value.deflator.trim() !== '' && (
        <div class="halves">
          <SelectField
            id={`${id}-kind`}
            label={fields.kind}
            options={DEFLATOR_KINDS.map((kind) => ({ value: kind, label: fields.kinds[kind] }))}
            value={value.kind}
            onChange={(kind) => onChange({ kind })}
          />
          <TextField
            id={`${id}-source`}
            label={fields.source}
            value={value.source}
            onInput={(source) => onChange({ source })}
          />
        </div>
      )}
      {value.deflator.trim() !== '' && value.kind === 'general' && (
        <Banner tone="review" role="status">
          <p class="strong">{generalTitle(value.deflator.trim())}</p>
          <p class="caption">{generalSays}</p>
        </Banner>
      )}
    </>
  );
}
