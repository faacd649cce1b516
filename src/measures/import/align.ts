/** Imported names beside those that the measure already has: which is which, and which are new (IM12). */
import { normalised } from '../labels';
import { samePeriod } from '../periods';
import { mostSimilar } from '../similarNames';

export interface Alignment {
  readonly imported: string;
  /** The measure's own name for it; null: the measure has none. */
  readonly own: string | null;
  /** exact: the same words; era: the same period written in another way; similar: a guess that the user confirms. */
  readonly by: 'exact' | 'era' | 'similar' | 'none';
}

export interface Aligned {
  readonly pairs: readonly Alignment[];
  /** Names of the measure that the import does not fill. */
  readonly left: readonly string[];
}

/** 2565 fills the column 2022, and ๒๕๕๒-๕๓ the column 2009-10. */
export const alignPeriods = (imported: readonly string[], own: readonly string[]): Aligned =>
  aligned(imported, own, (label, open) => {
    const found = open.find((one) => samePeriod(one, label));
    return found === undefined ? null : { own: found, by: 'era' };
  });

export const alignServices = (imported: readonly string[], own: readonly string[]): Aligned =>
  aligned(imported, own, (name, open) => {
    const found = mostSimilar(name, open);
    return found === null ? null : { own: found, by: 'similar' };
  });

/** The same words first, for all of them; only then is anything else matched, among those that are left. */
function aligned(
  imported: readonly string[],
  own: readonly string[],
  otherwise: (name: string, open: readonly string[]) => { readonly own: string; readonly by: Alignment['by'] } | null,
): Aligned {
  const exact = imported.map((name) => own.find((one) => normalised(one) === normalised(name)));
  let open = own.filter((one) => !exact.includes(one));
  const pairs = imported.map((name, at): Alignment => {
    const same = exact[at];
    if (same !== undefined) return { imported: name, own: same, by: 'exact' };
    const found = otherwise(name, open);
    if (found === null) return { imported: name, own: null, by: 'none' };
    open = open.filter((one) => one !== found.own);
    return { imported: name, ...found };
  });
  return { pairs, left: open };
}
