import { useState } from 'preact/hooks';
import type { Measure } from '../../measures/definition';
import { nextStep, stepOf } from '../preview/nextStep';
import { useDraft } from '../state/draft';
import type { Summary } from '../state/summaries';
import { usePane } from '../state/pane';
import { isStep, type StepId } from '../state/steps';
import { Button } from './Button';
import { CardFigure } from './CardFigure';
import { CardTags } from './CardTags';
import { Icon } from './Icon';
import { MeasureMenu, renameDraft } from './MeasureMenu';

interface MeasureCardProps {
  readonly measure: Measure;
  readonly summary: Summary | undefined;
  /** The current measure's next step is the one filled button. */
  readonly first: boolean;
}

/** What a measure is about, where it stands, and what to do next. */
export function MeasureCard({ measure, summary, first }: MeasureCardProps) {
  const { words, session, go } = usePane();
  const { home, shell } = words;
  const { id, name, sector, periods } = measure;
  const [renaming] = useDraft(renameDraft(id), '', 'pane');
  const [open, setOpen] = useState(renaming !== '');
  const next = nextStep(measure, summary);
  const [from, to] = [periods.labels[0], periods.labels.at(-1)];
  return (
    <li class="card measure" aria-labelledby={`${id}-name`}>
      <div class="measure-head">
        <div>
          <h2 id={`${id}-name`}>
            <button type="button" class="link-button" onClick={() => go(leftAt(session.steps[id]), id)}>
              {name}
            </button>
          </h2>
          <p class="caption quiet-ink">
            {from && to ? home.about(shell.chosenSector[sector], from, to) : shell.chosenSector[sector]}
          </p>
        </div>
        <CardFigure summary={summary} />
      </div>
      <CardTags summary={summary} />
      <div class="row unbroken">
        <Button kind={first ? 'filled' : 'plain'} onPress={() => go(stepOf(next), id)}>
          {home.next[next]}
          <span class="spoken"> ({name})</span>
        </Button>
        <button
          type="button"
          class="button square push"
          aria-label={home.more(name)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="more" />
        </button>
      </div>
      {open && <MeasureMenu measure={measure} onDone={() => setOpen(false)} />}
    </li>
  );
}

const leftAt = (stored: string | undefined): StepId => {
  const step = stored as StepId | undefined;
  return step && isStep(step) ? step : 'data';
};
