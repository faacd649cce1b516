import { usePane } from '../state/pane';
import { BuiltSheets } from './BuiltSheets';
import { More } from './More';

/** The table that was built before, and the way to take it out. */
export function BuiltTable() {
  const { words, choices } = usePane();
  const record = choices.built.table;
  if (!record) return null;
  return (
    <More title={words.build.builtBefore}>
      <BuiltSheets kind="table" record={record} />
    </More>
  );
}
