import { useState } from 'preact/hooks';
import type { TableSummary } from '../../excel';
import type { DataPlace } from '../../measures/definition';
import type { SourceKind } from '../preview/sourceKinds';
import { usePane } from '../state/pane';
import { Button } from './Button';
import { SelectField } from './SelectField';

interface TablePickerProps {
  readonly kind: SourceKind;
  readonly tables: readonly TableSummary[] | undefined;
  readonly onPick: (place: DataPlace) => void;
}

/** The workbook's Excel Tables. */
export function TablePicker({ kind, tables, onPick }: TablePickerProps) {
  const { words, formats } = usePane();
  const { data } = words;
  const [chosen, setChosen] = useState('');
  if (!tables) {
    return (
      <p class="hint" role="status">
        {words.shell.reading}
      </p>
    );
  }
  const table = tables.find(({ name }) => name === chosen) ?? likely(tables, kind);
  if (!table) return <p class="hint">{data.noTables}</p>;
  return (
    <>
      <SelectField
        id={`${kind}-table`}
        label={data.whichTable}
        options={tables.map(({ name, sheet, rows }) => ({
          value: name,
          label: data.tableOption(name, sheet, formats.count(rows)),
        }))}
        value={table.name}
        onChange={setChosen}
      />
      <div class="row">
        <Button onPress={() => onPick({ kind: 'table', table: table.name, sheet: table.sheet })}>
          {data.useTable[kind]}
        </Button>
      </div>
    </>
  );
}

/** A table that is called like the block, or else the first. */
function likely(tables: readonly TableSummary[], kind: SourceKind): TableSummary | undefined {
  const word = kind === 'quantities' ? /quantit|volume|activit|ปริมาณ/i : /cost|spend|expend|ต้นทุน|ค่าใช้จ่าย/i;
  return tables.find(({ name }) => word.test(name)) ?? tables[0];
}
