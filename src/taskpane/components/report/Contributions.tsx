import { useMemo, useState } from 'preact/hooks';
import { contributors, type OutputPreview } from '../../preview/measured/outputPreview';
import { useMeasure, usePane } from '../../state/pane';
import { Bars } from '../Bars';
import { Segments } from '../Segments';

/** Bars that fit the eye; the rest is one of them, so that all still add up. */
const MOST = 7;

/** What each service added to the growth of output. */
export function Contributions({ output }: { output: OutputPreview }) {
  const { words, formats } = usePane();
  const { report: w } = words;
  const measure = useMeasure();
  const [since, setSince] = useState<'base' | 'before'>('base');
  const found = useMemo(() => contributors(measure, output, since), [measure, output, since]);
  const shown = found.length > MOST + 1 ? found.slice(0, MOST) : found;
  const rest = found.slice(shown.length);
  const bars = [
    ...shown,
    ...(rest.length > 0
      ? [{ name: w.rest(formats.count(rest.length)), points: rest.reduce((sum, { points }) => sum + points, 0) }]
      : []),
  ];
  return (
    <section aria-labelledby="contributions-title">
      <h2 id="contributions-title">{w.contributions}</h2>
      <Segments
        legend={w.sinceQuestion}
        hideLegend
        group="since"
        options={(['base', 'before'] as const).map((value) => ({ value, label: w.since[value] }))}
        value={since}
        onChange={setSince}
      />
      {bars.length === 0 ? (
        <p class="hint">{w.noContributions}</p>
      ) : (
        <Bars
          title={w.contributionsChart(output.rows.periods[output.report] ?? '')}
          rowHeading={w.service}
          valueHeading={w.points}
          bars={bars.map(({ name, points }) => ({ name, value: points }))}
          say={formats.points}
        />
      )}
    </section>
  );
}
