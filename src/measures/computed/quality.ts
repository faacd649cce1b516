/** Quality and output adjusted for it, as the sheets compute them, from plain blocks (rules Q1 to Q10). */
import { qualityIndex } from '../../core/quality/qualityIndex';
import type { Measure } from '../definition';
import { normalised } from '../labels';
import type { QualityGroup } from '../qualityGroups';
import { qualityGroups, qualityInOrder } from '../qualityGroups';
import type { Blocks } from './blocks';
import { basePosition, figuresOf } from './blocks';
import type { OutputRows, Row } from './output';
import { outputOfRows } from './output';

type Index = readonly (number | null)[];

/** The index of the indicators of one group. Refuses like the core. */
export function qualityOfGroup(
  measure: Measure,
  blocks: Blocks,
  periods: readonly string[],
  { first, count }: QualityGroup,
): (number | null)[] {
  const indicators = qualityInOrder(measure).slice(first, first + count);
  const cells = indicators.map(({ name }) => figuresOf(blocks.quality, name, periods));
  return qualityIndex(cells, {
    weights: indicators.map(({ weight }) => [weight]),
    directions: indicators.map(({ direction }) => [direction]),
    mean: measure.method.qualityMean,
    gaps: measure.method.qualityGaps,
    base: basePosition(measure, periods) + 1,
  });
}

/** Quality service by service on the volumes, then the quality of all services together on the index. */
export function adjustedIndex(measure: Measure, rows: OutputRows, qualityOf: (group: QualityGroup) => Index): Index {
  const groups = qualityGroups(measure);
  const quantities = rows.services.map((service, i) => {
    const row = rows.quantities[i] ?? [];
    const own = groups.find((one) => one.service !== null && normalised(one.name) === normalised(service));
    return own ? timesQuality(row, qualityOf(own)) : row;
  });
  const index = outputOfRows(measure, { ...rows, quantities });
  const overall = groups.find(({ service }) => service === null);
  return overall ? (timesQuality(index, qualityOf(overall)) as Index) : index;
}

/** Where quality is unknown, so is the volume. */
const timesQuality = (row: Row, quality: Index): Row =>
  row.map((cell, t) => {
    const factor = quality[t];
    if (typeof cell !== 'number') return cell;
    return factor === null || factor === undefined ? null : (cell * factor) / 100;
  });
