/** Which sheets and names belong to one measure: one number throughout (rule S14), and what its cover lists as calculated. */
import type { BuildKind, BuildRecord } from '../../measures/definition';
import { newMeasure } from '../../measures/newMeasure';
import { SETTING_NAMES } from '../context/freeNames';
import { figureName } from '../improvement/figureNames';
import { FIGURES } from '../improvement/improvementSheet';
import { BUILD_KIND_OF } from '../measure/buildKinds';
import type { MeasureSheetNames } from '../measure/names';
import { measureSheetNames } from '../measure/names';
import { SERIES } from '../measure/seriesNames';
import type { AboutRead } from './aboutRead';
import type { Evidence } from './evidence';

/** Names of the sheets without a number. */
export const BASES: MeasureSheetNames = measureSheetNames(
  newMeasure({ id: '', name: '', sector: 'own', language: 'en', periods: { kind: 'own', labels: [] } }),
  { existingSheets: [], existingNames: [] },
);

const CALCULATED = Object.entries(BASES).flatMap(([key, base]): [string, BuildKind][] => {
  if (typeof base !== 'string') return Object.values(base as object).map((name: string) => [name, 'output']);
  return [[base, BUILD_KIND_OF[key as keyof MeasureSheetNames] ?? 'output']];
});
const KIND_OF = new Map(CALCULATED.map(([base, kind]) => [base.toLowerCase(), kind]));

const lower = (name: string): string => name.toLowerCase();
const withoutNumber = (name: string): string => name.replace(/\d+$/u, '');

/** A sheet of the same name that the cover does not list was not built for this measure, and is never taken for one (N28). */
export function recordsOf(about: AboutRead, aboutSheet: string, evidence: Evidence): BuildRecord[] {
  const there = new Set(evidence.sheets.map(lower));
  const sheets = [aboutSheet, ...about.listed.filter((name) => there.has(lower(name)))];
  const byKind = new Map<BuildKind, string[]>();
  for (const sheet of sheets) {
    const kind = KIND_OF.get(lower(withoutNumber(sheet)));
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), sheet]);
  }
  const names = namesOf(about, evidence);
  return [...byKind].map(([kind, of]) => ({ kind, sheets: of, names: kind === 'about' ? names : [] }));
}

const STEMS = [
  ...Object.values(SETTING_NAMES),
  ...Object.values(SERIES),
  ...FIGURES.map((key) => figureName(key, SETTING_NAMES)),
].map(lower);

/** Settings, series and figures with the ending that the cover gives for its settings: "Base_period_2" goes with "_2". */
function namesOf({ baseName }: AboutRead, { names }: Evidence): string[] {
  const ending = lower(baseName.slice(SETTING_NAMES.basePeriod.length));
  return names.filter((name) => STEMS.some((stem) => lower(name) === `${stem}${ending}`));
}
