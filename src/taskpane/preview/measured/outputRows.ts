import { deflated } from '../../../core/inputs/deflation';
import { factorFor } from '../../../measures/activityFactor';
import type { Measure, Service } from '../../../measures/definition';
import { isBlank, normalised } from '../../../measures/labels';
import { serviceDeflator } from '../../../sheets/measure/rowsOfBlocks';
import { orElse } from './computed';
import { basePosition, figuresOf, periodsOf, type LiveBlocks } from './liveBlocks';

export interface OutputRows {
  readonly services: readonly string[];
  readonly periods: readonly string[];
  readonly quantities: readonly (readonly unknown[])[];
  readonly costs: readonly (readonly unknown[])[];
}

/**
 * Quantities and costs as the sheet Data has them: in the order of the quantities, times their factor of weeks or days (S24), then the
 * services whose output is taken to be their spending at prices of the base (S25).
 */
export function outputRows(measure: Measure, blocks: LiveBlocks): OutputRows {
  const periods = periodsOf(measure, blocks);
  const serviceNamed = (name: string) => measure.services.find((one) => normalised(one.name) === normalised(name));
  const rows = (blocks.quantities?.source.services ?? []).filter(
    (name) => !isBlank(name) && serviceNamed(name)?.measured !== 'outputEqualsInput',
  );
  const byInput = measure.services.filter(({ measured }) => measured === 'outputEqualsInput');
  const services = [...rows, ...byInput.map(({ name }) => name)];
  return {
    services,
    periods,
    quantities: [
      ...rows.map((name) => counted(figuresOf(blocks.quantities, name, periods), serviceNamed(name), periods)),
      ...byInput.map((service) => atBasePrices(measure, blocks, service, periods)),
    ],
    costs: services.map((name) => figuresOf(blocks.costs, name, periods)),
  };
}

function counted(figures: readonly unknown[], service: Service | undefined, periods: readonly string[]): unknown[] {
  return figures.map((cell, t) => {
    if (!service?.factor || typeof cell !== 'number') return cell;
    const factor = factorFor(service.factor, periods[t] ?? '');
    return factor === null ? null : cell * factor;
  });
}

function atBasePrices(measure: Measure, blocks: LiveBlocks, service: Service, periods: readonly string[]) {
  const missing: readonly unknown[] = periods.map(() => null);
  const deflator = serviceDeflator(measure, service);
  if (!deflator) return missing;
  const prices = figuresOf(blocks.deflators, deflator.name, periods);
  const spending = figuresOf(blocks.costs, service.name, periods);
  const base = basePosition(measure, periods) + 1;
  return (
    orElse<readonly (readonly unknown[])[]>(
      () => deflated([spending], [prices], base, measure.method.zeros),
      [missing],
    )[0] ?? missing
  );
}
