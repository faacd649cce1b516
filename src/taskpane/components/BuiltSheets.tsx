import { useState } from 'preact/hooks';
import { without } from '../preview/planned';
import { usePane } from '../state/pane';
import { Button } from './Button';

interface Taken {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** The sheets of a build, each with a way to it, and the way to take them out again. */
export function BuiltSheets({ record }: { record: Taken }) {
  const { words, show, workbook, settleMeasure, ask, build } = usePane();
  const [sure, setSure] = useState(false);
  const takeOut = async () => {
    const done = await ask(async () => {
      await workbook.removeBuild(record);
      return true;
    });
    if (!done) return;
    settleMeasure((measure) => without(measure, record.sheets));
    build.dismiss();
  };
  return (
    <>
      <ul class="lines">
        {record.sheets.map((sheet) => (
          <li key={sheet} class="row">
            <span>{sheet}</span>
            <Button kind="quiet" slim class="push" onPress={() => show(sheet)}>
              {words.build.openShort}
              <span class="spoken"> {sheet}</span>
            </Button>
          </li>
        ))}
      </ul>
      {record.names.length > 0 && <p class="caption quiet-ink">{words.build.names(record.names.join(', '))}</p>}
      <div class="well">
        <p class="caption">{workbook.environment().undoesAsOne ? words.build.undoOne : words.build.undoMany}</p>
        {sure ? (
          <div class="row">
            <Button slim onPress={() => void takeOut()}>
              {words.build.takeOutSure}
            </Button>
            <Button kind="quiet" slim onPress={() => setSure(false)}>
              {words.build.keepThem}
            </Button>
          </div>
        ) : (
          <Button kind="quiet" slim class="pull" onPress={() => setSure(true)}>
            {words.build.takeOut}
          </Button>
        )}
      </div>
    </>
  );
}
