import { usePane } from '../../state/pane';
import { Button } from '../Button';
import { More } from '../More';

interface CellListProps {
  readonly title: string;
  readonly cells: readonly { readonly sheet: string; readonly address: string; readonly says?: string }[];
}

const AT_ONCE = 20;

/** Cells with a way to each. */
export function CellList({ title, cells }: CellListProps) {
  const { words, formats, show } = usePane();
  if (cells.length === 0) return null;
  return (
    <More title={title}>
      <ul class="cells">
        {cells.slice(0, AT_ONCE).map(({ sheet, address, says }) => (
          <li key={`${sheet}!${address}`}>
            <Button kind="quiet" slim class="pull" onPress={() => show(sheet, address)}>
              {sheet}!{address}
            </Button>
            {says && <span class="caption quiet-ink">{says}</span>}
          </li>
        ))}
      </ul>
      {cells.length > AT_ONCE && (
        <p class="caption quiet-ink">{words.share.more(formats.count(cells.length - AT_ONCE))}</p>
      )}
    </More>
  );
}
