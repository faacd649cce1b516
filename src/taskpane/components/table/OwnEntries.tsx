import type { Indicator } from '../../../measures/definition';
import { removePart } from '../../../measures/edits/parts';
import { wordsIn } from '../../../measures/newMeasure';
import { usePane } from '../../state/pane';
import { Button } from '../Button';

/** Lines that are in no catalogue of this sector. */
export function OwnEntries({ entries }: { entries: readonly Indicator[] }) {
  const { words, language, editMeasure } = usePane();
  const { table } = words;
  if (entries.length === 0) return null;
  return (
    <ul class="lines" aria-label={table.own}>
      {entries.map(({ id, text, unit, inIndex }) => (
        <li key={id} class="row unbroken">
          <span>
            {wordsIn(text, language)}
            <small class="caption quiet-ink">
              {' '}
              {[wordsIn(unit, language), inIndex ? table.inIndex : ''].filter(Boolean).join(', ')}
            </small>
          </span>
          <Button
            kind="quiet"
            slim
            class="push"
            onPress={() => editMeasure('part', (one) => removePart(one, 'indicators', id))}
          >
            {table.remove}
            <span class="spoken"> {wordsIn(text, language)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
