/** Output and quality as the sheets compute them, from plain blocks (rules S24, S25, Q1-Q10). */
import type { Contribution } from '../../core/contributions/contributions';
import { contributions } from '../../core/contributions/contributions';
import { outputIndex } from '../../core/index/outputIndex';
import { readPanel } from '../../core/panel/panel';
import { qualityIndex } from '../../core/quality/qualityIndex';
import { factorFor } from '../activityFactor';
import type { Measure, QualityIndicator, Service } from '../definition';
import { normalised } from '../labels';
import type { Blocks, Figure } from './blocks';
import { basePosition, figuresOf, periodsOf } from './blocks';
import { atBasePrices } from './prices';

type Row = readonly (Figure | number)[];

export interface OutputRows {
  readonly services: readonly string[];
  readonly periods: readonly string[];
  readonly quantities: readonly Row[];
  readonly costs: readonly Row[];
}

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

function spendingAtBasePrices(measure: Measure, blocks: Blocks, service: Service, periods: readonly string[]): Row {
  const deflator = service.deflator ?? measure.method.payDeflator;
  if (!deflator) return periods.map(() => null);
  const prices = figuresOf(blocks.deflators, deflator.name, periods);
  return atBasePrices(figuresOf(blocks.costs, service.name, periods), prices, basePosition(measure, periods) + 1);
}

/** Refuses like the core. */
export function outputOfBlocks(measure: Measure, rows: OutputRows): (number | null)[] {
  const { formula, linking, zeros } = measure.method;
  const base = basePosition(measure, rows.periods) + 1;
  return outputIndex(readPanel(rows.quantities, rows.costs, zeros), { formula, linking, base });
}

/** What each service adds to the growth on the period before (W1). */
export function contributionsOfBlocks(measure: Measure, rows: OutputRows): Contribution[][] {
  const { formula, linking, zeros } = measure.method;
  const base = basePosition(measure, rows.periods) + 1;
  const panel = readPanel(rows.quantities, rows.costs, zeros);
  return contributions(panel, { formula, linking, base, since: null });
}

/** Quality service by service on the volumes, then the quality of all services on the index. */
export function adjustedOfBlocks(measure: Measure, blocks: Blocks, rows: OutputRows): (number | null)[] {
  const byService = measure.services.flatMap(({ id, name }) => {
    const indicators = measure.quality.filter(({ service }) => service === id);
    return indicators.length > 0 ? [{ name, indicators }] : [];
  });
  const ids = new Set(measure.services.map(({ id }) => id));
  const overall = measure.quality.filter(({ service }) => service === null || !ids.has(service));
  const quality = (indicators: readonly QualityIndicator[]) => qualityOf(measure, blocks, rows.periods, indicators);
  const adjusted = rows.services.map((service, i) => {
    const own = byService.find(({ name }) => normalised(name) === normalised(service));
    const row = rows.quantities[i] ?? [];
    return own ? timesQuality(row, quality(own.indicators)) : row;
  });
  const index = outputOfBlocks(measure, { ...rows, quantities: adjusted });
  if (overall.length === 0) return index;
  return timesQuality(index, quality(overall)) as (number | null)[];
}

function qualityOf(
  measure: Measure,
  blocks: Blocks,
  periods: readonly string[],
  indicators: readonly QualityIndicator[],
): (number | null)[] {
  return qualityIndex(
    indicators.map(({ name }) => figuresOf(blocks.quality, name, periods)),
    {
      weights: indicators.map(({ weight }) => [weight]),
      directions: indicators.map(({ direction }) => [direction]),
      mean: measure.method.qualityMean,
      gaps: measure.method.qualityGaps,
      base: basePosition(measure, periods) + 1,
    },
  );
}

/** Where quality is unknown, so is the volume. */
const timesQuality = (row: Row, quality: readonly (number | null)[]): Row =>
  row.map((cell, t) => {
    const factor = quality[t];
    if (typeof cell !== 'number') return cell;
    return factor === null || factor === undefined ? null : (cell * factor) / 100;
  });
