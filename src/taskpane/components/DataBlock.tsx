import { useState } from 'preact/hooks';
import type { BlockState } from '../state/liveData';
import { useMeasure, usePane } from '../state/pane';
import { filledIn } from '../preview/filledIn';
import type { SourceKind } from '../preview/sourceKinds';
import { BlockPicker } from './BlockPicker';
import { Button } from './Button';
import { Problem } from './Problem';
import { Recognition } from './Recognition';
import { Tag } from './Tag';

/** One block of figures: its state, what was recognised, and where to take it from. */
export function DataBlock({ kind }: { kind: SourceKind }) {
  const { words, live } = usePane();
  const measure = useMeasure();
  const [choosing, setChoosing] = useState(false);
  const block = live[kind];
  const picks = choosing || measure.data[kind] === undefined || block.state === 'failed';
  return (
    <li class="card" aria-labelledby={`${kind}-title`}>
      <div class="row">
        <h2 id={`${kind}-title`}>{words.data[kind]}</h2>
        <BlockTag block={block} />
      </div>
      <p class="caption quiet-ink">{kind === 'quantities' ? words.data.quantitiesAre : words.data.costsAre}</p>
      {block.state === 'read' && <Recognition block={block.block} />}
      {block.state === 'failed' && (
        <div class="well" role="alert">
          <Problem problem={block.problem} />
        </div>
      )}
      {picks ? (
        <BlockPicker kind={kind} canKeep={block.state === 'read'} onDone={() => setChoosing(false)} />
      ) : (
        <div class="row close pull">
          <ShowButton block={block} />
          <Button kind="quiet" slim onPress={() => setChoosing(true)}>
            {words.data.replace}
            <span class="spoken"> ({words.data[kind]})</span>
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

function BlockTag({ block }: { block: BlockState }) {
  const { words, method, formats } = usePane();
  if (block.state === 'empty') return <Tag icon="ring" class="push quiet-ink" text={words.data.empty} />;
  if (block.state === 'reading') return <Tag icon="turn" class="push quiet-ink" text={words.shell.states.reading} />;
  if (block.state === 'failed') return <Tag icon="stop" tone="fix" class="push" text={words.data.cannotRead} />;
  const { filled, all } = filledIn(block.block, method.zeros);
  if (filled === all) return <Tag icon="check" tone="good" class="push" text={words.data.complete} />;
  return (
    <Tag icon="warn" tone="review" class="push" text={words.data.cells(formats.count(filled), formats.count(all))} />
  );
}
