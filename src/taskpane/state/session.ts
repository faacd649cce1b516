import type { Language } from '../../measures/measure';
import { isRecord, oneOf, textRecord } from './storedValues';
import { PLACES, type Place } from './steps';

/**
 * What the pane remembers beside the measures: where one is, and what is half typed. It travels in the workbook and is seen
 * by all who open it: nothing personal (P83).
 */
export interface Session {
  readonly language: Language;
  readonly place: Place;
  /** The step at which each measure was left, by the id of the measure. */
  readonly steps: Readonly<Record<string, string>>;
  /** What is typed and not yet taken, by measure and field. */
  readonly drafts: Readonly<Record<string, string>>;
  /** The example that a measure was begun from, by the id of the measure: its figures are offered on the way. */
  readonly tours: Readonly<Record<string, string>>;
  /** With which choices the sheets of each measure were built (state/builtWith.ts); no word of the definition. */
  readonly marks: Readonly<Record<string, string>>;
  /** The settings on each measure's sheet About as the pane last knew them (state/typedSettings.ts). */
  readonly settings: Readonly<Record<string, string>>;
}

export const SESSION_KEY = 'outturn.pane';

/** As far as it can be understood; what cannot falls back to the beginning, one by one (P82). */
export function readSession(stored: unknown, language: Language): Session {
  const given = isRecord(stored) ? stored : {};
  return {
    language: oneOf(['en', 'th'] as const, given.language, language),
    place: oneOf(PLACES, given.place, 'home'),
    steps: textRecord(given.steps),
    drafts: textRecord(given.drafts),
    tours: textRecord(given.tours),
    marks: textRecord(given.marks),
    settings: textRecord(given.settings),
  };
}
