import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { languageOf } from '../format/words';
import type { Workbook } from '../workbook';
import { readChoices, type Choices } from './choices';

const KEY = 'outturn';
/** Choices come in bursts (typing a name); each burst is written once. */
const WRITE_AFTER = 400;

interface Stored {
  /** undefined until the workbook has answered. */
  readonly choices: Choices | undefined;
  readonly change: (part: Partial<Choices>) => void;
}

/** The choices as they are kept in the workbook. A workbook that cannot be read or written still gets a pane. */
export function useStoredChoices(workbook: Workbook): Stored {
  const [choices, setChoices] = useState<Choices>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    const language = languageOf(workbook.environment().displayLanguage);
    workbook.readSetting(KEY).then(
      (stored) => setChoices(readChoices(stored, language)),
      () => setChoices(readChoices(undefined, language)),
    );
    return () => clearTimeout(timer.current);
  }, [workbook]);
  const change = useCallback(
    (part: Partial<Choices>) => {
      setChoices((before) => {
        if (!before) return before;
        const after = { ...before, ...part };
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void workbook.writeSetting(KEY, after).catch(() => undefined), WRITE_AFTER);
        return after;
      });
    },
    [workbook],
  );
  return { choices, change };
}
