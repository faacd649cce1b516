import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WorkbookError } from '../../excel';
import type { NumberFormats } from '../format/numbers';
import type { PaneWords } from '../format/words';
import type { Assessment } from '../preview/assess';
import type { Workbook } from '../workbook';
import type { BuildControls } from './build';
import type { Choices, MethodChoices } from './choices';
import type { LiveData } from './liveData';
import type { StepId, StepState } from './steps';

/** What every screen can reach. */
export interface Pane {
  readonly words: PaneWords;
  readonly formats: NumberFormats;
  readonly workbook: Workbook;
  readonly choices: Choices;
  readonly change: (part: Partial<Choices>) => void;
  readonly changeMethod: (part: Partial<MethodChoices>) => void;
  readonly go: (step: StepId | null) => void;
  readonly live: LiveData;
  /** Present when both blocks are read and can be put side by side. */
  readonly assessment: Assessment | undefined;
  readonly steps: Readonly<Record<StepId, StepState>>;
  readonly build: BuildControls;
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
