import { usePane } from '../state/pane';
import { BuiltSheets } from './BuiltSheets';
import { More } from './More';

/** After a build: where the sheets are, how to take them out, and when they have to be built again. */
export function StaleNote() {
  const { words, choices } = usePane();
  const record = choices.built.output;
  if (!record) return null;
  return (
    <More title={words.build.builtBefore}>
      <p class="caption quiet-ink">{words.build.stale}</p>
      <BuiltSheets kind="output" record={record} />
    </More>
  );
}
