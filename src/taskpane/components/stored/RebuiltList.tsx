import type { MeasureSet } from '../../../measures/definition';
import type { Rebuilt, RebuiltItem } from '../../../sheets/rebuilt/rebuild';
import { usePane } from '../../state/pane';
import type { RebuildWords } from './rebuildWords';

interface RebuiltListProps {
  readonly rebuilt: Rebuilt;
  readonly stored: MeasureSet;
  readonly words: RebuildWords;
}

/** Item by item: what the sheets give, and what nobody has. */
export function RebuiltList({ rebuilt: { measures, set }, stored, words: w }: RebuiltListProps) {
  const { formats } = usePane();
  const kept = stored.measures.length;
  return (
    <>
      {kept > 0 && <p class="caption">{w.understood(formats.count(kept))}</p>}
      {measures.length === 0 && <p class="caption">{set.measures.length === 0 ? w.nothing : w.whole}</p>}
      {measures.map(({ id, name, items }) => (
        <div key={id}>
          <h2>{name}</h2>
          <Items title={w.fromSheets} items={items.filter(({ from }) => from === 'sheets')} words={w} />
          <Items title={w.lost} items={items.filter(({ from }) => from === 'usual')} words={w} />
        </div>
      ))}
    </>
  );
}

interface ItemsProps {
  readonly title: string;
  readonly items: readonly RebuiltItem[];
  readonly words: RebuildWords;
}

function Items({ title, items, words: w }: ItemsProps) {
  const { formats } = usePane();
  if (items.length === 0) return null;
  const lines = items.flatMap((item) => item.lines ?? []);
  return (
    <>
      <p class="caption strong">{title}</p>
      <ul class="cells caption">
        {items.map(({ field, count }) => (
          <li key={field}>{count ? w.item(w.fields[field], formats.count(count)) : w.fields[field]}</li>
        ))}
      </ul>
      {lines.length > 0 && (
        <>
          <p class="caption">{w.acceptAgain}</p>
          <ul class="cells caption">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
