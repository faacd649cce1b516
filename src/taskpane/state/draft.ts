import { useCallback } from 'preact/hooks';
import { usePane } from './pane';
import type { Session } from './session';

/** `useState` for what is typed and not yet taken; it is still there when the pane is opened again. Empty text forgets it. */
export function useDraft(field: string, first = ''): readonly [string, (value: string) => void] {
  const { session, changeSession, currentMeasure } = usePane();
  const key = draftKey(currentMeasure?.id, field);
  const set = useCallback((value: string) => changeSession((before) => withDraft(before, key, value, first)), [key]);
  return [session.drafts[key] ?? first, set];
}

export const draftKey = (measure: string | undefined, field: string): string => `${measure ?? ''} ${field}`;

export function withDraft(session: Session, key: string, value: string, first = ''): Session {
  const { [key]: _gone, ...others } = session.drafts;
  return { ...session, drafts: value === first ? others : { ...others, [key]: value } };
}
