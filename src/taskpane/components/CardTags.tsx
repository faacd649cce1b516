import { openFindings } from '../preview/nextStep';
import type { Summary } from '../state/summaries';
import { usePane } from '../state/pane';
import { Tag } from './Tag';

/** How much data is in, and what the checks found. */
export function CardTags({ summary }: { summary: Summary | undefined }) {
  const { words, formats } = usePane();
  const { home } = words;
  if (!summary || summary.cells === 0) {
    return (
      <p class="row">
        <Tag icon="ring" class="quiet-ink" text={home.noData} />
      </p>
    );
  }
  const open = openFindings(summary);
  const toFix = open.filter(({ finding }) => finding.severity === 'fix').length;
  const count = formats.count(open.length);
  const { filled, cells } = summary;
  return (
    <p class="row">
      <Tag icon={filled === cells ? 'check' : 'half'} text={home.filled(formats.roundedPercent(filled / cells))} />
      {filled > 0 &&
        (open.length === 0 ? (
          <Tag icon="check" tone="good" text={home.noFindings} />
        ) : (
          <Tag
            icon={toFix > 0 ? 'stop' : 'warn'}
            tone={toFix > 0 ? 'fix' : 'review'}
            text={toFix > 0 ? home.toFix(count, formats.count(toFix)) : home.findings(count)}
          />
        ))}
    </p>
  );
}
