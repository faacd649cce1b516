import { useMemo } from 'preact/hooks';
import { MeasureError } from '../../measures/measureError';
import { align } from '../preview/alignment';
import { usePane } from './pane';

/** Why two blocks that were both read cannot be put side by side. */
export function useAlignmentProblem(): MeasureError | undefined {
  const { quantities, costs } = usePane().live;
  return useMemo(() => {
    if (quantities.state !== 'read' || costs.state !== 'read') return undefined;
    try {
      align(quantities.block, costs.block);
      return undefined;
    } catch (error) {
      if (error instanceof MeasureError) return error;
      throw error;
    }
  }, [quantities, costs]);
}
