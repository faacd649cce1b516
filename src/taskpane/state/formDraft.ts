import { useDraft } from './draft';
import { textRecord } from './storedValues';

export interface FormDraft<T> {
  readonly isOpen: boolean;
  readonly value: T;
  readonly set: (part: Partial<T>) => void;
  /** With these texts in the fields. */
  readonly open: (value: T) => void;
  readonly close: () => void;
}

/** A form that opens in place. What is typed in it, and that it is open, outlasts the pane. */
export function useFormDraft<T extends Readonly<Record<string, string>>>(
  field: string,
  empty: T,
  owner: 'measure' | 'pane' = 'measure',
): FormDraft<T> {
  const [text, setText] = useDraft(field, '', owner);
  const value = { ...empty, ...typed(text) };
  return {
    isOpen: text !== '',
    value,
    set: (part) => setText(JSON.stringify({ ...value, ...part })),
    open: (first) => setText(JSON.stringify(first)),
    close: () => setText(''),
  };
}

/** A workbook may be edited by hand: what is no form is an empty one. */
function typed(text: string): Readonly<Record<string, string>> {
  if (text === '') return {};
  try {
    return textRecord(JSON.parse(text));
  } catch {
    return {};
  }
}
