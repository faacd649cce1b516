import { useState } from 'preact/hooks';
import type { DataBlock } from '../../../measures/definition';
import { blocksToBuild } from '../../preview/blocks';
import { blankCells, filledIn } from '../../preview/filledIn';
import { firstGap } from '../../preview/firstGap';
import type { BlockState } from '../../state/liveData';
import { useDraft } from '../../state/draft';
import { useMeasure, usePane } from '../../state/pane';
import { Button } from '../Button';
import { Problem } from '../Problem';
import { Recognition } from '../Recognition';
import { Tag } from '../Tag';
import { ANY, BlockPicker, pickDraft } from './BlockPicker';

/** One block of figures: its state, what was recognised, and where to take it from. */
export function BlockCard({ kind }: { kind: DataBlock }) {
  const { words, live } = usePane();
  const measure = useMeasure();
  const [from, setFrom] = useDraft(pickDraft(kind));
  const [, clearPasted] = useDraft(`paste.${kind}`);
  const choosing = from !== '';
  const [said, setSaid] = useState('');
  const block = live[kind];
  // Where a data sheet will be built, choosing cells is the other way, not the first one.
  const waits = blocksToBuild(measure).includes(kind);
  const picks = choosing || (measure.data[kind] === undefined && !waits) || block.state === 'failed';
  const done = (says = '') => {
    setFrom('');
    clearPasted('');
    setSaid(says);
  };
  return (
    <li class="card" aria-labelledby={`${kind}-title`}>
      <div class="row">
        <h2 id={`${kind}-title`}>{words.data.blocks[kind].name}</h2>
        <BlockTag block={block} />
      </div>
      <p class="caption quiet-ink">{words.data.blocks[kind].says}</p>
      {block.state === 'read' && <Recognition kind={kind} block={block.block} />}
      <p class="spoken" role="status">
        {said}
      </p>
      {said && <p class="caption">{said}</p>}
      {block.state === 'failed' && (
        <div class="well" role="alert">
          <Problem problem={block.problem} />
        </div>
      )}
      {picks ? (
        <BlockPicker kind={kind} canKeep={block.state === 'read'} canClose={waits} onDone={done} />
      ) : (
        <div class="row close pull">
          <ShowButton block={block} />
          <GapButton block={block} />
          <Button kind="quiet" slim onPress={() => setFrom(ANY)}>
            {words.data.fill}
            <span class="spoken"> ({words.data.blocks[kind].name})</span>
          </Button>
        </div>
      )}
    </li>
  );
}

function ShowButton({ block }: { block: BlockState }) {
  const { words, show } = usePane();
  if (block.state !== 'read') return null;
  const { sheet, address } = block.block.range;
  return (
    <Button kind="quiet" slim onPress={() => show(sheet, address)}>
      {words.data.show}
      <span class="spoken"> {address}</span>
    </Button>
  );
}

/** The first cell that is empty; what the others need is said by the checks. */
function GapButton({ block }: { block: BlockState }) {
  const { words, formats, show } = usePane();
  if (block.state !== 'read') return null;
  const gap = firstGap(block.block);
  const { filled } = filledIn(block.block, 'activity');
  if (!gap || filled === 0) return null;
  return (
    <Button kind="quiet" slim onPress={() => show(gap.sheet, gap.address)}>
      {words.data.goToGaps(formats.count(blankCells(block.block)))}
      <span class="spoken"> {gap.address}</span>
    </Button>
  );
}

function BlockTag({ block }: { block: BlockState }) {
  const { words, method, formats } = usePane();
  if (block.state === 'empty') return <Tag icon="ring" class="push quiet-ink" text={words.data.empty} />;
  if (block.state === 'reading') return <Tag icon="turn" class="push quiet-ink" text={words.shell.states.reading} />;
  if (block.state === 'failed') return <Tag icon="stop" tone="fix" class="push" text={words.data.cannotRead} />;
  const { filled, all } = filledIn(block.block, method.zeros);
  if (filled === 0) return <Tag icon="ring" class="push quiet-ink" text={words.data.empty} />;
  if (filled === all) return <Tag icon="check" tone="good" class="push" text={words.data.complete} />;
  return (
    <Tag icon="warn" tone="review" class="push" text={words.data.cells(formats.count(filled), formats.count(all))} />
  );
}
