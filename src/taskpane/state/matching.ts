import { useMemo } from 'preact/hooks';
import { MeasureError } from '../../measures/measureError';
import type { MatchFinding } from '../../measures/source/matchPanel';
import { align } from '../preview/alignment';
import { usePane } from './pane';

export interface Matching {
  /** Why two blocks that were both read cannot be put side by side. */
  readonly problem?: MeasureError;
  /** Names that stand in one of them only, also those that the measure does not have: they may be meant for one that it has. */
  readonly findings: readonly MatchFinding[];
}

/** The two blocks, whole, side by side. */
export function useMatching(): Matching {
  const { quantities, costs } = usePane().raw;
  return useMemo(() => {
    if (quantities.state !== 'read' || costs.state !== 'read') return { findings: [] };
    try {
      return { findings: align(quantities.block, costs.block).findings };
    } catch (error) {
      if (error instanceof MeasureError) return { problem: error, findings: [] };
      throw error;
    }
  }, [quantities, costs]);
}
