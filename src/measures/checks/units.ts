import type { Measure } from '../definition';
import { positionOfLabel } from '../labelIndex';
import { normalised } from '../labels';
import type { CheckFinding } from './checkFinding';
import { found } from './checkFinding';
import type { CheckedBlock } from './checkedBlock';
import { placeAt, positiveAt } from './checkedBlock';

/** Units between which figures are often mixed up: tens, thousands, months, weeks, days, hours. */
const FAMILIAR = [10, 12, 24, 52, 60, 100, 365, 1000, 1_000_000] as const;
/** A real change on top of the change of units. */
const NEAR = Math.log(1.15);
/** A figure that stays about as it was. */
const STEADY = Math.log(1.5);

/**
 * Units that changed (C56): the sheet names another unit than the measure; or one block jumps by a factor that lies between two familiar units
 * while the other stays about as it was.
 */
export function unitFindings(
  measure: Measure,
  quantities: CheckedBlock | undefined,
  costs: CheckedBlock | undefined,
): CheckFinding[] {
  const named = quantities ? unitTexts(measure, quantities) : [];
  if (!quantities || !costs) return named;
  return [...named, ...scales('quantities', quantities, costs), ...scales('costs', costs, quantities)];
}

function unitTexts(measure: Measure, filled: CheckedBlock): CheckFinding[] {
  const names = measure.services.map((one) => one.name);
  return filled.source.services.flatMap((name, row) => {
    const service = measure.services[positionOfLabel(names, name)];
    const unit = filled.units?.[row] ?? '';
    if (!service || [service.unit, unit].some((one) => normalised(one) === '')) return [];
    if (normalised(unit) === normalised(service.unit)) return [];
    return [found('review', 'unitText', placeAt('quantities', filled, row), { unit, before: service.unit })];
  });
}

function scales(block: 'quantities' | 'costs', filled: CheckedBlock, other: CheckedBlock): CheckFinding[] {
  return filled.source.services.flatMap((name, row) => {
    const otherRow = positionOfLabel(other.source.services, name);
    return filled.source.periods.flatMap((label, period) => {
      const otherPeriod = positionOfLabel(other.source.periods, label);
      const jump = growth(filled, row, period);
      const beside = growth(other, otherRow, otherPeriod);
      if (jump === null || beside === null || Math.abs(beside) > STEADY) return [];
      const familiar = nearest(jump);
      if (familiar === null) return [];
      const details = { factor: Math.exp(jump), familiar };
      return [found('review', 'unitScale', placeAt(block, filled, row, period), details)];
    });
  });
}

function nearest(jump: number): number | null {
  const away = (one: number): number => Math.abs(Math.abs(jump) - Math.log(one));
  const familiar = FAMILIAR.reduce<number>((best, one) => (away(one) < away(best) ? one : best), FAMILIAR[0]);
  return away(familiar) <= NEAR ? familiar : null;
}

function growth(filled: CheckedBlock, row: number, period: number): number | null {
  const now = positiveAt(filled, row, period);
  const before = positiveAt(filled, row, period - 1);
  return now === null || before === null ? null : Math.log(now / before);
}
