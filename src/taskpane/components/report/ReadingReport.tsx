import { useEffect, useState } from 'preact/hooks';
import { usePane } from '../../state/pane';
import { Button } from '../Button';
import { Screen } from '../Screen';

/** While blocks are read: after half a second, the shape of what comes. One can go on. */
export function ReadingReport({ blocks }: { blocks: number }) {
  const { words, formats, go } = usePane();
  const { report } = words;
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Screen
      heading={report.headings.reading(formats.count(blocks))}
      busy
      footer={
        <>
          <p class="says" />
          <Button onPress={() => go('share')}>{report.skip}</Button>
        </>
      }
    >
      <p class="caption quiet-ink" role="status">
        {late ? report.readingSays : ''}
      </p>
      <div class="card" aria-hidden="true" hidden={!late}>
        <span class="bone" />
        <span class="bone" />
        <span class="bone tall" />
      </div>
    </Screen>
  );
}
