import { usePane } from '../state/pane';
import type { StepId } from '../state/steps';
import { Icon } from './Icon';

/** A step that one is not at: its number, a tick when it is done, a triangle when it needs attention. */
export function PathStep({ id, number }: { id: StepId; number: number }) {
  const { words, steps, formats, go } = usePane();
  const { mark, says } = steps[id];
  const name = words.shell.stepSays(words.shell.steps[id], says);
  return (
    <li>
      <button
        type="button"
        class={mark === 'open' ? 'step' : `step ${mark}`}
        aria-label={`${formats.count(number)} ${name}`}
        onClick={() => go(id)}
      >
        {mark === 'done' && <Icon name="check" />}
        {mark === 'attention' && <Icon name="warn" />}
        {mark === 'open' && formats.count(number)}
        <span class="tip" aria-hidden="true">
          {name}
        </span>
      </button>
    </li>
  );
}
