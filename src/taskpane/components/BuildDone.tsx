import type { Job } from '../state/build';
import { useGuide } from '../state/guide';
import { usePane } from '../state/pane';
import { isStep, type StepId } from '../state/steps';
import { Banner } from './Banner';
import { BuiltSheets } from './BuiltSheets';
import { Button } from './Button';
import { NextButton } from './NextButton';
import { Screen } from './Screen';

/** What was written, with a way to each sheet, and how to take it back. */
export function BuildDone({ job: { kind, record } }: { job: Extract<Job, { state: 'done' }> }) {
  const { words, formats, build, show, currentMeasure } = usePane();
  const step = currentMeasure && isStep(kind) && kind !== 'share' ? kind : undefined;
  const count = record.sheets.length;
  const result = record.show;
  const again = record.replaced.filter((name) => record.sheets.includes(name)).length;
  const says =
    again > 0
      ? words.build.doneReplaced(formats.count(count), formats.count(again))
      : words.build.doneSays(formats.count(count));
  return (
    <Screen
      heading={words.build.done[kind]}
      footer={
        <>
          <Button kind="quiet" onPress={build.dismiss}>
            {words.build.again}
          </Button>
          <Button kind={step ? 'plain' : 'filled'} class={step ? '' : 'push'} onPress={() => show(result)}>
            {words.build.nextAfterOutput}
          </Button>
          {step && <NextStep step={step} />}
        </>
      }
    >
      <Banner tone="good" role="status">
        <p class="caption">{says}</p>
      </Banner>
      <section aria-labelledby="written">
        <h2 id="written">{words.build.written}</h2>
        <BuiltSheets record={record} />
      </section>
    </Screen>
  );
}

/** On from here, as the measure stands with what was just written. */
function NextStep({ step }: { step: StepId }) {
  return <NextButton guide={useGuide(step)} />;
}
