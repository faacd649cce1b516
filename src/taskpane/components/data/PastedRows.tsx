import { useState } from 'preact/hooks';
import type { DataBlock } from '../../../measures/definition';
import type { Rows } from '../../../measures/import/mapping';
import { useDraft } from '../../state/draft';
import { usePane } from '../../state/pane';
import { Button } from '../Button';

/** What is pasted outlasts the pane, unless it would weigh on the workbook. */
const MOST_KEPT = 30_000;

/** A field to paste into: Excel gives no add-in the clipboard without asking, and a field needs nobody's leave. */
export function PastedRows({ kind, onRows }: { kind: DataBlock; onRows: (rows: Rows) => void }) {
  const { words } = usePane();
  const { data } = words;
  const [kept, keep] = useDraft(`paste.${kind}`);
  const [text, setHere] = useState(kept);
  const setText = (value: string) => {
    setHere(value);
    keep(value.length <= MOST_KEPT ? value : '');
  };
  const [asked, setAsked] = useState(false);
  const wrong = asked && text.trim() === '';
  const read = async () => {
    setAsked(true);
    if (text.trim() === '') return;
    const { readDelimited } = await import('../../../measures/import/delimited');
    onRows(readDelimited(text, text.includes('\t') ? '\t' : undefined).rows);
  };
  return (
    <div class="field">
      <label for={`${kind}-paste`}>{data.pasteHere}</label>
      <textarea
        class="input paste"
        id={`${kind}-paste`}
        rows={4}
        spellcheck={false}
        value={text}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={`${kind}-paste-says`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="hint" id={`${kind}-paste-says`} role={wrong ? 'alert' : undefined}>
        {wrong ? data.nothingPasted : data.pasteSays}
      </p>
      <div class="row">
        <Button onPress={() => void read()}>{data.readPasted}</Button>
      </div>
    </div>
  );
}
