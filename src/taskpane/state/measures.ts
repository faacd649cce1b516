import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Measure, MeasureSet } from '../../measures/definition';
import type { Edited, EditProblem } from '../../measures/edits/edit';
import { measureIn, replaceMeasure } from '../../measures/edits/measureSet';
import { beginHistory, record, undo, undoable, type History } from '../../measures/history';
import type { StoredState } from '../../measures/stored/readStored';
import type { Complaint } from '../../measures/stored/reading';
import type { Workbook } from '../workbook';
import { openMeasures } from './openMeasures';
import { writeMeasures } from './writeMeasures';

/** What an edit is about, for "Undo: ..." (words.shell.changes). */
export const CHANGES = [
  'add',
  'name',
  'remove',
  'duplicate',
  'total',
  'begin',
  'table',
  'services',
  'periods',
  'data',
  'inputs',
  'quality',
  /** An input, an indicator or a line of the table was taken out: a step of its own. */
  'part',
  'method',
  'accept',
  'restore',
] as const;
export type Change = (typeof CHANGES)[number];

export interface StoredMeasures {
  readonly state: StoredState;
  readonly readOnly: boolean;
  /** What could not be understood, where the text was damaged or cut off. */
  readonly damage: readonly Complaint[];
  readonly cutOff: boolean;
  /** The last attempt to store was refused. */
  readonly notSaved: boolean;
}

export interface Measures {
  /** undefined until the workbook has answered. */
  readonly set: MeasureSet | undefined;
  readonly stored: StoredMeasures;
  readonly edit: (
    change: Change,
    edit: (set: MeasureSet) => Edited<MeasureSet> | MeasureSet,
  ) => EditProblem | undefined;
  readonly save: () => Promise<void>;
  /** What counts from now on, where what was stored is damaged or gone; it is kept beside. False: Excel did not take it. */
  readonly decide: (set: MeasureSet) => Promise<boolean>;
  /** Hands back what there is then. */
  readonly undo: (() => MeasureSet | undefined) | undefined;
  readonly undoes: Change | undefined;
  /** What a build wrote belongs to the workbook now: a definition from before it would not know its sheets. */
  readonly settle: (edit: (set: MeasureSet) => MeasureSet) => MeasureSet | undefined;
}

/** Edits come in bursts (typing a name); each burst is stored once. */
const WRITE_AFTER = 400;
/** Typing is one change, however many letters it has. */
const FLOWING: readonly Change[] = ['name', 'method', 'begin', 'inputs', 'quality'];

interface Opened extends StoredMeasures {
  readonly history: History<MeasureSet>;
}

const UNOPENED: StoredMeasures = { state: 'empty', readOnly: false, damage: [], cutOff: false, notSaved: false };

/** The definitions as the workbook keeps them. A workbook that cannot be read or written still gets a pane. */
export function useMeasures(workbook: Workbook): Measures {
  const [opened, setOpened] = useState<Opened>();
  const latest = useRef<Opened>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const put = useCallback((next: Opened) => {
    latest.current = next;
    setOpened(next);
  }, []);
  useEffect(() => void openMeasures(workbook).then(put), [workbook]);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const now = latest.current;
    if (!now || now.readOnly) return;
    const saved = await writeMeasures(workbook, now.history.present, now.state);
    const after = latest.current;
    if (after) put({ ...after, state: saved ? 'read' : after.state, notSaved: !saved });
  }, [workbook]);
  const decide = useCallback<Measures['decide']>(
    async (set) => {
      const now = latest.current;
      if (!now || now.state === 'newer') return false;
      if (!(await writeMeasures(workbook, set, now.state))) return false;
      put({ ...UNOPENED, state: 'read', history: beginHistory(set) });
      return true;
    },
    [workbook],
  );
  const hold = useCallback(
    (history: History<MeasureSet>) => {
      const now = latest.current;
      if (!now) return;
      put({ ...now, history });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), WRITE_AFTER);
    },
    [save],
  );
  useSaveOnLeaving(() => void (timer.current !== undefined && save()));

  const edit = useCallback<Measures['edit']>(
    (change, work) => {
      const now = latest.current;
      if (!now || now.readOnly) return undefined;
      const result = work(now.history.present);
      const { value, problem } = isEdited(result) ? result : { value: result, problem: undefined };
      if (!problem && value !== now.history.present) hold(recorded(now.history, change, value));
      return problem;
    },
    [hold],
  );
  const settle = useCallback<Measures['settle']>(
    (work) => {
      const now = latest.current;
      if (now) hold(beginHistory(work(now.history.present)));
      return latest.current?.history.present;
    },
    [hold],
  );
  const undoes = opened && (undoable(opened.history) as Change | null);
  return useMemo(
    () => ({
      set: opened?.history.present,
      stored: opened ?? UNOPENED,
      edit,
      save,
      decide,
      settle,
      undoes: undoes ?? undefined,
      undo: undoes
        ? () => {
            if (latest.current) hold(undo(latest.current.history));
            return latest.current?.history.present;
          }
        : undefined,
    }),
    [opened, edit, save, decide, settle, undoes, hold],
  );
}

function isEdited(result: Edited<MeasureSet> | MeasureSet): result is Edited<MeasureSet> {
  return 'value' in result;
}

function recorded(history: History<MeasureSet>, change: Change, next: MeasureSet): History<MeasureSet> {
  const flows = FLOWING.includes(change) && undoable(history) === change;
  return flows ? { past: history.past, present: next, future: [] } : record(history, change, next);
}

/** The edit of one measure as an edit of the set. */
export const ofMeasure =
  (id: string, work: (measure: Measure) => Edited | Measure) =>
  (set: MeasureSet): Edited<MeasureSet> => {
    const measure = measureIn(set, id);
    if (!measure) return { value: set, problem: { code: 'unknownPart', id } };
    const result = work(measure);
    const { value, problem } = 'value' in result ? result : { value: result, problem: undefined };
    return problem ? { value: set, problem } : replaceMeasure(set, value);
  };

/** Closing the pane, or the workbook, does not wait for the burst to end. */
export function useSaveOnLeaving(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);
}
