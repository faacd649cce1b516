import { useEffect, useState } from 'preact/hooks';
import type { CheckedMeasure } from '../../measures/checks/checkedBlock';
import type { FindingList } from '../../measures/checks/listFindings';
import { DATA_BLOCKS, type Measure } from '../../measures/definition';
import type { LiveData } from './liveData';

/**
 * The checks of everything that counts, and what stands in the sheets (`raw`) and is passed over; the code that checks is fetched for it.
 * Undefined until they have run.
 */
export function useFindings(measure: Measure | undefined, live: LiveData, raw: LiveData): FindingList | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly list: FindingList }>();
  useEffect(() => {
    let wanted = true;
    if (!measure || !isSettled(live)) return undefined;
    void findingsOf(measure, live, raw).then((list) => wanted && setFound({ of: measure.id, list }));
    return () => {
      wanted = false;
    };
  }, [measure, live]);
  return found && found.of === measure?.id ? found.list : undefined;
}

/** While a block is being read the findings of a moment ago are still the best there is. */
const isSettled = (live: LiveData): boolean => DATA_BLOCKS.every((block) => live[block].state !== 'reading');

export async function findingsOf(measure: Measure, live: LiveData, raw: LiveData): Promise<FindingList> {
  const [{ checkMeasure }, { labelFindings }, { listFindings }] = await Promise.all([
    import('../../measures/checks/checkMeasure'),
    import('../../measures/checks/labelChecks'),
    import('../../measures/checks/listFindings'),
  ]);
  const whole = checkedBlocks(raw);
  const passed = DATA_BLOCKS.flatMap((block) => (whole[block] ? labelFindings(measure, block, whole[block]) : []));
  const found = checkMeasure({ measure, blocks: checkedBlocks(live) });
  const unused = passed.filter(({ kind }) => kind === 'rowNotUsed' || kind === 'columnNotUsed');
  return listFindings(
    [...found.filter(({ kind }) => kind !== 'rowNotUsed' && kind !== 'columnNotUsed'), ...unused],
    measure.accepted,
  );
}

export function checkedBlocks(live: LiveData): CheckedMeasure['blocks'] {
  return Object.fromEntries(
    DATA_BLOCKS.flatMap((block) => {
      const state = live[block];
      if (state.state !== 'read') return [];
      const { source, values, range } = state.block;
      const unit = source.unitColumn === undefined ? undefined : source.unitColumn - 1 - range.column;
      const units =
        unit === undefined
          ? undefined
          : source.services.map((_, at) => range.text[source.firstRow - 1 - range.row + at]?.[unit] ?? '');
      return [[block, { source, values, ...(units && { units }) }] as const];
    }),
  );
}
