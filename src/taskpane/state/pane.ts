/**
 * The state of the pane, in three parts:
 *
 * - **Measures** (state/measures.ts): the definitions, as `MeasureSet`, in the workbook's setting `outturn.measures`. Every
 *   change is an edit: `editMeasure('name', (m) => renameService(m, id, name))` takes any edit of src/measures/edits (or a
 *   plain new Measure), remembers it for `undo`, stores it, and hands back why it was refused (nothing changes then).
 * - **Session** (state/session.ts): where one is in each measure, the language of the pane and what is half typed, in
 *   `outturn.pane`. `useDraft(key, first)` (state/draft.ts) is `useState` that survives closing the pane, per measure.
 * - **Live data** (state/liveData.ts): the blocks of the current measure as they stand in the sheets, read again when
 *   somebody changes them. `assessment` puts quantities and costs side by side; `findings` are the checks of all blocks.
 *
 * Writing: `build.start(kind, planner)`. A planner gets the names in use and gives a plan and what the measure keeps of it
 * (preview/planned.ts); `preview/planMeasure.ts` makes the planner of any parts of `buildMeasure`. The job's progress, end
 * and errors are shown in place of the screen of its kind by themselves (screens/BuildScreen.tsx).
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WorkbookError } from '../../excel';
import type { FindingList } from '../../measures/checks/listFindings';
import type { Measure, MeasureSet } from '../../measures/definition';
import type { Edited, EditProblem } from '../../measures/edits/edit';
import type { Language } from '../../measures/measure';
import type { NumberFormats } from '../format/numbers';
import type { PaneWords } from '../format/words';
import type { Assessment } from '../preview/assess';
import type { TypedSettings } from '../../sheets/measure/settingsTyped';
import type { Workbook } from '../workbook';
import type { BuildControls } from './build';
import type { LiveData } from './liveData';
import type { Change, StoredMeasures } from './measures';
import type { MethodChoices } from './methodChoices';
import type { SeriesChange } from './seriesChange';
import type { Session } from './session';
import type { Place, StepId, StepState } from './steps';

/** What every screen can reach. */
export interface Pane {
  readonly words: PaneWords;
  readonly formats: NumberFormats;
  /** Of the pane; that of the sheets is `currentMeasure.language`. */
  readonly language: Language;
  readonly workbook: Workbook;

  readonly place: Place;
  /** Leaves the screen for another one; with an id, another measure becomes the current one. */
  readonly go: (place: Place, measure?: string) => void;
  readonly session: Session;
  readonly changeSession: (change: (before: Session) => Session) => void;

  readonly measures: MeasureSet;
  /** How the stored definitions were understood; `readOnly`: edits are refused (a newer version wrote them). */
  readonly stored: StoredMeasures;
  readonly currentMeasure: Measure | undefined;
  readonly editMeasure: (change: Change, edit: (measure: Measure) => Edited | Measure) => EditProblem | undefined;
  readonly editMeasures: (
    change: Change,
    edit: (set: MeasureSet) => Edited<MeasureSet> | MeasureSet,
  ) => EditProblem | undefined;
  /** An edit that belongs to what was written to the workbook, such as the record of a build: `undo` does not reach behind it. */
  readonly settleMeasure: (edit: (measure: Measure) => Measure) => Measure | undefined;
  /** Writes to the workbook now what is otherwise written within half a second. */
  readonly saveMeasures: () => Promise<void>;
  /** Where what is stored is damaged or gone: what counts from now on (N29). */
  readonly decide: (set: MeasureSet) => Promise<boolean>;
  /** Takes back the last edit; undefined where there is none, or something was built since. */
  readonly undo: (() => MeasureSet | undefined) | undefined;
  readonly undoes: Change | undefined;

  /** The method of the current measure as its fields show it, with what is half typed. */
  readonly method: MethodChoices;
  readonly changeMethod: (part: Partial<MethodChoices>) => void;

  /** What counts of the blocks: what was taken out of the measure is passed over. */
  readonly live: LiveData;
  /** The blocks whole, as they stand in the sheets. */
  readonly raw: LiveData;
  /** Settings that somebody typed on About, and that count. */
  readonly typed: TypedSettings;
  /** The settings of the pane are not on About yet. */
  readonly unsynced: boolean;
  /** Present when quantities and costs are read and can be put side by side. */
  readonly assessment: Assessment | undefined;
  /** Undefined until the checks have run. */
  readonly findings: FindingList | undefined;
  readonly steps: Readonly<Record<StepId, StepState>>;
  readonly build: BuildControls;
  /** What was done to services or periods last (state/series.ts). */
  readonly lastSeries: SeriesChange | undefined;
  readonly noteSeries: (change: SeriesChange) => void;
  /** Shows a cell in the sheet. */
  readonly show: (sheet: string, address?: string) => void;
  /** What Excel refused last, until the next act. */
  readonly refusal: WorkbookError | undefined;
  /** Runs something that asks Excel; a refusal is shown by the screen. Resolves to undefined then. */
  readonly ask: <T>(work: () => Promise<T>) => Promise<T | undefined>;
  /** False until the user has pressed something: the first screen does not take the focus from the sheet. */
  readonly arrived: () => boolean;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A screen stands outside of the pane');
  return pane;
}

/** For the screens of a measure's steps, which are only shown when there is one. */
export function useMeasure(): Measure {
  const { currentMeasure } = usePane();
  if (!currentMeasure) throw new Error('A step stands outside of a measure');
  return currentMeasure;
}
