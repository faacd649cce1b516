import { useState } from 'preact/hooks';
import { rebuild as english } from '../../../i18n/en/pane/rebuild';
import { rebuild as thai } from '../../../i18n/th/pane/rebuild';
import type { MeasureSet } from '../../../measures/definition';
import type { Rebuilt } from '../../../sheets/rebuilt/rebuild';
import { usePane } from '../../state/pane';
import { Banner } from '../Banner';
import { Button } from '../Button';
import { RebuiltList } from './RebuiltList';
import type { RebuildWords } from './rebuildWords';

export interface RebuildNoteProps {
  /** gone: nothing is stored, and the sheets are there. */
  readonly what: 'damaged' | 'gone';
}

/** Says what is wrong with what is stored, shows what the sheets have of it, and writes only when one is chosen (N29). */
export function RebuildNote({ what }: RebuildNoteProps) {
  const { language, workbook, stored, measures, ask, decide } = usePane();
  const w: RebuildWords = language === 'th' ? thai : english;
  const [found, setFound] = useState<Rebuilt | 'looking'>();
  const [says, setSays] = useState('');
  const look = async () => {
    setFound('looking');
    const evidence = await ask(() => workbook.readEvidence());
    if (!evidence) return setFound(undefined);
    const { rebuilt } = await import('../../../sheets/rebuilt/rebuild');
    setFound(rebuilt({ set: measures, complaints: stored.damage, cutOff: stored.cutOff }, evidence));
  };
  const use = async (set: MeasureSet) => {
    setSays('');
    if (!(await decide(set))) setSays(w.notSaved);
  };
  const hasStored = measures.measures.length > 0;
  return (
    <Banner tone="review" role="status">
      <p class="strong">{w[what]}</p>
      <p class="caption">{what === 'damaged' ? w.damagedSays : w.goneSays}</p>
      {found === 'looking' && <p class="caption">{w.looking}</p>}
      {found !== undefined && found !== 'looking' && <RebuiltList rebuilt={found} stored={measures} words={w} />}
      <div class="row close pull">
        {found === undefined && <Button onPress={() => void look()}>{w.look}</Button>}
        {found !== undefined && found !== 'looking' && found.set.measures.length > 0 && (
          <Button onPress={() => void use(found.set)}>{w.use}</Button>
        )}
        {what === 'damaged' && (
          <Button kind="quiet" slim onPress={() => void use(measures)}>
            {hasStored ? w.useStored : w.begin}
          </Button>
        )}
      </div>
      {says !== '' && <p class="caption">{says}</p>}
    </Banner>
  );
}
