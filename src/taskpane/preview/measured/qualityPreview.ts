import { outputIndex } from '../../../core/index/outputIndex';
import { readPanel } from '../../../core/panel/panel';
import { qualityIndex } from '../../../core/quality/qualityIndex';
import type { Measure } from '../../../measures/definition';
import { qualityGroups } from '../../../sheets/measure/qualityGroups';
import { qualityInOrder } from '../../../sheets/measure/rowsOfBlocks';
import { computed, type Computed } from '../indexPreview';
import { valueOf } from './computed';
import type { Index } from './inputPreview';
import { figuresOf, type LiveBlocks } from './liveBlocks';
import type { OutputPreview } from './outputPreview';

export interface QualityPreview {
  /** One index for each service that has indicators of its own, and one for all together (service null). */
  readonly groups: readonly {
    readonly service: string | null;
    readonly name: string;
    readonly index: Computed<Index>;
  }[];
  readonly adjusted: Computed<Index>;
}

/** Output times quality (Q1 to Q10), as the sheets Quality and Adjusted compute it; undefined without indicators. */
export function previewQuality(
  measure: Measure,
  blocks: LiveBlocks,
  output: OutputPreview,
): QualityPreview | undefined {
  if (measure.quality.length === 0) return undefined;
  const { periods } = output.rows;
  const { qualityMean: mean, qualityGaps: gaps } = measure.method;
  const order = qualityInOrder(measure);
  const groups = qualityGroups(measure).map(({ service, name, first, count }) => {
    const indicators = order.slice(first, first + count);
    const method = {
      weights: indicators.map(({ weight }) => [weight]),
      directions: indicators.map(({ direction }) => [direction]),
      mean,
      gaps,
      base: output.base + 1,
    };
    const cells = indicators.map((one) => figuresOf(blocks.quality, one.name, periods));
    return { service, name, index: computed(() => qualityIndex(cells, method)) };
  });
  return { groups, adjusted: computed(() => adjustedIndex(measure, output, groups)) };
}

function adjustedIndex(measure: Measure, output: OutputPreview, groups: QualityPreview['groups']): Index {
  const byService = groups.filter(({ service }) => service !== null);
  const overall = groups.find(({ service }) => service === null);
  const stepped =
    byService.length > 0 ? onAdjustedVolumes(measure, output, byService) : valueOf(output.index).chosen.values;
  if (!overall) return stepped;
  const quality = valueOf(overall.index);
  return stepped.map((value, t) => {
    const factor = quality[t];
    return value === null || factor === null || factor === undefined ? null : (value * factor) / 100;
  });
}

/** Where the quality of a service is unknown, so is its volume. */
function onAdjustedVolumes(measure: Measure, { rows, base }: OutputPreview, groups: QualityPreview['groups']): Index {
  const { formula, linking, zeros } = measure.method;
  const volumes = rows.quantities.map((row, i) => {
    const group = groups.find(({ name }) => name === rows.services[i]);
    if (!group) return row;
    const quality = valueOf(group.index);
    return row.map((cell, t) => {
      const factor = quality[t];
      if (typeof cell !== 'number') return cell;
      return factor === null || factor === undefined ? null : (cell * factor) / 100;
    });
  });
  return outputIndex(readPanel(volumes, rows.costs, zeros), { formula, linking, base: base + 1 });
}
