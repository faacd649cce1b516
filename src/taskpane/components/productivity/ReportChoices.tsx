import { toleranceIn, toleranceText } from '../../format/percentText';
import { useDraft } from '../../state/draft';
import { useMeasure, usePane } from '../../state/pane';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';

/** Which period is reported on, and how small a growth counts as none. */
export function ReportChoices({ periods, report }: { periods: readonly string[]; report: number }) {
  const { words, editMeasure } = usePane();
  const { productivity: w } = words;
  const { method } = useMeasure();
  const [typed, setTyped] = useDraft('tolerance');
  const taken = toleranceIn(typed);
  const wrong = typed !== '' && Number.isNaN(taken);
  // What was taken back by undo is no longer what was typed.
  const text = wrong || taken === method.tolerance ? typed : toleranceText(method.tolerance);
  const change = (value: string) => {
    const tolerance = toleranceIn(value);
    // The text is kept as it is typed: "0." is on its way to "0.5".
    setTyped(value === '' ? ' ' : value);
    if (!Number.isNaN(tolerance)) {
      editMeasure('method', (measure) => ({ ...measure, method: { ...measure.method, tolerance } }));
    }
  };
  return (
    <div class="halves">
      <SelectField
        id="report-period"
        label={w.reportPeriod}
        options={periods.map((name) => ({ value: name, label: name }))}
        value={periods[report] ?? ''}
        onChange={(reportPeriod) =>
          editMeasure('method', (measure) => ({ ...measure, method: { ...measure.method, reportPeriod } }))
        }
      />
      <TextField
        id="tolerance"
        label={w.tolerance}
        hint={w.toleranceUnit}
        numeric
        wrong={wrong ? w.toleranceWrong : undefined}
        value={text}
        onInput={change}
      />
    </div>
  );
}
