/** Quality indicators by the index they make: one for each service that has its own, and one for all services together. */
import type { Measure, QualityIndicator } from './definition';

export interface QualityGroup {
  /** Id of the service; null: all services together. */
  readonly service: string | null;
  readonly name: string;
  /** Position of the first indicator among all, and how many there are. */
  readonly first: number;
  readonly count: number;
}

export const hasQuality = (measure: Measure): boolean => measure.quality.length > 0;

/** An indicator of a service that no longer exists counts for all together. */
export function qualityGroups(measure: Measure): QualityGroup[] {
  const order = qualityInOrder(measure);
  const belongs = (one: QualityIndicator) => measure.services.find(({ id }) => id === one.service);
  const groups: QualityGroup[] = [];
  order.forEach((one, i) => {
    const service = belongs(one);
    const last = groups.at(-1);
    if (last && last.service === (service?.id ?? null)) groups[groups.length - 1] = { ...last, count: last.count + 1 };
    else groups.push({ service: service?.id ?? null, name: service?.name ?? '', first: i, count: 1 });
  });
  return groups;
}

/** The indicators of one service one under the other, those of all services together last. */
export function qualityInOrder(measure: Measure): Measure['quality'] {
  const ofService = measure.services.flatMap(({ id }) => measure.quality.filter(({ service }) => service === id));
  return [...ofService, ...measure.quality.filter((one) => !ofService.includes(one))];
}
