import type { Linking } from '../../core/options';
import type { PaneWords } from '../format/words';
import type { NumberFormats } from '../format/numbers';
import type { OutputPreview } from '../preview/measured/outputPreview';
import type { QualityPreview } from '../preview/measured/qualityPreview';
import { usePane } from '../state/pane';
import { Chart, type ChartLine } from './Chart';

interface IndexChartProps {
  readonly preview: OutputPreview;
  readonly quality: QualityPreview | undefined;
}

/** The index under the chosen linking beside the one that people ask about next, and with quality where there is some. */
export function IndexChart({ preview: { index, rows }, quality }: IndexChartProps) {
  const { words, formats } = usePane();
  if ('error' in index) return null;
  const { base, chosen, other } = index.value;
  if (chosen.values.every((value) => value === null)) return null;
  const lines: ChartLine[] = [chosen, other].map(({ linking, values }) => ({
    name: lineName(linking, words, formats),
    values,
  }));
  if (quality && 'value' in quality.adjusted) {
    lines.push({ name: words.productivity.adjustedOutput, values: quality.adjusted.value });
  }
  return <Chart title={words.output.chart(rows.periods[base] ?? '')} periods={rows.periods} lines={lines} />;
}

function lineName(linking: Linking, { output }: PaneWords, formats: NumberFormats): string {
  return typeof linking === 'number' ? output.lines.few(formats.count(linking)) : output.lines[linking];
}
