import { useState } from 'preact/hooks';
import type { TableSummary } from '../../../excel';
import type { DataBlock, DataPlace } from '../../../measures/definition';
import { usePane } from '../../state/pane';
import { Button } from '../Button';
import { SelectField } from '../SelectField';

interface TablePickerProps {
  readonly kind: DataBlock;
  readonly tables: readonly TableSummary[] | undefined;
  readonly onPick: (place: DataPlace) => void;
  readonly onCopy: (place: DataPlace) => void;
}

/** The workbook's Excel Tables. */
export function TablePicker({ kind, tables, onPick, onCopy }: TablePickerProps) {
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
  const place: DataPlace = { kind: 'table', table: table.name, sheet: table.sheet };
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
        <Button onPress={() => onPick(place)}>{data.useTable(data.blocks[kind].as)}</Button>
        <Button kind="quiet" onPress={() => onCopy(place)}>
          {data.copy}
        </Button>
      </div>
    </>
  );
}

const WORDS: Readonly<Record<DataBlock, RegExp>> = {
  quantities: /quantit|volume|activit|ปริมาณ/i,
  costs: /cost|spend|expend|ต้นทุน|ค่าใช้จ่าย/i,
  labour: /hour|labour|labor|staff|fte|แรงงาน|บุคลากร/i,
  pay: /pay|wage|salar|ค่าจ้าง|เงินเดือน|ค่าตอบแทน/i,
  spending: /spend|goods|purchas|expend|รายจ่าย/i,
  deflators: /deflat|price|index|ดัชนี|ราคา/i,
  capital: /capital|depreciat|invest|ทุน|ค่าเสื่อม/i,
  quality: /quality|indicator|outcome|คุณภาพ|ตัวชี้วัด/i,
};

/** A table that is called like the block, or else the first. */
function likely(tables: readonly TableSummary[], kind: DataBlock): TableSummary | undefined {
  return tables.find(({ name }) => WORDS[kind].test(name)) ?? tables[0];
}
