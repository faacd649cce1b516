import { beginHistory } from '../../measures/history';
import { readStored } from '../../measures/stored/readStored';
import type { Workbook } from '../workbook';

export const MEASURES_KEY = 'outturn.measures';
/** Where the first version kept the choices for one measure of output. It is read, never written. */
export const CHOICES_KEY = 'outturn';

/** The definitions that the workbook keeps, in whichever form. Never refuses: what cannot be read is empty. */
export async function openMeasures(workbook: Workbook) {
  const { set, state, readOnly, complaints, cutOff } = await reading(workbook);
  return {
    history: beginHistory(set),
    state,
    // What a newer version wrote stays so; what was cut off or edited, until somebody chooses what counts (N29).
    readOnly,
    damage: complaints,
    cutOff,
    notSaved: false,
  };
}

async function reading(workbook: Workbook) {
  const [stored, choices] = await Promise.all([
    workbook.readSetting(MEASURES_KEY).catch(() => undefined),
    workbook.readSetting(CHOICES_KEY).catch(() => undefined),
  ]);
  if (stored !== undefined || !isBegun(choices)) return readStored(stored);
  // The first version kept the ids of the catalogue's entries only; their words are fetched for it.
  const { findEntry } = await import('../../measures/edits/indicators');
  return readStored(JSON.stringify(choices), findEntry);
}

/** Choices that chose nothing are no measure yet. */
function isBegun(choices: unknown): boolean {
  if (typeof choices !== 'object' || choices === null) return false;
  const { sources, built, name } = choices as Readonly<Record<string, unknown>>;
  const holds = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  return holds(sources) || holds(built) || (typeof name === 'string' && name.trim() !== '');
}
