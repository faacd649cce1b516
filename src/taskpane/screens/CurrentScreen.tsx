import { usePane } from '../state/pane';
import { isLater } from '../state/steps';
import { later } from '../components/later';
import { BuildScreen } from './BuildScreen';
import { DataScreen } from './DataScreen';
import { StartScreen } from './StartScreen';

/** What is not needed to begin is fetched with its screen. */
const TableScreen = later(async () => (await import('./TableScreen')).TableScreen);
const ChecksScreen = later(async () => (await import('./ChecksScreen')).ChecksScreen);
const OutputScreen = later(async () => (await import('./OutputScreen')).OutputScreen);
const LaterScreen = later(async () => (await import('./LaterScreen')).LaterScreen);

/** Building, its end and its errors are states of the step that was built, not places. */
export function CurrentScreen() {
  const { choices, build } = usePane();
  const { step } = choices;
  const { job } = build;
  if (step === null) return <StartScreen key="start" />;
  if (job.state !== 'idle' && job.kind === step && !(job.state === 'running' && !job.visible)) {
    return <BuildScreen key={job.state} job={job} />;
  }
  if (isLater(step)) return <LaterScreen key={step} />;
  if (step === 'table') return <TableScreen key="table" />;
  if (step === 'data') return <DataScreen key="data" />;
  return step === 'checks' ? <ChecksScreen key="checks" /> : <OutputScreen key="output" />;
}
