import { useMemo, useState } from 'preact/hooks';
import { figuresToRestore, type FigureToWrite, type Snapshot } from '../../../../measures/snapshots';
import { figureText } from '../../../format/figureText';
import { useKeepWords } from '../../../format/keepWords';
import { useMeasured } from '../../../state/measured';
import { usePane } from '../../../state/pane';
import { Button } from '../../Button';

const AT_ONCE = 10;

/** Each cell that would change, with its figure now and then; nothing is written by looking. */
export function RestoreFigures({ snapshot }: { readonly snapshot: Snapshot }) {
  const { workbook, formats, ask } = usePane();
  const w = useKeepWords().figures;
  const { blocks } = useMeasured();
  const [says, setSays] = useState('');
  const { writes, withoutPlace } = useMemo(() => figuresToRestore(snapshot, blocks), [snapshot, blocks]);
  const cells = (count: number) => (count === 1 ? w.oneCell : w.cells(formats.count(count)));
  const write = async () => {
    const written = await ask(() => workbook.restoreFigures(writes));
    if (written === undefined) return;
    setSays([w.done(cells(written)), workbook.environment().undoesAsOne ? w.undo : ''].join(' ').trim());
  };
  const lost = withoutPlace.map(({ service, period }) => service ?? period ?? '');
  return (
    <>
      {writes.length === 0 ? (
        <p class="caption quiet-ink">{w.same}</p>
      ) : (
        <>
          <p class="caption">{w.says(cells(writes.length))}</p>
          <Preview writes={writes} />
          <p class="caption quiet-ink">
            {w.takeFirst} {w.formulas}
          </p>
          <Button slim onPress={() => void write()}>
            {w.go(cells(writes.length))}
          </Button>
        </>
      )}
      {lost.length > 0 && (
        <p class="caption review-ink">{w.noPlace([...new Set(lost)].slice(0, AT_ONCE).join(', '))}</p>
      )}
      <p class="caption" role="status">
        {says}
      </p>
    </>
  );
}

function Preview({ writes }: { readonly writes: readonly FigureToWrite[] }) {
  const { formats, show, language } = usePane();
  const w = useKeepWords().figures;
  const text = (value: FigureToWrite['before']) => figureText(value, language, w.empty);
  return (
    <>
      <ul class="cells">
        {writes.slice(0, AT_ONCE).map(({ sheet, cell, before, after }) => (
          <li key={`${sheet}!${cell}`}>
            <Button kind="quiet" slim class="pull" onPress={() => show(sheet, cell)}>
              {sheet}!{cell}
            </Button>
            <span class="caption">{w.change(text(before), text(after))}</span>
          </li>
        ))}
      </ul>
      {writes.length > AT_ONCE && <p class="caption quiet-ink">{w.more(formats.count(writes.length - AT_ONCE))}</p>}
    </>
  );
}
