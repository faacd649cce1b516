import { useEffect, useRef } from 'preact/hooks';
import { usePane } from '../state/pane';
import { STEP_IDS, type StepId } from '../state/steps';

/** All steps with their names and states, opened from the current one. */
export function StepsList({ here, open }: { here: StepId; open: boolean }) {
  const { words, steps, formats, go } = usePane();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) list.current?.querySelector<HTMLButtonElement>('[aria-current]')?.focus();
  }, [open]);
  return (
    <div class="steps-list" id="steps-list" ref={list} hidden={!open}>
      <ul>
        {STEP_IDS.map((id, at) => (
          <li key={id}>
            <button type="button" aria-current={id === here ? 'step' : undefined} onClick={() => go(id)}>
              <span class="number">{formats.count(at + 1)}</span>
              {words.shell.steps[id]}
              <span class={steps[id].mark === 'attention' ? 'state attention' : 'state'}>{steps[id].says}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
