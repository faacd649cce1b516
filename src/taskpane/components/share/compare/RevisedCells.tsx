import { addressOf } from '../../../../measures/address';
import { positionOf } from '../../../../measures/computed/blocks';
import type { CellRevision } from '../../../../measures/revisions';
import { revisionWords } from '../../../../sheets/revisions/words';
import { figureText } from '../../../format/figureText';
import { useKeepWords } from '../../../format/keepWords';
import { useMeasured } from '../../../state/measured';
import { usePane } from '../../../state/pane';
import { Button } from '../../Button';
import { More } from '../../More';

const AT_ONCE = 20;

interface RevisedCellsProps {
  readonly cells: readonly CellRevision[];
  readonly isNow: boolean;
}

/** Each figure that was revised, with the way to its cell where the later version is what the sheets say now. */
export function RevisedCells({ cells, isNow }: RevisedCellsProps) {
  const { formats, language } = usePane();
  const { compare: w, figures } = useKeepWords();
  const words = revisionWords(language);
  if (cells.length === 0) return null;
  return (
    <More title={cells.length === 1 ? w.revisedOne : w.revised(formats.count(cells.length))}>
      <ul class="cells">
        {cells.slice(0, AT_ONCE).map((cell) => (
          <li key={`${cell.block} ${cell.service} ${cell.period}`}>
            <Place cell={cell} isNow={isNow} name={w.cell(cell.service, cell.period, words.blocks[cell.block])} />
            <span class="caption quiet-ink">
              {figures.change(
                figureText(cell.before, language, figures.empty),
                figureText(cell.after, language, figures.empty),
              )}
            </span>
          </li>
        ))}
      </ul>
      {cells.length > AT_ONCE && <p class="caption quiet-ink">{figures.more(formats.count(cells.length - AT_ONCE))}</p>}
    </More>
  );
}

interface PlaceProps {
  readonly cell: CellRevision;
  readonly isNow: boolean;
  readonly name: string;
}

function Place({ cell: { block, service, period }, isNow, name }: PlaceProps) {
  const { show } = usePane();
  const source = useMeasured().blocks[block]?.source;
  const [row, column] = [positionOf(source?.services ?? [], service), positionOf(source?.periods ?? [], period)];
  if (!isNow || !source || row < 0 || column < 0) return <span>{name}</span>;
  const address = addressOf(source.firstPeriodColumn + column, source.firstRow + row);
  return (
    <Button kind="quiet" slim class="pull" onPress={() => show(source.sheet, address)}>
      {name}
    </Button>
  );
}
