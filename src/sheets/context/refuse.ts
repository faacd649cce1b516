/** What cannot be built is refused before anything is written, with what is wrong and where (rule S12). */
import { addressOf } from '../../measures/address';
import type { PeriodMatch, ServiceMatch } from '../../measures/source/matchSources';
import type { OutputMeasure } from '../../measures/measure';
import { MeasureError } from '../../measures/measureError';
import { lookupLength } from './lookupKey';

export const LONGEST_LOOKUP = 255;

export function refuseUnbuildable(
  measure: OutputMeasure,
  services: readonly ServiceMatch[],
  periods: readonly PeriodMatch[],
): void {
  const { quantities, costs, method } = measure;
  if (services.length === 0) throw new MeasureError({ code: 'noServices', sheet: quantities.sheet });
  if (periods.length < 2) {
    throw new MeasureError({ code: 'tooFewPeriods', sheet: quantities.sheet, periods: periods.length });
  }
  refuseLongNames(measure, services);
  if (services.every((service) => service.cost === undefined)) {
    throw new MeasureError({ code: 'noCommonService', quantities: quantities.sheet, costs: costs.sheet });
  }
  if (periods.every((period) => period.cost === undefined)) {
    throw new MeasureError({ code: 'noCommonPeriod', quantities: quantities.sheet, costs: costs.sheet });
  }
  if (!isPosition(method.base, periods.length)) {
    throw new MeasureError({ code: 'baseOutside', base: method.base, periods: periods.length });
  }
  for (const span of [method.linking, method.renewEvery]) {
    if (typeof span === 'number' && !(Number.isInteger(span) && span >= 2)) {
      throw new MeasureError({ code: 'renewEveryOutside', renewEvery: span });
    }
  }
}

const isPosition = (base: number, periods: number): boolean => Number.isInteger(base) && base >= 1 && base <= periods;

function refuseLongNames(measure: OutputMeasure, services: readonly ServiceMatch[]): void {
  const { quantities } = measure;
  for (const { name, quantity } of services) {
    const length = lookupLength(name);
    if (length <= LONGEST_LOOKUP) continue;
    const at = addressOf(quantities.labelColumn, quantities.firstRow + quantity);
    throw new MeasureError({ code: 'nameTooLong', sheet: quantities.sheet, cell: at, length });
  }
}
