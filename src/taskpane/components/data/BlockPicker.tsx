import { useEffect, useState } from 'preact/hooks';
import type { ReadRange, TableSummary } from '../../../excel';
import type { DataBlock, DataPlace } from '../../../measures/definition';
import { figuresOfBlock, type Figures } from '../../preview/fill';
import { recognise, recogniseAt } from '../../preview/recognise';
import { tablesToOffer } from '../../preview/tablesToOffer';
import { useDraft } from '../../state/draft';
import { oneOf } from '../../state/storedValues';
import { useMeasure, usePane } from '../../state/pane';
import { Button } from '../Button';
import { Tiles } from '../Tiles';
import { FileRows } from './FileRows';
import { ImportPanel, type Imported } from './ImportPanel';
import { PastedRows } from './PastedRows';
import { TablePicker } from './TablePicker';

interface BlockPickerProps {
  readonly kind: DataBlock;
  /** There is a block already that can be kept. */
  readonly canKeep: boolean;
  /** There is nothing yet, and another way to it. */
  readonly canClose?: boolean;
  readonly onDone: (says?: string) => void;
}

const SOURCES = ['selection', 'table', 'clipboard', 'csv'] as const;
type From = (typeof SOURCES)[number];
/** The picker is open, and nobody has said yet from where. */
export const ANY = 'any';
export const pickDraft = (kind: DataBlock): string => `pick.${kind}`;

/** Where a block comes from: cells of this workbook, which stay where they are or are copied, the clipboard, a file. */
export function BlockPicker({ kind, canKeep, canClose, onDone }: BlockPickerProps) {
  const { words, workbook, measures, editMeasure, ask } = usePane();
  const measure = useMeasure();
  const { data } = words;
  const tables = useTables();
  const [stored, setFrom] = useDraft(pickDraft(kind));
  const chosen = oneOf<From | undefined>(SOURCES, stored, undefined);
  const [imported, setImported] = useState<Imported>();
  const others = tables && tablesToOffer(tables, measures, measure, kind);
  // A workbook that has tables most likely has the figures in them.
  const from = chosen ?? (others && others.length > 0 ? 'table' : 'selection');
  const link = (place: DataPlace) => {
    editMeasure('data', (one) => ({ ...one, data: { ...one.data, [kind]: place } }));
    onDone();
  };
  const linkSelection = async () => {
    const range = await ask(() => workbook.readSelection());
    if (range) link(placeOf(range));
  };
  const copy = async (read: () => Promise<Figures>) => {
    const figures = await ask(read);
    if (figures) setImported({ kind: 'figures', figures });
  };
  if (imported) {
    return (
      <ImportPanel
        kind={kind}
        imported={imported}
        onBack={() => setImported(undefined)}
        onDone={(says) => onDone(says)}
      />
    );
  }
  return (
    <div class="picker">
      <Tiles
        legend={data.takeFrom(data.blocks[kind].name)}
        group={`${kind}-from`}
        tiles={[
          { value: 'selection', label: data.selection, icon: 'cells' },
          { value: 'table', label: data.aTable, icon: 'table' },
          { value: 'clipboard', label: data.clipboard, icon: 'paste' },
          { value: 'csv', label: data.csv, icon: 'file' },
        ]}
        value={from}
        onChange={setFrom}
      />
      {from === 'selection' && (
        <>
          <p class="hint">{data.selectFirst}</p>
          <div class="row">
            <Button onPress={() => void linkSelection()}>{data.useSelection(data.blocks[kind].as)}</Button>
            <Button
              kind="quiet"
              onPress={() => void copy(async () => figuresOfBlock(recognise(await workbook.readSelection())))}
            >
              {data.copy}
            </Button>
          </div>
        </>
      )}
      {from === 'table' && (
        <TablePicker
          kind={kind}
          tables={others}
          onPick={link}
          onCopy={(place) => void copy(async () => figuresOfBlock(await recogniseAt(workbook, place)))}
        />
      )}
      {from === 'clipboard' && <PastedRows kind={kind} onRows={(rows) => setImported({ kind: 'rows', rows })} />}
      {from === 'csv' && <FileRows kind={kind} onRows={(rows) => setImported({ kind: 'rows', rows })} />}
      {(canKeep || canClose) && (
        <Button kind="quiet" slim onPress={() => onDone()}>
          {canKeep ? data.keep : words.build.cancel}
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
