/**
 * A measure whose stored definition is damaged or gone, rebuilt from the sheets as far as possible (rules N26 to N29). What was
 * understood stays as it was stored; only what is missing comes from the sheets; what neither has is named.
 */
import type { Measure, MeasureSet } from '../../measures/definition';
import { normalised } from '../../measures/labels';
import { newMeasure } from '../../measures/newMeasure';
import { recogniseKind } from '../../measures/periods';
import type { StoredReading } from '../../measures/stored/readStored';
import { readStored } from '../../measures/stored/readStored';
import { writeStored } from '../../measures/stored/writeStored';
import type { Evidence } from './evidence';
import { foundMeasures } from './foundMeasures';
import type { FoundMeasure } from './foundMeasures';
import { damageOf, EVERYTHING, hasLostMeasures } from './damage';
import type { RebuiltItem } from './mergedMeasure';
import { merged } from './mergedMeasure';

export type { RebuiltField, RebuiltItem } from './mergedMeasure';

export interface RebuiltMeasure {
  readonly id: string;
  readonly name: string;
  readonly items: readonly RebuiltItem[];
}

export interface Rebuilt {
  readonly set: MeasureSet;
  /** Measures of which something was missing; what is not listed is as it was stored. */
  readonly measures: readonly RebuiltMeasure[];
}

export function rebuilt(reading: Pick<StoredReading, 'set' | 'complaints' | 'cutOff'>, evidence: Evidence): Rebuilt {
  const found = foundMeasures(evidence);
  const stored = reading.set.measures;
  const damages = stored.map((measure, i) => damageOf(reading, measure, i));
  const isOnly = stored.length === 1 && found.length === 1 && !hasLostMeasures(reading);
  const belongs = (measure: Measure, one: FoundMeasure) =>
    isOf(measure, one, isOnly && damages[0]?.fields.has('built') === true);
  const mended = stored.map((measure, i) =>
    merged(
      measure,
      found.find((one) => belongs(measure, one)),
      damages[i] ?? EVERYTHING,
    ),
  );
  const lost = found.filter((one) => !stored.some((measure) => belongs(measure, one)));
  const anew = lost.map((one, i) => merged(begun(one, stored, i), one, EVERYTHING));
  const all = [...mended, ...anew];
  const measures = all.map(({ measure }) => measure);
  return {
    set: possible({
      ...reading.set,
      measures: withOwnNames(measures),
      current: reading.set.current ?? measures[0]?.id ?? null,
    }),
    measures: all
      .filter(({ items }) => items.length > 0)
      .map(({ measure: { id, name }, items }) => ({ id, name, items })),
  };
}

/** Cells may hold what no definition can: the same limits as for what is stored. */
const possible = (set: MeasureSet): MeasureSet => readStored(writeStored(set)).set;

function isOf(measure: Measure, { about, records }: FoundMeasure, isOnly: boolean): boolean {
  const own = new Set(measure.built.flatMap(({ sheets }) => sheets.map(normalised)));
  if (records.some(({ kind, sheets }) => kind === 'about' && sheets.some((name) => own.has(normalised(name)))))
    return true;
  return own.size === 0 && (isOnly || normalised(measure.name) === normalised(about.name));
}

function begun({ about, periods }: FoundMeasure, stored: readonly Measure[], i: number): Measure {
  const taken = new Set(stored.map(({ id }) => id));
  let number = i + 1;
  while (taken.has(`m${number}`)) number += 1 + i;
  const labels = periods.length > 0 ? periods : [about.method.base ?? ''].filter((label) => label !== '');
  return newMeasure({
    id: `m${number}`,
    name: about.name,
    sector: about.sector ?? 'own',
    language: about.language,
    periods: { kind: recogniseKind(labels), labels },
  });
}

/** Two measures of one name would be taken for one another. */
function withOwnNames(measures: readonly Measure[]): Measure[] {
  const seen = new Set<string>();
  return measures.map((measure) => {
    let { name } = measure;
    for (let number = 2; seen.has(normalised(name)); number += 1) name = `${measure.name} (${number})`;
    seen.add(normalised(name));
    return name === measure.name ? measure : { ...measure, name };
  });
}
