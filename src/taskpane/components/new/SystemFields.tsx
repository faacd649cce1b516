import {
  FREQUENCIES,
  ORGANISATION_LEVELS,
  type Frequency,
  type OrganisationLevel,
  type PerformanceSystem,
} from '../../../measures/definition';
import { usePane } from '../../state/pane';
import { More } from '../More';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';

interface SystemFieldsProps {
  readonly system: PerformanceSystem;
  readonly open: boolean;
  readonly onChange: (system: PerformanceSystem) => void;
}

/** The five design questions of a performance-measurement system: level, frequency, data, users, responsibility. */
export function SystemFields({ system, open, onChange }: SystemFieldsProps) {
  const { words } = usePane();
  const { create } = words;
  const text = (field: 'organisation' | 'data' | 'collectedBy' | 'users' | 'responsible') => (
    <TextField
      id={`new-${field}`}
      label={create.system[field]}
      value={system[field]}
      onInput={(value) => onChange({ ...system, [field]: value })}
    />
  );
  return (
    <More title={create.questions} open={open}>
      <p class="caption quiet-ink">{create.questionsSay}</p>
      <SelectField
        id="new-level"
        label={create.system.level}
        options={[
          { value: '', label: create.notYet },
          ...ORGANISATION_LEVELS.map((value) => ({ value, label: create.levels[value] })),
        ]}
        value={system.level ?? ''}
        onChange={(level) => onChange({ ...system, level: level === '' ? null : (level as OrganisationLevel) })}
      />
      {text('organisation')}
      <SelectField
        id="new-frequency"
        label={create.system.frequency}
        options={[
          { value: '', label: create.notYet },
          ...FREQUENCIES.map((value) => ({ value, label: create.frequencies[value] })),
        ]}
        value={system.frequency ?? ''}
        onChange={(often) => onChange({ ...system, frequency: often === '' ? null : (often as Frequency) })}
      />
      {text('data')}
      {text('collectedBy')}
      {text('users')}
      {text('responsible')}
      <p class="hint">{create.noPersons}</p>
    </More>
  );
}
