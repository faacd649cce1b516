import { useEffect, useMemo, useState } from 'preact/hooks';
import { MeasureError } from '../../measures/measureError';
import type { Alignment } from '../preview/alignment';
import type { Assessment } from '../preview/assess';
import type { LiveData } from './liveData';
import type { MethodChoices } from './methodChoices';

interface Assessing {
  readonly align: typeof import('../preview/alignment').align;
  readonly assess: typeof import('../preview/assess').assess;
}

/** Fetched once: the code that calculates is large, and nothing of it is needed before there are figures. */
let fetched: Assessing | undefined;

/** Quantities and costs side by side, and what follows from them; undefined while one of them is missing. */
export function useAssessment(live: LiveData, method: MethodChoices): Assessment | undefined {
  const [assessing, setAssessing] = useState(fetched);
  const { quantities, costs } = live;
  const wanted = quantities.state === 'read' && costs.state === 'read';
  useEffect(() => {
    if (!wanted || assessing) return;
    void Promise.all([import('../preview/alignment'), import('../preview/assess')]).then(([{ align }, { assess }]) => {
      fetched = { align, assess };
      setAssessing(fetched);
    });
  }, [wanted, assessing]);
  const alignment = useMemo(
    () => (assessing ? alignmentOf(assessing, live) : undefined),
    [assessing, quantities, costs],
  );
  return useMemo(() => alignment && assessing?.assess(alignment, method), [alignment, assessing, method]);
}

/** Undefined while a name stands twice (the Data screen says so). */
function alignmentOf({ align }: Assessing, { quantities, costs }: LiveData): Alignment | undefined {
  if (quantities.state !== 'read' || costs.state !== 'read') return undefined;
  try {
    return align(quantities.block, costs.block);
  } catch (error) {
    if (error instanceof MeasureError) return undefined;
    throw error;
  }
}
