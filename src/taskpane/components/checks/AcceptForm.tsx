import { useEffect, useRef, useState } from 'preact/hooks';
import { factsOf, keyOf, type CheckFinding } from '../../../measures/checks/checkFinding';
import { acceptFinding, keyText } from '../../../measures/edits/acceptance';
import { useDraft } from '../../state/draft';
import { usePane } from '../../state/pane';
import { Button } from '../Button';

export const reasonDraft = (finding: CheckFinding): string => `reason ${keyText(keyOf(finding))}`;

/** The reason why a finding is right as it is; it goes into the report. */
export function AcceptForm({ finding, onDone }: { finding: CheckFinding; onDone: () => void }) {
  const { words, editMeasure } = usePane();
  const { checks } = words;
  const key = keyText(keyOf(finding));
  const [reason, setReason] = useDraft(reasonDraft(finding));
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const missing = asked && reason.trim() === '';
  const accept = () => {
    setAsked(true);
    if (reason.trim() === '') {
      field.current?.focus();
      return;
    }
    const date = new Date().toISOString().slice(0, 10);
    editMeasure('accept', (measure) =>
      acceptFinding(measure, keyOf(finding), { reason: reason.trim(), date, facts: factsOf(finding) }),
    );
    onDone();
  };
  const id = `reason-${key.replace(/[^\w-]/g, '_')}`;
  return (
    <div class="well">
      <label for={id} class="caption">
        {checks.why}
      </label>
      <textarea
        class="input"
        id={id}
        ref={field}
        rows={2}
        value={reason}
        aria-invalid={missing ? 'true' : undefined}
        aria-describedby={`${id}-says`}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p class={missing ? 'message' : 'hint'} id={`${id}-says`} role={missing ? 'alert' : undefined}>
        {missing ? checks.whyMissing : checks.whySays}
      </p>
      <div class="row">
        <Button slim onPress={accept}>
          {checks.acceptThis}
        </Button>
        <Button kind="quiet" slim onPress={onDone}>
          {words.build.cancel}
        </Button>
      </div>
    </div>
  );
}
