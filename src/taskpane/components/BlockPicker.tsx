import { useState } from 'preact/hooks';
import type { ReadRange } from '../../excel';
import type { SourceChoice, SourceKind } from '../state/choices';
import { usePane } from '../state/pane';
import { Button } from './Button';
import { TablePicker } from './TablePicker';
import { Tiles } from './Tiles';

interface BlockPickerProps {
  readonly kind: SourceKind;
  readonly onPicked: () => void;
  readonly onKeep: () => void;
}

/** Where a block comes from: the selection in the sheet, or one of the workbook's tables. */
export function BlockPicker({ kind, onPicked, onKeep }: BlockPickerProps) {
  const { words, workbook, choices, change, ask } = usePane();
  const { data } = words;
  const [from, setFrom] = useState<'selection' | 'table'>('selection');
  const take = (source: SourceChoice) => {
    change({ sources: { ...choices.sources, [kind]: source } });
    onPicked();
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
        <TablePicker kind={kind} onPick={take} />
      )}
      {choices.sources[kind] && (
        <Button kind="quiet" slim onPress={onKeep}>
          {data.keep}
        </Button>
      )}
    </div>
  );
}

function placeOf({ sheet, address, table }: ReadRange): SourceChoice {
  return table === undefined ? { sheet, address } : { sheet, address, table };
}
