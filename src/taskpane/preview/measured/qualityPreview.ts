import type { Blocks } from '../../../measures/computed/blocks';
import { adjustedIndex, qualityOfGroup } from '../../../measures/computed/quality';
import type { Measure } from '../../../measures/definition';
import { hasQuality, qualityGroups, type QualityGroup } from '../../../measures/qualityGroups';
import { computed, type Computed } from '../indexPreview';
import { valueOf } from './computed';
import type { Index } from './inputPreview';
import type { OutputPreview } from './outputPreview';

export interface QualityPreview {
  /** One index for each service that has indicators of its own, and one for all together (service null). */
  readonly groups: readonly (QualityGroup & { readonly index: Computed<Index> })[];
  readonly adjusted: Computed<Index>;
}

/** Output times quality, as the sheets Quality and Adjusted compute it; undefined without indicators. */
export function previewQuality(measure: Measure, blocks: Blocks, { rows }: OutputPreview): QualityPreview | undefined {
  if (!hasQuality(measure)) return undefined;
  const groups = qualityGroups(measure).map((group) => ({
    ...group,
    index: computed(() => qualityOfGroup(measure, blocks, rows.periods, group)),
  }));
  const qualityOf = ({ service }: QualityGroup): Index =>
    groups.flatMap((one) => (one.service === service ? [valueOf(one.index)] : []))[0] ?? [];
  return { groups, adjusted: computed(() => adjustedIndex(measure, rows, qualityOf)) };
}
