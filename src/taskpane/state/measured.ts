import { useMemo } from 'preact/hooks';
import { DATA_BLOCKS } from '../../measures/definition';
import type { Computed } from '../preview/indexPreview';
import { previewInputs, type InputPreview } from '../preview/measured/inputPreview';
import type { LiveBlocks } from '../preview/measured/liveBlocks';
import { previewOutput, type OutputPreview } from '../preview/measured/outputPreview';
import { previewProductivity, type ProductivityPreview } from '../preview/measured/productivityPreview';
import { previewQuality, type QualityPreview } from '../preview/measured/qualityPreview';
import type { LiveData } from './liveData';
import { useMeasure, usePane } from './pane';

/** The whole measure on the figures of the workbook; what cannot be said yet is undefined. */
export interface MeasuredPreview {
  readonly blocks: LiveBlocks;
  readonly output: OutputPreview | undefined;
  readonly quality: QualityPreview | undefined;
  readonly inputs: InputPreview | undefined;
  readonly productivity: Computed<ProductivityPreview> | undefined;
  /** Blocks that are being read. */
  readonly reading: number;
}

export function useMeasured(): MeasuredPreview {
  const measure = useMeasure();
  const { live } = usePane();
  return useMemo(() => {
    const blocks = liveBlocks(live);
    const output = previewOutput(measure, blocks);
    const quality = output && previewQuality(measure, blocks, output);
    const inputs = previewInputs(measure, blocks);
    const productivity = output && inputs ? previewProductivity(measure, output, quality, inputs) : undefined;
    const reading = DATA_BLOCKS.filter((block) => live[block].state === 'reading').length;
    return { blocks, output, quality, inputs, productivity, reading };
  }, [measure, live]);
}

function liveBlocks(live: LiveData): LiveBlocks {
  return Object.fromEntries(
    DATA_BLOCKS.flatMap((block) => {
      const state = live[block];
      return state.state === 'read' ? [[block, state.block] as const] : [];
    }),
  );
}
