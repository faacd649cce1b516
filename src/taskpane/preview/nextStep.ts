import type { Measure } from '../../measures/definition';
import type { Summary } from '../state/summaries';
import type { StepId } from '../state/steps';
import { blocksToBuild } from './blocks';
import { recordOf } from './planned';

/** The words for it are words.home.next. */
export type NextStep = 'table' | 'data' | 'fill' | 'checks' | 'output' | 'inputs' | 'productivity' | 'report' | 'share';

/** The first thing that a measure lacks, in the order of its path. */
export function nextStep(measure: Measure, summary: Summary | undefined): NextStep {
  const begun = Object.keys(measure.data).length > 0;
  if (!begun && measure.indicators.length > 0 && !recordOf(measure, 'table')) return 'table';
  if (!begun || blocksToBuild(measure).length > 0) return 'data';
  if (!summary) return 'data';
  if (summary.index === undefined) return 'fill';
  if (openFindings(summary).some(({ finding }) => finding.severity === 'fix')) return 'checks';
  if (!recordOf(measure, 'output')) return 'output';
  if (!recordOf(measure, 'productivity')) return hasInputs(measure) ? 'productivity' : 'inputs';
  return recordOf(measure, 'report') ? 'share' : 'report';
}

const hasInputs = ({ labour, purchases, capital }: Measure): boolean =>
  labour.length + purchases.length + capital.length > 0;

export const openFindings = ({ findings }: Summary) => findings.findings.filter(({ state }) => state !== 'accepted');

export const stepOf = (next: NextStep): StepId => (next === 'fill' ? 'data' : next);
