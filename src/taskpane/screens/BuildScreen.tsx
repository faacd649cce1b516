import { BuildDone } from '../components/BuildDone';
import { BuildFailed } from '../components/BuildFailed';
import { BuildRunning } from '../components/BuildRunning';
import { Button } from '../components/Button';
import { Screen } from '../components/Screen';
import { usePane } from '../state/pane';

/** Sheets are being written, have been written, or could not be. */
export function BuildScreen() {
  const { words, build } = usePane();
  const { job } = build;
  if (job.state === 'idle') return null;
  if (job.state === 'running') return <BuildRunning job={job} />;
  if (job.state === 'failed') return <BuildFailed job={job} />;
  if (job.state === 'done') return <BuildDone job={job} />;
  return (
    <Screen
      heading={words.build.cancelledHeading[job.kind]}
      footer={
        <Button kind="filled" class="push" onPress={build.dismiss}>
          {words.build.back}
        </Button>
      }
    >
      <p>{words.build.cancelled}</p>
    </Screen>
  );
}
