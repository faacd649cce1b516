import type { ActivityFactor, Measure, Service } from '../definition';
import type { Edited } from './edit';
import { changePart } from './parts';
import { renameService } from './services';

/** How a quantity is counted, as one answer: over the whole period, in one week, on one day, or not at all. */
export const WAYS_OF_COUNTING = ['period', 'week', 'day', 'input'] as const;
export type WayOfCounting = (typeof WAYS_OF_COUNTING)[number];

const WEEKS = 52;

/** "other": a multiplier that the four answers do not have; it stays as it is unless another answer is given. */
export function countingOf({ measured, factor }: Pick<Service, 'measured' | 'factor'>): WayOfCounting | 'other' {
  if (measured === 'outputEqualsInput') return 'input';
  if (factor === null) return 'period';
  if (factor.kind === 'calendarDays') return 'day';
  return factor.of === 'weeks' && factor.times === WEEKS ? 'week' : 'other';
}

const FACTORS: Readonly<Record<Exclude<WayOfCounting, 'input'>, ActivityFactor | null>> = {
  period: null,
  week: { kind: 'constant', of: 'weeks', times: WEEKS },
  day: { kind: 'calendarDays' },
};

/** Name, unit and way of counting of a service; what was accepted about it stays accepted under its new name. */
export function changeService(
  measure: Measure,
  id: string,
  {
    name,
    unit,
    counting,
  }: { readonly name: string; readonly unit: string; readonly counting: WayOfCounting | 'other' },
): Edited {
  const renamed = renameService(measure, id, name);
  if (renamed.problem) return renamed;
  const way: Partial<Pick<Service, 'measured' | 'factor'>> =
    counting === 'other'
      ? {}
      : counting === 'input'
        ? { measured: 'outputEqualsInput', factor: null }
        : { measured: 'activity', factor: FACTORS[counting] };
  return changePart(renamed.value, 'services', id, { unit: unit.trim(), ...way });
}
