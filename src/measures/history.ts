/** Undo and redo as plain data: what was, what is, what was undone (N18). */

export interface Step<T> {
  readonly state: T;
  /** Names the change that led away from this state, for "Undo: ...". */
  readonly change: string;
}

export interface History<T> {
  readonly past: readonly Step<T>[];
  readonly present: T;
  readonly future: readonly Step<T>[];
}

/** Definitions share their unchanged parts, so a hundred steps weigh little. */
export const MOST_STEPS = 100;

export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A change that changed nothing is no step. */
export function record<T>(history: History<T>, change: string, next: T): History<T> {
  if (Object.is(next, history.present)) return history;
  const past = [...history.past, { state: history.present, change }].slice(-MOST_STEPS);
  return { past, present: next, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.state,
    future: [{ state: history.present, change: last.change }, ...history.future],
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, { state: history.present, change: next.change }], present: next.state, future };
}

export const undoable = (history: History<unknown>): string | null => history.past.at(-1)?.change ?? null;
export const redoable = (history: History<unknown>): string | null => history.future[0]?.change ?? null;
