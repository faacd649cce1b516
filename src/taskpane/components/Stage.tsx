import { useState } from 'preact/hooks';
import type { Stage as StageName } from '../../measures/definition';
import type { CatalogueEntry } from '../../measures/sectors/catalogue';
import { usePane } from '../state/pane';
import { Choice } from './Choice';
import { Icon } from './Icon';

interface StageProps {
  readonly stage: StageName;
  readonly entries: readonly CatalogueEntry[];
  /** Those that hold the words that are looked for. */
  readonly shown: readonly CatalogueEntry[];
  readonly ticked: ReadonlySet<string>;
  readonly finding: boolean;
  readonly onTick: (entry: CatalogueEntry, on: boolean) => void;
}

/** One column of the table: what it means, and its entries. */
export function Stage({ stage, entries, shown, ticked, finding, onTick }: StageProps) {
  const { words, formats, language } = usePane();
  const { table } = words;
  const [opened, setOpened] = useState(stage === 'output');
  const chosen = entries.filter(({ id }) => ticked.has(id));
  if (finding && shown.length === 0) return null;
  return (
    <details
      class="stage card"
      open={finding || opened}
      onToggle={(event) => !finding && setOpened(event.currentTarget.open)}
    >
      <summary>
        <Icon name="down" class="chevron" />
        <h2>{table.stages[stage].name}</h2>
        <span class="caption quiet-ink push">
          {table.tickedOf(formats.count(chosen.length), formats.count(entries.length))}
        </span>
        <span class="caption quiet-ink ticked">
          {chosen.map(({ text }) => text[language]).join(', ') || table.nothingTicked}
        </span>
      </summary>
      <p class="caption quiet-ink why">{table.stages[stage].says}</p>
      {shown.map((entry) => (
        <Choice
          key={entry.id}
          type="checkbox"
          name={entry.text[language]}
          says={entry.unit[language]}
          flag={stage === 'output' && entry.measured === 'proxy' ? table.proxy : undefined}
          checked={ticked.has(entry.id)}
          onChange={(on) => onTick(entry, on)}
        />
      ))}
    </details>
  );
}
