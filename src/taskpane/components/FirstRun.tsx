import { EXAMPLE_IDS, useBegin } from '../state/begin';
import { usePane } from '../state/pane';
import { Button } from './Button';
import { Examples } from './Examples';
import { LanguageField } from './LanguageField';
import { Screen } from './Screen';
import { Way } from './Way';

/** Before there is a measure: what this is for, real figures to try it with, the ways in, the language. */
export function FirstRun() {
  const { words, go } = usePane();
  const { start } = words;
  const begin = useBegin();
  return (
    <Screen
      heading={start.heading}
      lede={start.lede}
      footer={
        <>
          <p class="says">{start.footer}</p>
          <Button kind="filled" onPress={() => go('new')}>
            {start.startOwn}
          </Button>
        </>
      }
    >
      <ol class="chain" aria-label={start.chainLabel}>
        <li class="counted">{start.chain.inputs}</li>
        <li>{start.chain.process}</li>
        <li class="counted">{start.chain.outputs}</li>
        <li>{start.chain.outcomes}</li>
      </ol>
      <h2>{start.withExample}</h2>
      <Examples ids={EXAMPLE_IDS} />
      <p class="caption quiet-ink">{start.exampleSays}</p>
      <Way icon="cells" name={start.startData} says={start.startDataSays} onPress={begin.fromData} />
      <LanguageField />
      <p class="caption quiet-ink">{start.private}</p>
    </Screen>
  );
}
