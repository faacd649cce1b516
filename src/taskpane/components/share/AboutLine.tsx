import { useState } from 'preact/hooks';
import { recordOf } from '../../preview/planned';
import { useAbout } from '../../state/about';
import { useMeasure, usePane } from '../../state/pane';
import { Button } from '../Button';
import { ShareLine } from './ShareLine';

/** Whether the workbook says how its figures were made, with the way there, and to what it should say now. */
export function AboutLine() {
  const { words, show, ask } = usePane();
  const { share } = words;
  const measure = useMeasure();
  const { refresh } = useAbout(measure);
  const [says, setSays] = useState('');
  const about = recordOf(measure, 'about')?.sheets[0];
  if (about === undefined) return <ShareLine good={false} title={share.noAbout} />;
  const update = async () => {
    setSays('');
    const done = refresh && (await ask(refresh));
    if (done !== undefined) setSays(done ? share.aboutUpdated : share.noAbout);
  };
  return (
    <ShareLine good title={share.about}>
      <div class="row close pull">
        <Button kind="quiet" slim onPress={() => show(about)}>
          {words.build.open(about)}
        </Button>
        {refresh && (
          <Button kind="quiet" slim onPress={() => void update()}>
            {share.updateAbout}
          </Button>
        )}
      </div>
      <p class="caption" role="status">
        {says}
      </p>
    </ShareLine>
  );
}
