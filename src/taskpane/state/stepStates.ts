import type { NumberFormats } from '../format/numbers';
import type { PaneWords } from '../format/words';
import type { Assessment } from '../preview/assess';
import type { Choices } from './choices';
import type { LiveData } from './liveData';
import { LATER_STEPS, type StepId, type StepState } from './steps';

interface Known {
  readonly words: PaneWords;
  readonly formats: NumberFormats;
  readonly choices: Choices;
  readonly live: LiveData;
  readonly assessment: Assessment | undefined;
}

/** What each step says of itself in the path. */
export function stepStates(known: Known): Record<StepId, StepState> {
  const { states } = known.words.shell;
  const later: StepState = { mark: 'open', says: states.toCome };
  const [inputs, productivity, report, share] = LATER_STEPS.map(() => later);
  return {
    table: known.choices.built.table ? { mark: 'done', says: states.built } : { mark: 'open', says: states.optional },
    data: dataState(known),
    checks: checksState(known),
    output: known.choices.built.output ? { mark: 'done', says: states.built } : { mark: 'open', says: states.notBuilt },
    inputs: inputs ?? later,
    productivity: productivity ?? later,
    report: report ?? later,
    share: share ?? later,
  };
}

function dataState({ words, formats, live, assessment }: Known): StepState {
  const { states } = words.shell;
  const blocks = [live.quantities, live.costs];
  if (blocks.some(({ state }) => state === 'failed')) return { mark: 'attention', says: states.unreadable };
  if (blocks.some(({ state }) => state === 'reading')) return { mark: 'open', says: states.reading };
  if (!assessment) return { mark: 'open', says: states.empty };
  const says = states.filled(formats.roundedPercent(assessment.filled / assessment.cells));
  return { mark: 'done', says };
}

function checksState({ words, formats, assessment }: Known): StepState {
  const { states } = words.shell;
  if (!assessment) return { mark: 'open', says: states.waiting };
  const open = assessment.remarks.filter(({ severity }) => severity !== 'note').length;
  const count = assessment.remarks.length;
  if (count === 0) return { mark: 'done', says: states.noFindings };
  const says = count === 1 ? states.oneFinding : states.findings(formats.count(count));
  return { mark: open > 0 ? 'attention' : 'done', says };
}
