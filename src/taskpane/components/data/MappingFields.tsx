import type { DataBlock } from '../../../measures/definition';
import type { Mapping, Rows } from '../../../measures/import/mapping';
import { cellAt } from '../../../measures/import/mapping';
import { usePane } from '../../state/pane';
import { More } from '../More';
import { SelectField } from '../SelectField';

interface MappingFieldsProps {
  readonly kind: DataBlock;
  readonly rows: Rows;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Which column is what, as it was recognised, to be put right where it was not. */
export function MappingFields({ kind, rows, mapping, onChange }: MappingFieldsProps) {
  const { words } = usePane();
  const { data } = words;
  const columns = (rows[mapping.headingRow] ?? []).map((_, column) => ({
    value: String(column),
    label: cellAt(rows, mapping.headingRow, column) || data.columnNumber(String(column + 1)),
  }));
  const none = { value: '', label: data.noColumn };
  const field = (name: string, label: string, value: number | null, change: (column: number) => Mapping) => (
    <SelectField
      id={`${kind}-column-${name}`}
      label={label}
      options={columns}
      value={String(value ?? '')}
      onChange={(chosen) => onChange(change(Number(chosen)))}
    />
  );
  return (
    <More title={data.columns}>
      <p class="caption quiet-ink">{data.shapes[mapping.shape]}</p>
      {mapping.shape !== 'down' &&
        field('service', data.columnOf.service, mapping.service, (service) => ({ ...mapping, service }))}
      {mapping.shape !== 'down' && (
        <SelectField
          id={`${kind}-column-unit`}
          label={data.columnOf.unit}
          options={[none, ...columns]}
          value={mapping.unit === null ? '' : String(mapping.unit)}
          onChange={(chosen) => onChange({ ...mapping, unit: chosen === '' ? null : Number(chosen) })}
        />
      )}
      {mapping.shape !== 'wide' &&
        field('period', data.columnOf.period, mapping.period, (period) => ({ ...mapping, period }))}
      {mapping.shape === 'long' &&
        field('value', data.columnOf.value, mapping.value, (value) => ({ ...mapping, value }))}
    </More>
  );
}
