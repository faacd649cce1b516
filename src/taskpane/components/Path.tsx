import { useEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../state/pane';
import { STEP_IDS, type StepId } from '../state/steps';
import { Icon } from './Icon';
import { PathStep } from './PathStep';
import { StepsList } from './StepsList';

/** The eight steps in one line; the current one opens the full list. */
export function Path({ here }: { here: StepId }) {
  const { words, formats } = usePane();
  const [open, setOpen] = useState(false);
  const [hushed, setHushed] = useState(false);
  const current = useRef<HTMLButtonElement>(null);
  const nav = useRef<HTMLElement>(null);
  useCloseOutside(nav, () => setOpen(false));
  const onKeyDown = (event: KeyboardEvent) => {
    // Esc closes the list, and otherwise puts away the tip of a step (WCAG 1.4.13).
    setHushed(event.key === 'Escape');
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    current.current?.focus();
  };
  return (
    <nav class={hushed ? 'path hushed' : 'path'} aria-label={words.shell.pathLabel} ref={nav} onKeyDown={onKeyDown}>
      <ol onPointerEnter={() => setHushed(false)}>
        {STEP_IDS.map((id, at) =>
          id === here ? (
            <li class="here" key={id}>
              <button
                type="button"
                class="step"
                ref={current}
                aria-current="step"
                aria-expanded={open}
                aria-controls="steps-list"
                onClick={() => setOpen(!open)}
              >
                <span class="spoken">{words.shell.stepOf(formats.count(at + 1))}</span>
                {words.shell.steps[id]}
                <Icon name="down" />
                <span class="spoken">{words.shell.allSteps}</span>
              </button>
            </li>
          ) : (
            <PathStep id={id} number={at + 1} key={id} />
          ),
        )}
      </ol>
      <StepsList here={here} open={open} />
    </nav>
  );
}

function useCloseOutside(area: { current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const onPress = (event: Event) => {
      if (event.target instanceof Node && !area.current?.contains(event.target)) close();
    };
    document.addEventListener('click', onPress);
    return () => document.removeEventListener('click', onPress);
  }, []);
}
