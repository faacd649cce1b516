import type { Job } from '../state/build';
import { usePane } from '../state/pane';
import { Banner } from './Banner';
import { BuiltSheets } from './BuiltSheets';
import { Button } from './Button';
import { Screen } from './Screen';

/** What was written, with a way to each sheet, and how to take it back. */
export function BuildDone({ job: { kind, record } }: { job: Extract<Job, { state: 'done' }> }) {
  const { words, formats, build, show, go } = usePane();
  const count = record.sheets.length;
  const result = record.show;
  const again = record.replaced.filter((name) => record.sheets.includes(name)).length;
  const says =
    again > 0
      ? words.build.doneReplaced(formats.count(count), formats.count(again))
      : count === 1
        ? words.build.oneSheet
        : words.build.doneSays(formats.count(count));
  return (
    <Screen
      heading={words.build.done[kind]}
      footer={
        <>
          <Button kind="quiet" onPress={build.dismiss}>
            {words.build.again}
          </Button>
          {kind === 'table' || kind === 'data' ? (
            <Button kind="filled" class="push" onPress={() => go('data')}>
              {words.build.nextAfterTable}
            </Button>
          ) : (
            <Button kind="filled" class="push" onPress={() => show(result)}>
              {words.build.nextAfterOutput}
            </Button>
          )}
        </>
      }
    >
      <Banner tone="good" role="status">
        <p class="caption">{says}</p>
      </Banner>
      <section aria-labelledby="written">
        <h2 id="written">{words.build.written}</h2>
        <BuiltSheets record={record} />
      </section>
    </Screen>
  );
}
