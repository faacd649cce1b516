import { recordOf } from '../preview/planned';
import { usePane } from '../state/pane';
import { BuiltSheets } from './BuiltSheets';
import { More } from './More';

/** The table that was built before, and the way to take it out. */
export function BuiltTable() {
  const { words, currentMeasure } = usePane();
  const record = recordOf(currentMeasure, 'table');
  if (!record) return null;
  return (
    <More title={words.build.builtBefore}>
      <BuiltSheets record={record} />
    </More>
  );
}
