import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Measure } from '../../measures/definition';
import type { TypedSettings } from '../../sheets/measure/settingsTyped';
import { settingCellsOf, settingsRead, settingsText } from '../preview/sheetChoices';
import type { Workbook } from '../workbook';
import type { LiveData } from './liveData';
import type { Pane } from './pane';

/** The settings on About were just written: what is read next is what the pane knows. */
export const JUST_BUILT = 'built';

interface SheetSettings {
  /** Undefined: not read (yet), or nothing is built. */
  readonly settings: TypedSettings | undefined;
  /** After a build: what was read before is of no use. */
  readonly readAgain: () => void;
}

/** The settings that stand on the sheet About of a measure, read again whenever the workbook changes. Reading writes nothing. */
export function useSheetSettings(
  workbook: Workbook,
  measure: Measure | undefined,
  live: LiveData,
  known: string | undefined,
  change: Pane['changeSession'],
): SheetSettings {
  const [settings, setSettings] = useState<TypedSettings>();
  const [turn, setTurn] = useState(0);
  const id = measure?.id;
  const cells = measure ? settingCellsOf(measure) : {};
  const names = JSON.stringify(cells);
  useEffect(() => setSettings(undefined), [id, names, turn]);
  useEffect(() => {
    let wanted = true;
    const wantedNames = Object.values(cells);
    if (wantedNames.length === 0) return undefined;
    const read = async () => {
      const values = await workbook.readNames(wantedNames).catch(() => ({}));
      if (!wanted) return;
      const found = settingsRead(cells, values);
      setSettings((before) => (before && settingsText(before) === settingsText(found) ? before : found));
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [workbook, id, names, live, turn]);
  useEffect(() => {
    if (id === undefined || !settings || known !== JUST_BUILT) return;
    change((before) => ({ ...before, settings: { ...before.settings, [id]: settingsText(settings) } }));
  }, [id, settings, known, change]);
  return { settings, readAgain: useCallback(() => setTurn((now) => now + 1), []) };
}
