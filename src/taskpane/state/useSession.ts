import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { languageOf } from '../format/words';
import type { Workbook } from '../workbook';
import { useSaveOnLeaving } from './measures';
import { CHOICES_KEY } from './openMeasures';
import { readSession, SESSION_KEY, type Session } from './session';
import { isRecord } from './storedValues';

const WRITE_AFTER = 400;

/** The session as the workbook keeps it; undefined until the workbook has answered. */
export function useSession(workbook: Workbook) {
  const [session, setSession] = useState<Session>();
  const latest = useRef<Session>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    void stored(workbook).then((found) => {
      latest.current = readSession(found, languageOf(workbook.environment().displayLanguage));
      setSession(latest.current);
    });
  }, [workbook]);
  const save = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (latest.current) void workbook.writeSetting(SESSION_KEY, latest.current).catch(() => undefined);
  }, [workbook]);
  const change = useCallback(
    (work: (before: Session) => Session) => {
      if (!latest.current) return;
      latest.current = work(latest.current);
      setSession(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, WRITE_AFTER);
    },
    [save],
  );
  useSaveOnLeaving(() => timer.current !== undefined && save());
  return { session, change };
}

/** The first version kept the language and the step beside the choices. */
async function stored(workbook: Workbook): Promise<unknown> {
  const read = (key: string) => workbook.readSetting(key).catch(() => undefined);
  const found = await read(SESSION_KEY);
  if (found !== undefined) return found;
  const choices = await read(CHOICES_KEY);
  return isRecord(choices) ? { language: choices.language, place: choices.step ?? 'home' } : undefined;
}
