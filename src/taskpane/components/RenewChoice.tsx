import { linkingOf, baseOf } from '../preview/indexPreview';
import type { MethodChoices } from '../state/methodChoices';
import { usePane, type Pane } from '../state/pane';
import { Segments } from './Segments';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

interface RenewChoiceProps {
  readonly periods: readonly string[];
  /** The user has asked to build: a wrong number is pointed out even before it is left. */
  readonly asked: boolean;
}

/** When the weights are renewed, and which period is 100. */
export function RenewChoice({ periods, asked }: RenewChoiceProps) {
  const pane = usePane();
  const { words, formats, method, changeMethod } = pane;
  const { output } = words;
  const linking = linkingOf(method, periods.length);
  const wrong = linking === undefined && (asked || method.every.trim() !== '');
  return (
    <>
      <div>
        <Segments
          legend={output.renewQuestion}
          group="renew"
          options={(['annual', 'few', 'fixed'] as const).map((value) => ({ value, label: output.renew[value] }))}
          value={method.renew}
          describedBy="renew-says"
          onChange={(renew) => changeMethod({ renew })}
        />
        <p class="hint" id="renew-says" role="status">
          {renewSays(pane, method, periods)}
        </p>
      </div>
      <div class="halves">
        <SelectField
          id="base"
          label={output.base}
          options={periods.map((name) => ({ value: name, label: name }))}
          value={periods[baseOf(method, periods)] ?? ''}
          onChange={(base) => changeMethod({ base })}
        />
        {method.renew === 'few' && (
          <TextField
            id="years-between"
            label={output.yearsBetween}
            numeric
            value={method.every}
            wrong={wrong ? output.yearsWrong(formats.count(Math.max(2, periods.length - 1))) : undefined}
            onInput={(every) => changeMethod({ every })}
          />
        )}
      </div>
    </>
  );
}

function renewSays({ words }: Pane, method: MethodChoices, periods: readonly string[]): string {
  const { renewSays: says } = words.output;
  if (method.renew === 'annual') return says.annual;
  if (method.renew === 'fixed') return says.fixed(periods[baseOf(method, periods)] ?? '');
  const span = linkingOf(method, periods.length);
  if (typeof span !== 'number') return '';
  const opened = periods.filter((_, at) => at % span === 0 && at < periods.length - 1);
  const listed = opened.length > 4 ? [...opened.slice(0, 3), '…', opened.at(-1)] : opened;
  return says.few(listed.join(', '));
}
