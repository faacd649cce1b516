import { useMemo } from 'preact/hooks';
import { blocksOf } from '../../measures/computed/blocks';
import { DATA_BLOCKS, type DataBlock } from '../../measures/definition';
import type { FilledSource } from '../../measures/source/matchPanel';
import type { Computed } from '../preview/indexPreview';
import { previewInputs, type InputPreview } from '../preview/measured/inputPreview';
import { previewOutput, type OutputPreview } from '../preview/measured/outputPreview';
import { previewProductivity, type ProductivityPreview } from '../preview/measured/productivityPreview';
import { previewQuality, type QualityPreview } from '../preview/measured/qualityPreview';
import type { LiveData } from './liveData';
import { useMeasure, usePane } from './pane';

/** The blocks of a measure as they stand in the workbook now; one that could not be read is not here. */
type LiveBlocks = Readonly<Partial<Record<DataBlock, FilledSource>>>;

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
    const figures = blocksOf(blocks);
    const output = previewOutput(measure, figures);
    const quality = output && previewQuality(measure, figures, output);
    const inputs = previewInputs(measure, figures);
    const productivity = output && inputs ? previewProductivity(measure, output, quality, inputs) : undefined;
    const reading = DATA_BLOCKS.filter((block) => live[block].state === 'reading').length;
    return { blocks, output, quality, inputs, productivity, reading };
  }, [measure, live]);
}

/** The blocks that could be read. */
export function liveBlocks(live: LiveData): LiveBlocks {
  return Object.fromEntries(
    DATA_BLOCKS.flatMap((block) => {
      const state = live[block];
      return state.state === 'read' ? [[block, state.block] as const] : [];
    }),
  );
}
