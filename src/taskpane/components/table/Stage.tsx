import { useState } from 'preact/hooks';
import type { Indicator, Stage as StageName } from '../../../measures/definition';
import { wordsIn } from '../../../measures/newMeasure';
import type { CatalogueEntry } from '../../../measures/sectors/catalogueEntry';
import { useDraft } from '../../state/draft';
import { usePane } from '../../state/pane';
import { Choice } from '../Choice';
import { Icon } from '../Icon';
import { AddEntry } from './AddEntry';
import { OwnEntries } from './OwnEntries';

interface StageProps {
  readonly stage: StageName;
  readonly entries: readonly CatalogueEntry[];
  /** Those that hold the words that are looked for. */
  readonly shown: readonly CatalogueEntry[];
  /** All that is in the table at this stage, from the catalogue or the user's own. */
  readonly chosen: readonly Indicator[];
  readonly finding: boolean;
  readonly onTick: (entry: CatalogueEntry) => void;
}

/** One column of the table: what it means, the entries of the catalogue, and the user's own. */
export function Stage({ stage, entries, shown, chosen, finding, onTick }: StageProps) {
  const { words, formats, language } = usePane();
  const { table } = words;
  const [halfTyped] = useDraft(`own.${stage}.text`);
  const [opened, setOpened] = useState(stage === 'output' || halfTyped !== '');
  const ticked = new Set(chosen.flatMap(({ catalogueId }) => (catalogueId ? [catalogueId] : [])));
  const known = new Set(entries.map(({ id }) => id));
  const own = chosen.filter(({ catalogueId }) => catalogueId === undefined || !known.has(catalogueId));
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
          {table.tickedOf(formats.count(chosen.length), formats.count(entries.length + own.length))}
        </span>
        <span class="caption quiet-ink ticked">
          {chosen.map(({ text }) => wordsIn(text, language)).join(', ') || table.nothingTicked}
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
          onChange={() => onTick(entry)}
        />
      ))}
      {!finding && <OwnEntries entries={own} />}
      {!finding && <AddEntry stage={stage} />}
    </details>
  );
}
