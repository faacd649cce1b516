import { freeName } from '../../measures/edits/names';
import { addMeasure } from '../../measures/edits/measureSet';
import { usePane } from './pane';

/** The ways to begin a measure. */
export function useBegin() {
  const { words, language, measures, editMeasures, go } = usePane();
  return {
    /** From two blocks that are in the workbook: the services and periods follow from them. */
    fromData: () => {
      const name = freeName(
        words.data.defaultName,
        measures.measures.map((one) => one.name),
      );
      const periods = { kind: 'own', labels: [] } as const;
      editMeasures('add', (set) => addMeasure(set, { name, sector: 'own', language, periods }));
      go('data');
    },
  };
}
