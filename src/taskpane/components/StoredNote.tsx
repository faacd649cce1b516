import { usePane } from '../state/pane';
import { Banner } from './Banner';

/** What is wrong with the definitions that the workbook keeps; nothing where all is well. */
export function StoredNote() {
  const { words, stored } = usePane();
  const { kept } = words.home;
  if (stored.state === 'newer') {
    return (
      <Banner tone="review" role="status">
        <p class="strong">{kept.newer}</p>
        <p class="caption">{kept.newerSays}</p>
      </Banner>
    );
  }
  if (stored.state === 'damaged' || stored.state === 'foreign') {
    return (
      <Banner tone="review" role="status">
        <p class="strong">{kept.damaged}</p>
        <p class="caption">{kept.damagedSays}</p>
      </Banner>
    );
  }
  if (!stored.notSaved) return null;
  return (
    <Banner tone="review" role="status">
      <p class="strong">{kept.notSaved}</p>
      <p class="caption">{kept.notSavedSays}</p>
    </Banner>
  );
}
