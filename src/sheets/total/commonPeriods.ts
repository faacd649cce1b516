/** The periods that all measures of a total have, found by their labels; the others are left out, and the sheet says which. */
import type { Measure } from '../../measures/definition';
import { normalised } from '../../measures/labels';
import { MeasureError } from '../../measures/measureError';
import { samePeriod } from '../../measures/periods';

export interface CommonPeriods {
  /** As the first measure writes them, in its order. */
  readonly labels: readonly string[];
  /** By measure, as it writes the common periods itself. */
  readonly own: ReadonlyMap<Measure, readonly string[]>;
  readonly leftOut: readonly { readonly measure: string; readonly labels: readonly string[] }[];
}

export function commonPeriods(measures: readonly Measure[]): CommonPeriods {
  const found = (measure: Measure, label: string): string | undefined =>
    measure.periods.labels.find((one) => normalised(one) === normalised(label)) ??
    measure.periods.labels.find((one) => samePeriod(one, label));
  const labels = (measures[0]?.periods.labels ?? []).filter((label) =>
    measures.every((one) => found(one, label) !== undefined),
  );
  if (labels.length < 2) {
    throw new MeasureError({
      code: 'totalPeriods',
      common: labels.length,
      measures: measures.map(
        ({ name, periods }) => `${name} (${periods.labels[0] ?? ''}, ${periods.labels.at(-1) ?? ''})`,
      ),
    });
  }
  const own = new Map(measures.map((one) => [one, labels.map((label) => found(one, label) ?? label)]));
  const leftOut = measures.flatMap((one) => {
    const others = one.periods.labels.filter((label) => !own.get(one)?.includes(label));
    return others.length === 0 ? [] : [{ measure: one.name, labels: others }];
  });
  return { labels, own, leftOut };
}
