import type { Job } from '../state/build';
import { usePane } from '../state/pane';
import { Button } from './Button';
import { Icon } from './Icon';
import { Screen } from './Screen';

/** What is written, what comes next, and the way out. */
export function BuildRunning({ job }: { job: Extract<Job, { state: 'running' }> }) {
  const { words, formats, build } = usePane();
  const { kind, progress, sheets, cancelling } = job;
  const done = progress?.done ?? 0;
  const total = progress?.total ?? Math.max(1, sheets.length);
  const says = cancelling
    ? words.build.cancelling
    : progress
      ? words.build.progress(formats.count(done), formats.count(total))
      : words.build.preparing;
  return (
    <Screen
      heading={words.build.running[kind]}
      lede={words.build.runningSays}
      busy
      footer={
        <>
          <p class="says">{words.build.cancelSays}</p>
          <Button onPress={build.cancel}>{words.build.cancel}</Button>
        </>
      }
    >
      <div>
        <p id="build-progress" class="caption" role="status">
          {says}
        </p>
        <progress max={total} value={done} aria-labelledby="build-progress" />
      </div>
      <ul class="todo">
        {sheets.map((sheet, at) => {
          const state = at < done ? 'done' : at === done ? 'now' : '';
          return (
            <li class={state} key={sheet}>
              <Icon name={state === 'done' ? 'check' : state === 'now' ? 'turn' : 'ring'} />
              {sheet}
            </li>
          );
        })}
      </ul>
    </Screen>
  );
}
