import { contributions } from '../../../core/contributions/contributions';
import { outputIndex } from '../../../core/index/outputIndex';
import { readPanel, type Panel } from '../../../core/panel/panel';
import { basePosition, reportPosition, type Blocks } from '../../../measures/computed/blocks';
import { outputRows, type OutputRows } from '../../../measures/computed/output';
import type { Measure } from '../../../measures/definition';
import { computed, type Computed, type IndexPreview } from '../indexPreview';

export interface OutputPreview {
  readonly rows: OutputRows;
  readonly panel: Computed<Panel>;
  readonly index: Computed<IndexPreview>;
  /** From 0. */
  readonly base: number;
  readonly report: number;
}

/** The output index on the figures of the workbook; undefined while there is no service or not two periods. */
export function previewOutput(measure: Measure, blocks: Blocks): OutputPreview | undefined {
  const rows = outputRows(measure, blocks);
  if (rows.services.length === 0 || rows.periods.length < 2 || !blocks.costs) return undefined;
  const { formula, linking, zeros } = measure.method;
  const base = basePosition(measure, rows.periods);
  const panel = computed(() => readPanel(rows.quantities, rows.costs, zeros));
  const other = linking === 'fixed' ? 'annual' : 'fixed';
  const index: Computed<IndexPreview> =
    'error' in panel
      ? panel
      : computed(() => {
          const line = (way: typeof linking) => ({
            linking: way,
            values: outputIndex(panel.value, { formula, linking: way, base: base + 1 }),
          });
          return { base, chosen: line(linking), other: line(other) };
        });
  return { rows, panel, index, base, report: reportPosition(measure, rows.periods) };
}

export interface Contributor {
  readonly name: string;
  /** Of the growth: 0.012 is 1.2 percentage points. */
  readonly points: number;
}

/** What each service added to the growth up to the report period, largest effect first; empty where the growth has no value. */
export function contributors(
  measure: Measure,
  { rows, panel, base, report }: OutputPreview,
  since: 'base' | 'before',
): readonly Contributor[] {
  if ('error' in panel || (since === 'base' && report <= base)) return [];
  const { formula, linking } = measure.method;
  const method = { formula, linking, base: base + 1, since: since === 'base' ? base + 1 : null };
  const all = computed(() => contributions(panel.value, method));
  if ('error' in all) return [];
  const found = rows.services.flatMap((name, i) => {
    const points = all.value[i]?.[report];
    return typeof points === 'number' ? [{ name, points }] : [];
  });
  return found.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
