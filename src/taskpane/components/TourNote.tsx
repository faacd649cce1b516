import { useExample, isStillMissing } from '../state/example';
import { useGuide } from '../state/guide';
import { usePane } from '../state/pane';
import { withoutKey } from '../state/storedValues';
import { isStep, type StepId } from '../state/steps';
import { guideLines } from '../format/guideText';
import { Button } from './Button';
import { Icon } from './Icon';

/** On a measure that was begun from an example: what this step is for, what is done and missing. The next thing is in the footer. */
export function TourNote() {
  const { place, currentMeasure, session } = usePane();
  if (!currentMeasure || !session.tours[currentMeasure.id] || !isStep(place)) return null;
  return <OnTour step={place} />;
}

function OnTour({ step }: { step: StepId }) {
  const pane = usePane();
  const { words, language, live, currentMeasure, changeSession } = pane;
  const { tour } = words.start;
  const example = useExample();
  const guide = useGuide(step);
  if (!currentMeasure || !example) return null;
  const { done, missing } = guideLines(pane, guide);
  const end = () => changeSession((before) => ({ ...before, tours: withoutKey(before.tours, currentMeasure.id) }));
  const lacks =
    example.missing && (step === 'data' || step === 'inputs') && isStillMissing(example, currentMeasure, live);
  return (
    <aside class="well tour caption" aria-label={tour.label}>
      <p class="row unbroken">
        <Icon name="info" />
        <span>{tour.says[step]}</span>
      </p>
      {done.length + missing.length > 0 && (
        <ul class="standing" aria-label={words.guide.label}>
          {done.map((line) => (
            <li key={line} class="row unbroken">
              <Icon name="check" class="good-ink" />
              <span>
                <span class="spoken">{words.guide.done}</span>
                {line}
              </span>
            </li>
          ))}
          {missing.map((line) => (
            <li key={line} class="row unbroken">
              <Icon name="ring" />
              <span>
                <span class="spoken">{words.guide.missing}</span>
                {line}
              </span>
            </li>
          ))}
        </ul>
      )}
      {lacks && <p class="strong">{example.missing?.[language]}</p>}
      <p class="row">
        <span class="quiet-ink">{tour.source(example.source[language])}</span>
        <Button kind="quiet" slim class="push" onPress={end}>
          {tour.end}
        </Button>
      </p>
    </aside>
  );
}
