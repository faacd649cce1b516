import { useEffect, useState } from 'preact/hooks';
import type { CheckedMeasure } from '../../measures/checks/checkedBlock';
import type { FindingList } from '../../measures/checks/listFindings';
import { DATA_BLOCKS, type Measure } from '../../measures/definition';
import type { LiveData } from './liveData';

/** The checks of everything that is read; the code that checks is fetched for it. Undefined until they have run. */
export function useFindings(measure: Measure | undefined, live: LiveData): FindingList | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly list: FindingList }>();
  useEffect(() => {
    let wanted = true;
    if (!measure || !isSettled(live)) return undefined;
    void findingsOf(measure, live).then((list) => wanted && setFound({ of: measure.id, list }));
    return () => {
      wanted = false;
    };
  }, [measure, live]);
  return found && found.of === measure?.id ? found.list : undefined;
}

/** While a block is being read the findings of a moment ago are still the best there is. */
const isSettled = (live: LiveData): boolean => DATA_BLOCKS.every((block) => live[block].state !== 'reading');

export async function findingsOf(measure: Measure, live: LiveData): Promise<FindingList> {
  const [{ checkMeasure }, { listFindings }] = await Promise.all([
    import('../../measures/checks/checkMeasure'),
    import('../../measures/checks/listFindings'),
  ]);
  return listFindings(checkMeasure({ measure, blocks: checkedBlocks(live) }), measure.accepted);
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
