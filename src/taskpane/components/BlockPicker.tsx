import { useEffect, useState } from 'preact/hooks';
import type { ReadRange, TableSummary } from '../../excel';
import type { DataPlace } from '../../measures/definition';
import type { SourceKind } from '../preview/sourceKinds';
import { usePane } from '../state/pane';
import { Button } from './Button';
import { TablePicker } from './TablePicker';
import { Tiles } from './Tiles';

interface BlockPickerProps {
  readonly kind: SourceKind;
  /** There is a block already that can be kept. */
  readonly canKeep: boolean;
  readonly onDone: () => void;
}

/** Where a block comes from: the selection in the sheet, or one of the workbook's tables. */
export function BlockPicker({ kind, canKeep, onDone }: BlockPickerProps) {
  const { words, workbook, editMeasure, ask } = usePane();
  const { data } = words;
  const tables = useTables();
  const [chosen, setFrom] = useState<'selection' | 'table'>();
  // A workbook that has tables most likely has the figures in them.
  const from = chosen ?? (tables && tables.length > 0 ? 'table' : 'selection');
  const take = (place: DataPlace) => {
    editMeasure('data', (measure) => ({ ...measure, data: { ...measure.data, [kind]: place } }));
    onDone();
  };
  const takeSelection = async () => {
    const range = await ask(() => workbook.readSelection());
    if (range) take(placeOf(range));
  };
  return (
    <div class="picker">
      <Tiles
        legend={data.takeFrom[kind]}
        group={`${kind}-from`}
        tiles={[
          { value: 'selection', label: data.selection, icon: 'cells' },
          { value: 'table', label: data.aTable, icon: 'table' },
        ]}
        value={from}
        onChange={setFrom}
      />
      {from === 'selection' ? (
        <>
          <p class="hint">{data.selectFirst}</p>
          <div class="row">
            <Button onPress={() => void takeSelection()}>{data.useSelection[kind]}</Button>
          </div>
        </>
      ) : (
        <TablePicker kind={kind} tables={tables} onPick={take} />
      )}
      {canKeep && (
        <Button kind="quiet" slim onPress={onDone}>
          {data.keep}
        </Button>
      )}
    </div>
  );
}

/** The workbook's tables; undefined until they are known. */
function useTables(): readonly TableSummary[] | undefined {
  const { workbook, ask } = usePane();
  const [tables, setTables] = useState<readonly TableSummary[]>();
  useEffect(() => {
    let wanted = true;
    void ask(() => workbook.listTables()).then((found) => wanted && setTables(found ?? []));
    return () => {
      wanted = false;
    };
  }, [workbook]);
  return tables;
}

function placeOf({ sheet, address, table }: ReadRange): DataPlace {
  return table === undefined ? { kind: 'cells', sheet, address } : { kind: 'table', table, sheet };
}
