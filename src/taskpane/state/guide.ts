import { DATA_BLOCKS } from '../../measures/definition';
import type { Measure } from '../../measures/definition';
import type { FindingList } from '../../measures/checks/listFindings';
import { blocksToBuild, ownTable, shownBlocks } from '../preview/blocks';
import { filledIn } from '../preview/filledIn';
import { firstGap } from '../preview/firstGap';
import { guideAt, type BlockFacts, type Built, type Guide, type GuideFacts } from '../preview/guide';
import { headlineOf } from '../preview/headline';
import type { Computed } from '../preview/indexPreview';
import { recordOf } from '../preview/planned';
import { isChangedSince, tableKey, tableMarkOf } from './builtWith';
import { useExample } from './example';
import { useExampleFigures } from './exampleFigures';
import type { LiveData } from './liveData';
import { useMeasured, type MeasuredPreview } from './measured';
import { useMeasure, usePane, type Pane } from './pane';
import type { StepId } from './steps';

/** What is done and missing at a step, and what to do next, as the measure and its workbook stand now. */
export function useGuide(step: StepId): Guide {
  const pane = usePane();
  const measure = useMeasure();
  const measured = useMeasured();
  const { blocks: fillable } = useExampleFigures(useExample());
  return guideAt(step, factsOf(pane, measure, measured, fillable));
}

function factsOf(pane: Pane, measure: Measure, measured: MeasuredPreview, fillable: readonly string[]): GuideFacts {
  const { live, findings, session, unsynced } = pane;
  const blocks = blockFacts(measure, live, fillable);
  const filled = (block: string) => blocks.some((one) => one.block === block && one.filled > 0);
  const counted = measure.services.length === 0 || measure.services.some((one) => one.measured === 'activity');
  const mark = session.marks[measure.id];
  const tableMark = session.marks[tableKey(measure.id)];
  const built = (kind: 'output' | 'inputs' | 'productivity' | 'report'): Built =>
    recordOf(measure, kind) ? (unsynced || isChangedSince(mark, measure, kind) ? 'changed' : 'yes') : 'no';
  return {
    indicators: measure.indicators.length,
    table: !recordOf(measure, 'table')
      ? 'no'
      : tableMark !== undefined && tableMark !== tableMarkOf(measure)
        ? 'changed'
        : 'yes',
    toBuild: blocksToBuild(measure).length,
    hasData: filled('costs') && (filled('quantities') || !counted),
    reading: DATA_BLOCKS.some((block) => live[block].state === 'reading'),
    blocks,
    findings: findings && findingFacts(findings),
    computed: computedOf(measured),
    inputs: measure.labour.length + measure.purchases.length + measure.capital.length,
    built: {
      output: built('output'),
      inputs: built('inputs'),
      productivity: built('productivity'),
      report: built('report'),
    },
    plan: recordOf(measure, 'plan') !== undefined,
  };
}

function blockFacts(measure: Measure, live: LiveData, fillable: readonly string[]): BlockFacts[] {
  return shownBlocks(measure).flatMap((block) => {
    const state = live[block];
    if (state.state !== 'read') return [];
    const gap = firstGap(state.block);
    const own = ownTable(measure, block) !== undefined;
    return [{ block, ...filledIn(state.block, measure.method.zeros), gap, fillable: own && fillable.includes(block) }];
  });
}

function findingFacts({ findings }: FindingList): GuideFacts['findings'] {
  const open = findings.filter(({ state }) => state !== 'accepted').map(({ finding }) => finding);
  const toFix = open.filter(({ severity }) => severity === 'fix');
  const placed = toFix.find(({ sheet, cell }) => sheet && cell);
  const first = placed?.sheet && placed.cell ? { sheet: placed.sheet, address: placed.cell } : undefined;
  return { open: open.length, toFix: toFix.length, first };
}

function computedOf({ output, inputs, productivity }: MeasuredPreview): GuideFacts['computed'] {
  const hasGrowth = (index: Computed<readonly (number | null)[]> | undefined, base: number): boolean =>
    index !== undefined && 'value' in index && headlineOf(index.value, base) !== null;
  const chosen =
    output && ('value' in output.index ? { value: output.index.value.chosen.values } : { error: output.index.error });
  return {
    output: hasGrowth(chosen, output?.base ?? 0),
    inputs: hasGrowth(inputs?.chosen, inputs?.base ?? 0),
    productivity:
      productivity !== undefined &&
      'value' in productivity &&
      headlineOf(productivity.value.index, productivity.value.base) !== null,
  };
}
