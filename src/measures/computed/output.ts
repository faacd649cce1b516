/** Output as the sheets compute it, from plain blocks (rules S24, S25). */
import type { Contribution } from '../../core/contributions/contributions';
import { contributions } from '../../core/contributions/contributions';
import { outputIndex } from '../../core/index/outputIndex';
import { readPanel } from '../../core/panel/panel';
import { factorFor } from '../activityFactor';
import type { Measure, Service } from '../definition';
import { normalised } from '../labels';
import { serviceDeflator } from '../namedDeflators';
import type { Blocks, Figure } from './blocks';
import { basePosition, figuresOf, periodsOf } from './blocks';
import { atBasePrices } from './prices';

export type Row = readonly (Figure | number)[];

export interface OutputRows {
  readonly services: readonly string[];
  readonly periods: readonly string[];
  readonly quantities: readonly Row[];
  readonly costs: readonly Row[];
}

/**
 * Quantities and costs as the sheet Data has them: in the order of the quantities, times their factor of weeks or days (S24), then the
 * services whose output is taken to be their spending at prices of the base (S25).
 */
export function outputRows(measure: Measure, blocks: Blocks): OutputRows {
  const periods = periodsOf(measure, blocks);
  const named = (name: string) => measure.services.find((one) => normalised(one.name) === normalised(name));
  const counted = (blocks.quantities?.services ?? []).filter((name) => named(name)?.measured !== 'outputEqualsInput');
  const byInput = measure.services.filter(({ measured }) => measured === 'outputEqualsInput');
  const services = [...counted, ...byInput.map(({ name }) => name)];
  return {
    services,
    periods,
    quantities: [
      ...counted.map((name) => timesFactor(figuresOf(blocks.quantities, name, periods), named(name), periods)),
      ...byInput.map((service) => spendingAtBasePrices(measure, blocks, service, periods)),
    ],
    costs: services.map((name) => figuresOf(blocks.costs, name, periods)),
  };
}

function timesFactor(figures: Row, service: Service | undefined, periods: readonly string[]): Row {
  return figures.map((cell, t) => {
    if (!service?.factor || typeof cell !== 'number') return cell;
    const factor = factorFor(service.factor, periods[t] ?? '');
    return factor === null ? null : cell * factor;
  });
}

/** A zero counts as the measure says, here as among the quantities. */
function spendingAtBasePrices(measure: Measure, blocks: Blocks, service: Service, periods: readonly string[]): Row {
  const deflator = serviceDeflator(measure, service);
  if (!deflator) return periods.map(() => null);
  const prices = figuresOf(blocks.deflators, deflator.name, periods);
  const spending = figuresOf(blocks.costs, service.name, periods);
  return atBasePrices(spending, prices, basePosition(measure, periods) + 1, measure.method.zeros);
}

/** Refuses like the core. */
export function outputOfRows(measure: Measure, rows: OutputRows): (number | null)[] {
  const { formula, linking, zeros } = measure.method;
  const base = basePosition(measure, rows.periods) + 1;
  return outputIndex(readPanel(rows.quantities, rows.costs, zeros), { formula, linking, base });
}

/** What each service adds to the growth on the period before (W1). */
export function contributionsOfRows(measure: Measure, rows: OutputRows): Contribution[][] {
  const { formula, linking, zeros } = measure.method;
  const base = basePosition(measure, rows.periods) + 1;
  const panel = readPanel(rows.quantities, rows.costs, zeros);
  return contributions(panel, { formula, linking, base, since: null });
}
