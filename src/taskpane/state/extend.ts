import type { DataBlock, Measure } from '../../measures/definition';
import { builtParts } from '../preview/builtParts';
import { fillingOf, withNewNames, type Figures, type Pairing } from '../preview/fill';
import { extensionOf, planExtension } from '../preview/planData';
import { blocksToBuild } from '../preview/blocks';
import { recogniseAt } from '../preview/recognise';
import { useMeasure, usePane } from './pane';
import { withoutKey } from './storedValues';

/** Changes of a measure that reach into its sheets. */
export function useExtend() {
  const { workbook, raw, editMeasure, build, ask } = usePane();
  const measure = useMeasure();

  /** Gives the tables of the measure what they lack, and writes its calculation anew. */
  const extend = async (after: Measure, fill?: (measure: Measure) => Promise<void>) => {
    const { growth } = await extensionOf(after, raw);
    const sheets = blocksToBuild(after).length;
    if (growth.length === 0 && sheets === 0) {
      if (fill) await ask(() => fill(after));
      return;
    }
    build.start('data', planExtension(after, raw, growth, builtParts(after), fill));
  };

  return {
    /** Figures into a data sheet, which is made where there is none. */
    fill: async (block: DataBlock, figures: Figures, pairing: Pairing, own: boolean) => {
      const named = withNewNames(measure, block, figures, pairing);
      const after = own ? named : { ...named, data: withoutKey(named.data, block) };
      if (after !== measure) editMeasure('data', () => after);
      await extend(after, async (now) => {
        const place = now.data[block];
        if (!place) return;
        const read = await recogniseAt(workbook, place);
        await workbook.putFigures([fillingOf(read, figures, pairing).write]);
      });
    },
  };
}
