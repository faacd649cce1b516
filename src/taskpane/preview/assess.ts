import { coverage } from '../../core/index/coverage';
import type { Panel } from '../../core/panel/panel';
import type { MethodChoices } from '../state/methodChoices';
import type { Alignment } from './alignment';
import { isFigure } from './filledIn';
import { panelOf, previewIndex, type Computed, type IndexPreview } from './indexPreview';
import { remarksOn, type Remark } from './remarks';

export interface CoverageRow {
  readonly period: string;
  readonly matched: number;
  readonly share: number | null;
}

/** All that the pane says about the data and the choices; computed again whenever one of them changes. */
export interface Assessment {
  readonly alignment: Alignment;
  readonly remarks: readonly Remark[];
  /** Cells of the two blocks that hold a figure, of how many. */
  readonly filled: number;
  readonly cells: number;
  readonly coverage: readonly CoverageRow[];
  readonly index: Computed<IndexPreview>;
}

export function assess(alignment: Alignment, method: MethodChoices): Assessment {
  const all = [...alignment.quantities, ...alignment.costs].flat();
  const panel = panelOf(alignment, method);
  return {
    alignment,
    remarks: remarksOn(alignment, method.zeros),
    filled: all.filter((cell) => isFigure(cell, method.zeros)).length,
    cells: all.length,
    coverage: 'value' in panel ? coverageRows(panel.value, alignment.periods) : [],
    index: 'value' in panel ? previewIndex(panel.value, method, alignment.periods) : panel,
  };
}

function coverageRows(panel: Panel, periods: readonly string[]): CoverageRow[] {
  return coverage(panel)
    .map((share, at) => ({ period: periods[at] ?? '', share, matched: at === 0 ? 0 : matchedIn(panel, at) }))
    .slice(1);
}

/** A service is matched where it has an earlier quantity above 0 and a later one (src/core/panel/panel.ts). */
function matchedIn({ services, quantities }: Panel, period: number): number {
  let count = 0;
  for (let i = 0; i < services; i += 1) {
    const earlier = quantities[(period - 1) * services + i] ?? NaN;
    const later = quantities[period * services + i] ?? NaN;
    if (earlier > 0 && later >= 0) count += 1;
  }
  return count;
}
