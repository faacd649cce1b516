/** Quality: one index from many indicators, and volumes adjusted by it. */
import type { Block } from './numbers';
import { D, eachCell, sumOf } from './numbers';

/** The geometric mean of the relatives to the first period, all of the same weight. */
export const qualityIndex = (indicators: Block): number[][] => [
  indicators[0]!.map((_value, period) =>
    sumOf(indicators.map((row) => new D(row[period]!).div(row[0]!).ln()))
      .div(indicators.length)
      .exp()
      .times(100)
      .toNumber(),
  ),
];

export const qualityAdjust = (volumes: Block, quality: Block): (number | '')[][] =>
  eachCell(volumes, (service, period) =>
    new D(volumes[service]![period]!).times(quality[service]![period]!).div(quality[service]![0]!),
  );
