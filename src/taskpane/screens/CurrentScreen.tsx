import { later } from '../components/later';
import { usePane } from '../state/pane';
import type { Place } from '../state/steps';
import { HomeScreen } from './HomeScreen';

/** What is not needed to begin is fetched with its screen. */
const SCREENS = {
  home: HomeScreen,
  new: later(async () => (await import('./NewScreen')).NewScreen),
  total: later(async () => (await import('./TotalScreen')).TotalScreen),
  table: later(async () => (await import('./TableScreen')).TableScreen),
  data: later(async () => (await import('./DataScreen')).DataScreen),
  checks: later(async () => (await import('./ChecksScreen')).ChecksScreen),
  output: later(async () => (await import('./OutputScreen')).OutputScreen),
  inputs: later(async () => (await import('./InputsScreen')).InputsScreen),
  productivity: later(async () => (await import('./ProductivityScreen')).ProductivityScreen),
  report: later(async () => (await import('./ReportScreen')).ReportScreen),
  share: later(async () => (await import('./ShareScreen')).ShareScreen),
} as const satisfies Record<Place, unknown>;
const BuildScreen = later(async () => (await import('./BuildScreen')).BuildScreen);

/** Building, its end and its errors are states of the step that was built, not places. */
export function CurrentScreen() {
  const { place, build, currentMeasure } = usePane();
  const { job } = build;
  if (job.state !== 'idle' && job.kind === place && !(job.state === 'running' && !job.visible)) {
    return <BuildScreen key={`build ${job.state}`} />;
  }
  const Shown = SCREENS[place];
  return <Shown key={`${place} ${currentMeasure?.id ?? ''}`} />;
}
