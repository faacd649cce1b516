import type { FindingList } from '../../measures/checks/listFindings';
import { DATA_BLOCKS, type BuildKind, type Measure } from '../../measures/definition';
import type { NumberFormats } from '../format/numbers';
import type { PaneWords } from '../format/words';
import type { Assessment } from '../preview/assess';
import { recordOf } from '../preview/planned';
import type { LiveData } from './liveData';
import type { StepId, StepState } from './steps';

interface Known {
  readonly words: PaneWords;
  readonly formats: NumberFormats;
  readonly measure: Measure | undefined;
  readonly live: LiveData;
  readonly assessment: Assessment | undefined;
  readonly findings: FindingList | undefined;
}

/** What each step says of itself in the path. */
export function stepStates(known: Known): Record<StepId, StepState> {
  const { states } = known.words.shell;
  const built = (kind: BuildKind, otherwise: string): StepState =>
    recordOf(known.measure, kind) ? { mark: 'done', says: states.built } : { mark: 'open', says: otherwise };
  return {
    table: built('table', states.optional),
    data: dataState(known),
    checks: checksState(known),
    output: built('output', states.notBuilt),
    inputs: inputsState(known) ?? built('inputs', states.notBuilt),
    productivity: built('productivity', states.notBuilt),
    report: built('report', states.notBuilt),
    share: { mark: 'open', says: states.anyTime },
  };
}

/** Output can be measured without inputs; a path that is not begun says so. */
function inputsState({ words, measure }: Known): StepState | undefined {
  const count = measure ? measure.labour.length + measure.purchases.length + measure.capital.length : 0;
  return count === 0 ? { mark: 'open', says: words.shell.states.empty } : undefined;
}

function dataState({ words, formats, live, assessment }: Known): StepState {
  const { states } = words.shell;
  const blocks = DATA_BLOCKS.map((block) => live[block].state);
  if (blocks.includes('failed')) return { mark: 'attention', says: states.unreadable };
  if (blocks.includes('reading')) return { mark: 'open', says: states.reading };
  if (!assessment) return { mark: 'open', says: states.empty };
  if (assessment.filled === 0) return { mark: 'open', says: states.empty };
  return { mark: 'done', says: states.filled(formats.roundedPercent(assessment.filled / assessment.cells)) };
}

function checksState({ words, formats, assessment, findings }: Known): StepState {
  const { states } = words.shell;
  if (!assessment) return { mark: 'open', says: states.waiting };
  if (!findings) return { mark: 'open', says: states.reading };
  const open = findings.findings.filter(({ state }) => state !== 'accepted');
  if (open.length === 0) return { mark: 'done', says: states.noFindings };
  const says = states.findings(formats.count(open.length));
  return { mark: open.some(({ finding }) => finding.severity !== 'note') ? 'attention' : 'done', says };
}
