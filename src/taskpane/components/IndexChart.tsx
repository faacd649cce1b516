import type { Linking } from '../../core/options';
import type { PaneWords } from '../format/words';
import type { NumberFormats } from '../format/numbers';
import type { Assessment } from '../preview/assess';
import { usePane } from '../state/pane';
import { Chart } from './Chart';

/** The index under the chosen linking beside the one that people ask about next. */
export function IndexChart({ assessment: { index, alignment } }: { assessment: Assessment }) {
  const { words, formats } = usePane();
  if ('error' in index) return null;
  const { base, chosen, other } = index.value;
  if (chosen.values.every((value) => value === null)) return null;
  const lines = [chosen, other].map(({ linking, values }) => ({ name: lineName(linking, words, formats), values }));
  return <Chart title={words.output.chart(alignment.periods[base] ?? '')} periods={alignment.periods} lines={lines} />;
}

function lineName(linking: Linking, { output }: PaneWords, formats: NumberFormats): string {
  return typeof linking === 'number' ? output.lines.few(formats.count(linking)) : output.lines[linking];
}
