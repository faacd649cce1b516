import type { PaneWords } from '../format/words';
import { recordOf } from '../preview/planned';
import type { Job, JobKind, Written } from '../state/build';
import { useGuide } from '../state/guide';
import { usePane } from '../state/pane';
import { isStep, type StepId } from '../state/steps';
import { Banner } from './Banner';
import { BuiltSheets } from './BuiltSheets';
import { Button } from './Button';
import { NextButton } from './NextButton';
import { Screen } from './Screen';
import { SeriesNote } from './series/SeriesNote';

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
      : record.refreshed !== undefined
        ? words.build.doneRefreshed(formats.count(count), record.refreshed)
        : words.build.doneSays(formats.count(count));
  const open = (kind: 'filled' | 'plain') => (
    <Button kind={kind} class={kind === 'filled' ? 'push' : ''} onPress={() => show(result)}>
      {words.build.nextAfterOutput}
    </Button>
  );
  return (
    <Screen
      heading={headingOf(words, kind, record, recordOf(currentMeasure, 'plan')?.sheets ?? [])}
      footer={
        <>
          <Button kind="quiet" onPress={build.dismiss}>
            {kind === 'data' ? words.build.backToData : words.build.again}
          </Button>
          {step ? <NextStep step={step} /> : open('filled')}
        </>
      }
    >
      <Banner tone="good" role="status">
        <p class="caption">{says}</p>
      </Banner>
      {kind === 'data' && <SeriesNote />}
      {step && <div class="row">{open('plain')}</div>}
      <section aria-labelledby="written">
        <h2 id="written">{words.build.written}</h2>
        <BuiltSheets record={record} />
      </section>
    </Screen>
  );
}

/** A change of services or periods reaches the sheets as a build of the data; the improvement plan is part of the report's step. */
function headingOf({ build }: PaneWords, kind: JobKind, { show, replaced }: Written, plan: readonly string[]): string {
  if (kind === 'data' && replaced.length > 0) return build.followed;
  return kind === 'report' && plan.includes(show) ? build.donePlan : build.done[kind];
}

/** On from here, as the measure stands with what was just written. */
function NextStep({ step }: { step: StepId }) {
  return <NextButton guide={useGuide(step)} />;
}
