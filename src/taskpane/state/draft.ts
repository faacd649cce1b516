import { useCallback } from 'preact/hooks';
import { usePane } from './pane';
import type { Session } from './session';
import { withoutKey } from './storedValues';

/**
 * `useState` for what is typed and not yet taken; it is still there when the pane is opened again. It belongs to the current
 * measure, or to the pane where there is no measure yet. The first value is not kept.
 */
export function useDraft(
  field: string,
  first = '',
  owner: 'measure' | 'pane' = 'measure',
): readonly [string, (value: string) => void] {
  const { session, changeSession, currentMeasure } = usePane();
  const key = draftKey(owner === 'pane' ? undefined : currentMeasure?.id, field);
  const set = useCallback(
    (value: string) => changeSession((before) => withDraft(before, key, value, first)),
    [key, first],
  );
  return [session.drafts[key] ?? first, set];
}

export const draftKey = (measure: string | undefined, field: string): string => `${measure ?? ''} ${field}`;

export function withDraft(session: Session, key: string, value: string, first = ''): Session {
  const others = withoutKey(session.drafts, key);
  return { ...session, drafts: value === first ? others : { ...others, [key]: value } };
}

/** What was typed for a screen is forgotten once it is taken, or given up. */
export function withoutDrafts(session: Session, prefix: string): Session {
  const left = Object.entries(session.drafts).filter(([key]) => !key.startsWith(prefix));
  return { ...session, drafts: Object.fromEntries(left) };
}
