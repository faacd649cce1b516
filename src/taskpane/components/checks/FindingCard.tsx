import { useState } from 'preact/hooks';
import type { ListedFinding } from '../../../measures/checks/listFindings';
import { keyOf } from '../../../measures/checks/checkFinding';
import { reopenFinding } from '../../../measures/edits/acceptance';
import { checkText } from '../../../i18n/checkText';
import { useDraft } from '../../state/draft';
import { usePane } from '../../state/pane';
import { Button } from '../Button';
import { Tag } from '../Tag';
import { AcceptForm, reasonDraft } from './AcceptForm';

const ICONS = { fix: 'stop', review: 'warn', note: 'info' } as const;

interface FindingCardProps {
  readonly listed: ListedFinding;
  /** The first one that must be fixed holds the screen's filled button. */
  readonly first: boolean;
}

/** What was found, where, what it does to the result, the remedy, the way to the cell; and that it was accepted, and why. */
export function FindingCard({ listed, first }: FindingCardProps) {
  const { words, language, editMeasure, show, stored } = usePane();
  const { checks } = words;
  const { finding, state } = listed;
  const [reason, setReason] = useDraft(reasonDraft(finding));
  const [accepting, setAccepting] = useState(reason !== '');
  const { severity, sheet, cell, service, period } = finding;
  const { title, says, remedy } = checkText(finding, language);
  const accepted = state === 'accepted';
  const place = [service, period].filter(Boolean).join(', ');
  return (
    <li class={accepted ? 'card finding accepted' : `card finding ${severity}`}>
      <div class="row unbroken">
        {accepted ? (
          <Tag icon="check" tone="good" class="strong" text={checks.accepted} />
        ) : (
          <Tag icon={ICONS[severity]} tone={severity} class="strong" text={checks.severities[severity]} />
        )}
        {sheet && cell && <span class="where push">{`${sheet}!${cell}`}</span>}
      </div>
      <h2>{title}</h2>
      {place !== '' && !title.includes(place) && <p class="caption quiet-ink">{place}</p>}
      {!accepted && says !== title && <p>{says}</p>}
      {!accepted && remedy !== '' && <p>{remedy}</p>}
      {state === 'changed' && (
        <p class="caption strong">{checks.changed(listed.acceptance.reason, listed.acceptance.date)}</p>
      )}
      {accepted && <p>{checks.because(listed.acceptance.reason, listed.acceptance.date)}</p>}
      {accepting ? (
        <AcceptForm
          finding={finding}
          onDone={() => {
            setReason('');
            setAccepting(false);
          }}
        />
      ) : (
        <div class="row">
          {sheet && cell && (
            <Button kind={first ? 'filled' : 'plain'} slim onPress={() => show(sheet, cell)}>
              {words.shell.goTo(cell)}
            </Button>
          )}
          {accepted && (
            <Button
              kind="quiet"
              slim
              onPress={() => editMeasure('accept', (measure) => reopenFinding(measure, keyOf(finding)))}
            >
              {checks.reopen}
              <span class="spoken"> {title}</span>
            </Button>
          )}
          {!accepted && !stored.readOnly && (
            <Button kind="quiet" slim onPress={() => setAccepting(true)}>
              {checks.accept}
              <span class="spoken"> {title}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
