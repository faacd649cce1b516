import { usePane } from '../state/pane';
import { Banner } from './Banner';
import { later } from './later';
import type { RebuildNoteProps } from './stored/RebuildNote';

const RebuildNote = later<RebuildNoteProps>(async () => (await import('./stored/RebuildNote')).RebuildNote, true);
const LostNote = later(async () => (await import('./stored/LostNote')).LostNote, true);

/** What is wrong with the definitions that the workbook keeps; nothing where all is well. */
export function StoredNote() {
  const { words, stored, place, measures } = usePane();
  const { kept } = words.home;
  if (stored.state === 'newer') {
    return (
      <Banner tone="review" role="status">
        <p class="strong">{kept.newer}</p>
        <p class="caption">{kept.newerSays}</p>
      </Banner>
    );
  }
  if (stored.readOnly) return <RebuildNote what="damaged" />;
  if (stored.state === 'empty' && place === 'home' && measures.measures.length === 0) return <LostNote />;
  if (!stored.notSaved) return null;
  return (
    <Banner tone="review" role="status">
      <p class="strong">{kept.notSaved}</p>
      <p class="caption">{kept.notSavedSays}</p>
    </Banner>
  );
}
