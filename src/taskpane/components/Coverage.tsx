import type { Assessment } from '../preview/assess';
import { usePane } from '../state/pane';

/** How much of the cost each comparison rests on. */
export function Coverage({ assessment }: { assessment: Assessment }) {
  const { words, formats } = usePane();
  const { checks } = words;
  const { coverage, alignment } = assessment;
  if (coverage.length === 0) return null;
  return (
    <section aria-labelledby="coverage-title">
      <h2 id="coverage-title">{checks.coverage}</h2>
      <p class="caption quiet-ink">{checks.coverageSays}</p>
      <table>
        <caption class="spoken">{checks.coverageTable}</caption>
        <thead>
          <tr>
            <th scope="col">{checks.period}</th>
            <th scope="col">{checks.services}</th>
            <th scope="col">{checks.share}</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map(({ period, matched, share }) => (
            <tr key={period}>
              <th scope="row">{period}</th>
              <td>{checks.servicesOf(formats.count(matched), formats.count(alignment.services.length))}</td>
              <td>{share === null ? checks.nothing : percentOf(share, formats)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One decimal, but "100.0%" only where it is all. */
function percentOf(share: number, formats: { percent: (value: number) => string }): string {
  return formats.percent(share < 1 && share > 0.999 ? 0.999 : share);
}
