import { DATA_BLOCKS, type DataBlock } from '../../measures/definition';
import { exampleRows } from '../../measures/examples/beginExample';
import type { Example } from '../../measures/examples/example';
import { fillingOf, pairingOf, type Figures } from '../preview/fill';
import { usePane } from './pane';

/** Puts the figures of an example into the data sheets of the current measure. */
export function useExampleFigures(example: Example | undefined) {
  const { workbook, live, currentMeasure, language, ask } = usePane();
  // The names of inputs stand in the sheets in the language that the example was begun in.
  const languages = [language, language === 'en' ? 'th' : 'en'] as const;
  const figuresOf = (block: DataBlock): Figures | undefined => {
    if (!example) return undefined;
    const state = live[block];
    const there = state.state === 'read' ? state.block.source.services : [];
    const rows =
      languages
        .map((one) => exampleRows(example, block, one))
        .find((all) => all.some(({ name }) => there.includes(name))) ?? [];
    if (rows.length === 0) return undefined;
    return {
      services: rows.map(({ name }) => name),
      units: [],
      periods: example.periods.labels,
      values: rows.map(({ figures }) => figures),
    };
  };
  return {
    blocks: DATA_BLOCKS.filter((block) => figuresOf(block) !== undefined),
    put: (blocks: readonly DataBlock[]) =>
      ask(async () => {
        const writes = blocks.flatMap((block) => {
          const figures = figuresOf(block);
          const state = live[block];
          if (!figures || !currentMeasure || state.state !== 'read') return [];
          return [fillingOf(state.block, figures, pairingOf(currentMeasure, block, figures)).write];
        });
        if (writes.length > 0) await workbook.putFigures(writes);
      }),
  };
}
