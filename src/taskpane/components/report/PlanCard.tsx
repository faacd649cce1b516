import { recordOf } from '../../preview/planned';
import { planMeasure } from '../../preview/planMeasure';
import { allParts } from '../../preview/allParts';
import { useMeasure, usePane } from '../../state/pane';
import { Button } from '../Button';
import { Icon } from '../Icon';

/** The improvement plan: people type into it, so it is built once. */
export function PlanCard() {
  const { words, build, live, show } = usePane();
  const { plan } = words.report;
  const measure = useMeasure();
  const sheet = recordOf(measure, 'plan')?.sheets[0];
  return (
    <section class="card" aria-labelledby="plan-title">
      <h2 id="plan-title">{plan.title}</h2>
      <p class="caption quiet-ink">{plan.says}</p>
      {sheet === undefined ? (
        <div class="row">
          <Button
            onPress={() =>
              build.start('report', planMeasure(measure, live, allParts(measure, ['improvement']), 'improvement'))
            }
          >
            {plan.build}
          </Button>
        </div>
      ) : (
        <div class="row">
          <span class="tag good">
            <Icon name="check" />
            {plan.built}
          </span>
          <Button slim class="push" onPress={() => show(sheet)}>
            {plan.open}
          </Button>
        </div>
      )}
    </section>
  );
}
