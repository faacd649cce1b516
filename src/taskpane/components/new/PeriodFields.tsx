import { PERIOD_KINDS, type PeriodKind } from '../../../measures/periods';
import type { Span } from '../../preview/usualPeriods';
import { usePane } from '../../state/pane';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';

interface PeriodFieldsProps {
  readonly kind: PeriodKind;
  readonly first: string;
  readonly last: string;
  readonly own: string;
  readonly span: Span;
  readonly onKind: (kind: PeriodKind) => void;
  readonly onFirst: (label: string) => void;
  readonly onLast: (label: string) => void;
  readonly onOwn: (labels: string) => void;
}

const SHOWN = 3;

/** Kind, first and last period; what follows from them is said at once. */
export function PeriodFields(props: PeriodFieldsProps) {
  const { kind, first, last, own, span, onKind, onFirst, onLast, onOwn } = props;
  const { words, formats } = usePane();
  const { create } = words;
  const says = 'periods' in span ? listed(span.periods.labels) : create.problems[span.problem.code];
  function listed(labels: readonly string[]): string {
    const shown = labels.length > SHOWN + 1 ? [...labels.slice(0, SHOWN), '…', labels.at(-1) ?? ''] : [...labels];
    return create.periodsSay(formats.count(labels.length), shown.join(', '));
  }
  return (
    <fieldset>
      <legend>{create.periods}</legend>
      <SelectField
        id="new-kind"
        label={create.kind}
        options={PERIOD_KINDS.map((value) => ({ value, label: create.kinds[value] }))}
        value={kind}
        onChange={(chosen) => onKind(chosen as PeriodKind)}
      />
      {kind === 'own' ? (
        <div class="field">
          <label for="new-own-periods">{create.ownPeriods}</label>
          <textarea
            class="input paste"
            id="new-own-periods"
            rows={4}
            value={own}
            aria-describedby="new-periods-say"
            onInput={(event) => onOwn(event.currentTarget.value)}
          />
        </div>
      ) : (
        <div class="halves">
          <TextField id="new-first" label={create.first} value={first} onInput={onFirst} />
          <TextField id="new-last" label={create.last} value={last} onInput={onLast} />
        </div>
      )}
      <p class={'problem' in span ? 'message' : 'hint'} id="new-periods-say" role="status">
        {says}
      </p>
    </fieldset>
  );
}
