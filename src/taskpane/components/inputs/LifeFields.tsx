import type { InputFields } from '../../preview/measured/inputFields';
import { usePane } from '../../state/pane';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';

interface LifeFieldsProps {
  readonly id: string;
  readonly value: InputFields;
  readonly wrong: boolean;
  readonly onChange: (part: Partial<InputFields>) => void;
}

/** What the figures of an asset are; for investment, how long it serves and how it loses value. */
export function LifeFields({ id, value, wrong, onChange }: LifeFieldsProps) {
  const { fields } = usePane().words.inputs;
  return (
    <>
      <SelectField
        id={`${id}-given`}
        label={fields.given}
        options={[
          { value: 'consumption', label: fields.consumption },
          { value: 'investment', label: fields.investment },
        ]}
        value={value.given}
        onChange={(given) => onChange({ given })}
      />
      {value.given === 'investment' && (
        <div class="halves">
          <TextField
            id={`${id}-life`}
            label={fields.life}
            numeric
            wrong={wrong ? fields.lifeWrong : undefined}
            value={value.life}
            onInput={(life) => onChange({ life })}
          />
          <SelectField
            id={`${id}-profile`}
            label={fields.profile}
            options={[
              { value: 'straight-line', label: fields.straightLine },
              { value: 'geometric', label: fields.geometric },
            ]}
            value={value.profile}
            onChange={(profile) => onChange({ profile })}
          />
        </div>
      )}
    </>
  );
}
