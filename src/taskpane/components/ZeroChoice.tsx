import { useState } from 'preact/hooks';
import type { Alignment } from '../preview/alignment';
import { blankCells } from '../preview/filledIn';
import { figurePlace } from '../preview/figurePlace';
import { SOURCE_KINDS } from '../preview/sourceKinds';
import { usePane } from '../state/pane';
import { Button } from './Button';
import { Segments } from './Segments';

/** What a 0 means, and the offer to mark blanks so that none of them can be taken for a 0. */
export function ZeroChoice({ alignment }: { alignment: Alignment }) {
  const { words, method, changeMethod } = usePane();
  const { output } = words;
  const { zeros } = method;
  return (
    <div>
      <Segments
        legend={output.zeroQuestion}
        group="zeros"
        options={(['missing', 'activity'] as const).map((value) => ({ value, label: output.zeros[value] }))}
        value={zeros}
        describedBy="zeros-say"
        onChange={(value) => changeMethod({ zeros: value })}
      />
      <p class="hint" id="zeros-say" role="status">
        {output.zeroSays[zeros]}
      </p>
      {zeros === 'activity' && <MarkBlanks alignment={alignment} />}
    </div>
  );
}

function MarkBlanks({ alignment }: { alignment: Alignment }) {
  const { words, formats, workbook, ask } = usePane();
  const { output } = words;
  const [marked, setMarked] = useState<number>();
  const blanks = SOURCE_KINDS.reduce((sum, kind) => sum + blankCells(alignment.blocks[kind]), 0);
  const mark = async () => {
    const places = SOURCE_KINDS.map((kind) => figurePlace(alignment.blocks[kind].source));
    const count = await ask(() => workbook.markBlanks(places));
    if (count !== undefined) setMarked(count);
  };
  if (blanks === 0) {
    return (
      <p class="hint" role="status">
        {marked ? output.marked(formats.count(marked)) : output.noBlanks}
      </p>
    );
  }
  return (
    <div class="well">
      <p class="caption">{output.markBlanksSays(formats.count(blanks))}</p>
      <Button slim onPress={() => void mark()}>
        {output.markBlanks}
      </Button>
    </div>
  );
}
