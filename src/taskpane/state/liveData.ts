import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { problemOf, WorkbookError } from '../../excel';
import { DATA_BLOCKS, type DataBlock, type DataPlace, type Measure } from '../../measures/definition';
import { MeasureError } from '../../measures/measureError';
import { recogniseAt, type Blocks, type Recognised } from '../preview/recognise';
import type { Workbook } from '../workbook';

/** A block of the workbook as it stands now, or what keeps it from being read. */
export type BlockState =
  | { readonly state: 'empty' }
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly block: Recognised }
  | { readonly state: 'failed'; readonly problem: WorkbookError | MeasureError };

export type LiveData = Readonly<Record<DataBlock, BlockState>>;
export type Places = Measure['data'];

/** Several cells change at once (paste, fill); they are read once, when it is quiet. */
const QUIET = 250;

const EMPTY: BlockState = { state: 'empty' };
const ofAll = (state: (block: DataBlock) => BlockState): LiveData =>
  Object.fromEntries(DATA_BLOCKS.map((block) => [block, state(block)])) as Record<DataBlock, BlockState>;
const NOTHING = ofAll(() => EMPTY);

/**
 * The blocks of a measure, read again whenever somebody changes the workbook. Nothing is written and nothing is announced:
 * the same event reaches everyone who has the workbook open.
 */
export function useLiveData(workbook: Workbook, places: Places | undefined): LiveData {
  const [live, setLive] = useState<LiveData>(() => whileReading(NOTHING, {}, places ?? {}));
  const reading = useRef(0);
  const known = useRef<Places>({});
  const asked = JSON.stringify(places ?? {});
  const read = useCallback(async () => {
    const turn = ++reading.current;
    const states = await readPlaces(workbook, places ?? {});
    if (turn === reading.current) setLive(states);
  }, [workbook, asked]);
  useEffect(() => {
    const before = known.current;
    known.current = places ?? {};
    setLive((live) => whileReading(live, before, places ?? {}));
    void read();
  }, [read]);
  useWatch(workbook, read);
  return live;
}

/** A block that is read again keeps its figures until the new ones are there. */
function whileReading(live: LiveData, before: Places, places: Places): LiveData {
  return ofAll((block) => {
    if (!places[block]) return EMPTY;
    const same = JSON.stringify(before[block]) === JSON.stringify(places[block]);
    return same && live[block].state === 'read' ? live[block] : { state: 'reading' };
  });
}

export async function readPlaces(workbook: Blocks, places: Places): Promise<LiveData> {
  const states = await Promise.all(
    DATA_BLOCKS.map(async (block) => [block, await readPlace(workbook, places[block])] as const),
  );
  return Object.fromEntries(states) as Record<DataBlock, BlockState>;
}

async function readPlace(workbook: Blocks, place: DataPlace | undefined): Promise<BlockState> {
  if (!place) return EMPTY;
  try {
    return { state: 'read', block: await recogniseAt(workbook, place) };
  } catch (error) {
    return { state: 'failed', problem: error instanceof MeasureError ? error : problemOf(error) };
  }
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
