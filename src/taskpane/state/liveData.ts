import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { problemOf, WorkbookError } from '../../excel';
import { MeasureError } from '../../measures/measureError';
import { recognise, type Recognised } from '../preview/recognise';
import type { Workbook } from '../workbook';
import { SOURCE_KINDS, type SourceChoice, type SourceKind } from './choices';

/** A block of the workbook as it stands now, or what keeps it from being read. */
export type BlockState =
  | { readonly state: 'empty' }
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly block: Recognised }
  | { readonly state: 'failed'; readonly problem: WorkbookError | MeasureError };

export type LiveData = Readonly<Record<SourceKind, BlockState>>;

/** Several cells change at once (paste, fill); they are read once, when it is quiet. */
const QUIET = 250;

const NOTHING: LiveData = { quantities: { state: 'empty' }, costs: { state: 'empty' } };

/**
 * The chosen blocks, read again whenever somebody changes the workbook. Nothing is written and nothing is announced: the
 * same event reaches everyone who has the workbook open.
 */
export function useLiveData(
  workbook: Workbook,
  sources: Readonly<Partial<Record<SourceKind, SourceChoice>>>,
): LiveData {
  const [live, setLive] = useState<LiveData>(NOTHING);
  const reading = useRef(0);
  const read = useCallback(async () => {
    const turn = ++reading.current;
    const states = await Promise.all(SOURCE_KINDS.map((kind) => readBlock(workbook, sources[kind])));
    const [quantities = { state: 'empty' }, costs = { state: 'empty' }] = states;
    if (turn === reading.current) setLive({ quantities, costs });
  }, [workbook, sources.quantities, sources.costs]);
  useEffect(() => {
    setLive((before) => whileReading(before, sources));
    void read();
  }, [read]);
  useWatch(workbook, read);
  return live;
}

/** A block that is read again keeps its figures until the new ones are there. */
function whileReading(before: LiveData, sources: Readonly<Partial<Record<SourceKind, SourceChoice>>>): LiveData {
  const state = (kind: SourceKind): BlockState => {
    if (!sources[kind]) return { state: 'empty' };
    return before[kind].state === 'read' ? before[kind] : { state: 'reading' };
  };
  return { quantities: state('quantities'), costs: state('costs') };
}

async function readBlock(workbook: Workbook, choice: SourceChoice | undefined): Promise<BlockState> {
  if (!choice) return { state: 'empty' };
  try {
    return { state: 'read', block: recognise(await rangeOf(workbook, choice)) };
  } catch (error) {
    return { state: 'failed', problem: error instanceof MeasureError ? error : problemOf(error) };
  }
}

/** By its table, which may have grown or moved; by its cells when the table is gone. */
async function rangeOf(workbook: Workbook, { table, sheet, address }: SourceChoice) {
  if (table !== undefined) {
    try {
      return await workbook.readTable(table);
    } catch (error) {
      if (problemOf(error).problem !== 'notFound') throw error;
    }
  }
  const [range] = await workbook.readBlocks([{ sheet, address }]);
  if (!range) throw new WorkbookError('notFound', { where: sheet });
  return range;
}

function useWatch(workbook: Workbook, read: () => Promise<void>): void {
  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const watching = workbook.watchChanges(() => {
      clearTimeout(timer);
      timer = setTimeout(() => !stopped && void latest.current(), QUIET);
    });
    watching.catch(() => undefined);
    return () => {
      stopped = true;
      clearTimeout(timer);
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook]);
}
