import type { BuildKind } from '../../measures/definition';
import { recordOf } from '../preview/planned';
import { usePane } from '../state/pane';
import { BuiltSheets } from './BuiltSheets';
import { More } from './More';

/** After a build: where its sheets are, how to take them out, and when they have to be built again. */
export function BuiltNote({ kind }: { kind: BuildKind }) {
  const { words, currentMeasure } = usePane();
  const record = recordOf(currentMeasure, kind);
  if (!record) return null;
  return (
    <More title={words.build.builtBefore}>
      <p class="caption quiet-ink">{words.build.stale}</p>
      <BuiltSheets record={record} />
    </More>
  );
}
