import { useMeasure, usePane } from '../state/pane';
import { toleranceText } from '../format/percentText';
import { recordOf } from '../preview/planned';
import { Banner } from './Banner';

/** Settings that somebody typed on the sheet About since the pane last knew them: they count, and it is said. */
export function TypedNote() {
  const { words, typed } = usePane();
  const measure = useMeasure();
  const { base, reportPeriod, tolerance, linking } = measure.method;
  const { guide } = words;
  const lines = [
    ...(typed.basePeriod !== undefined ? [guide.typed.base(base)] : []),
    ...(typed.reportPeriod !== undefined ? [guide.typed.report(reportPeriod)] : []),
    ...(typed.tolerance !== undefined ? [guide.typed.tolerance(toleranceText(tolerance))] : []),
    ...(typed.renewEvery !== undefined && typeof linking === 'number' ? [guide.typed.renew(String(linking))] : []),
  ];
  if (lines.length === 0) return null;
  const sheet = recordOf(measure, 'about')?.sheets[0] ?? '';
  return (
    <Banner tone="note" role="status">
      <p class="caption">{guide.typed.from(sheet, lines.join(', '))}</p>
    </Banner>
  );
}
