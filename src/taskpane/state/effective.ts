import { useCallback, useMemo } from 'preact/hooks';
import type { BuildResult } from '../../excel';
import type { Measure } from '../../measures/definition';
import { countedData } from '../preview/counted';
import { isInSync, settingsText, typedSince, withSettings, withTypedQuality } from '../preview/sheetChoices';
import type { Workbook } from '../workbook';
import { adoptedFrom } from './adoption';
import { withMarks } from './builtWith';
import type { LiveData } from './liveData';
import type { Pane } from './pane';
import type { Session } from './session';
import { JUST_BUILT, useSheetSettings } from './sheetSettings';

/**
 * The current measure as it is in force: the stored definition with what the sheets say of it. Services and periods that it takes from
 * its blocks, settings that somebody typed on About since the pane last knew them, directions and weights of its table of quality.
 * Nothing of it is stored before the next edit or build, which takes it along (P14, P207).
 */
export interface Effective {
  readonly measure: Measure | undefined;
  /** A stored definition with the same said of it. */
  readonly of: (measure: Measure) => Measure;
  /** The blocks without what the measure passes over. */
  readonly live: LiveData;
  /** Settings that were typed on About and are taken from there. */
  readonly typed: Pane['typed'];
  /** The pane has settings that About has not: they come with the next build. */
  readonly unsynced: boolean;
  /** From now on the pane's settings count, until somebody types on About again. */
  readonly taken: () => void;
  readonly built: (measure: Measure, result: Pick<BuildResult, 'sheets'>) => void;
}

export function useEffective(
  workbook: Workbook,
  stored: Measure | undefined,
  raw: LiveData,
  session: Session,
  change: Pane['changeSession'],
): Effective {
  const id = stored?.id;
  const known = id === undefined ? undefined : session.settings[id];
  const { settings, readAgain } = useSheetSettings(workbook, stored, raw, known, change);
  const typed = useMemo(() => (settings ? typedSince(settings, known) : {}), [settings, known]);
  const of = useCallback(
    (one: Measure) => withTypedQuality(withSettings(adoptedFrom(one, raw), typed), raw),
    [raw, typed],
  );
  const measure = useMemo(() => stored && of(stored), [stored, of]);
  const live = useMemo(() => countedData(raw, measure), [raw, measure?.services, measure?.periods]);
  const taken = useCallback(() => {
    if (id === undefined || !settings || known === settingsText(settings)) return;
    change((before) => ({ ...before, settings: { ...before.settings, [id]: settingsText(settings) } }));
  }, [id, settings, known, change]);
  const built = useCallback<Effective['built']>(
    (after, result) => {
      change((before) => {
        const marked = withMarks(before, after, result);
        return writesAbout(after, result)
          ? { ...marked, settings: { ...marked.settings, [after.id]: JUST_BUILT } }
          : marked;
      });
      if (writesAbout(after, result)) readAgain();
    },
    [change, readAgain],
  );
  const changes = useMemo(() => {
    const before = stored && adoptedFrom(stored, raw);
    return before !== undefined && withSettings(before, typed) !== before;
  }, [stored, raw, typed]);
  return {
    measure,
    of,
    live,
    typed: changes ? typed : {},
    unsynced: measure !== undefined && settings !== undefined && !isInSync(measure, settings),
    taken,
    built,
  };
}

const writesAbout = ({ built }: Measure, { sheets }: Pick<BuildResult, 'sheets'>): boolean =>
  built.some((record) => record.kind === 'about' && record.sheets.some((name) => sheets.includes(name)));
