import { useState } from 'preact/hooks';
import { publicationWords } from '../../../i18n/publicationText';
import { publish, tableForDocument, tidyCsv, USUAL_ROUNDING } from '../../../measures/publication';
import { blocksOf } from '../../../measures/snapshots';
import { copyText } from '../../format/copyText';
import { useKeepWords } from '../../format/keepWords';
import { inPlace } from '../../preview/planRevisions';
import { useAbout } from '../../state/about';
import { useMeasured } from '../../state/measured';
import { useMeasure, usePane } from '../../state/pane';
import { BuiltNote } from '../BuiltNote';
import { Button } from '../Button';
import { Choice } from '../Choice';
import { SelectField } from '../SelectField';
import { PublishFiles } from './PublishFiles';

const PLACES = ['0', '1', '2', '3'];

/** Figures as they are published: a sheet with values only, or the same for the clipboard. */
export function PublishCard() {
  const { words, build } = usePane();
  const { publish: w } = words.share;
  const measure = useMeasure();
  const { blocks, output } = useMeasured();
  const { publish: own } = useKeepWords();
  const { listed } = useAbout(measure);
  const [places, setPlaces] = useState('1');
  const [keepTotal, setKeepTotal] = useState(true);
  const [says, setSays] = useState('');
  const language = publicationWords(measure.language === 'th' ? 'th' : 'en');
  const figures = () => publish(measure, blocksOf(blocks), { ...USUAL_ROUNDING, places: Number(places), keepTotal });
  const copy = async (text: string, html?: string) => setSays((await copyText(text, html)) ? w.copied : w.notCopied);
  const copyTable = () => {
    const { text, html } = tableForDocument(figures(), language);
    void copy(text, html);
  };
  const make = () =>
    build.start('share', async (inUse) => {
      const { buildPublicationPlan } = await import('../../../sheets/publication/publicationSheet');
      return inPlace(measure, 'publication', inUse, listed, (sheets) =>
        buildPublicationPlan(figures(), language, sheets),
      );
    });
  return (
    <section class="card" aria-labelledby="publish-title">
      <h2 id="publish-title">{w.title}</h2>
      <p class="caption quiet-ink">{w.says}</p>
      {output && 'value' in output.index ? (
        <div class="form">
          <SelectField
            id="decimal-places"
            label={w.places}
            narrow
            options={PLACES.map((value) => ({ value, label: value }))}
            value={places}
            onChange={setPlaces}
          />
          <Choice
            type="checkbox"
            name={own.keepTotal}
            says={own.keepTotalSays}
            checked={keepTotal}
            onChange={setKeepTotal}
          />
          <div class="row">
            <Button onPress={make}>{w.make}</Button>
            <Button kind="quiet" slim onPress={copyTable}>
              {w.copyTable}
            </Button>
            <Button kind="quiet" slim onPress={() => void copy(tidyCsv(figures(), language))}>
              {w.copyCsv}
            </Button>
          </div>
          <p class="caption" role="status">
            {says}
          </p>
          <PublishFiles figures={figures} language={language} onDone={setSays} />
        </div>
      ) : (
        <p class="hint">{w.waits}</p>
      )}
      <BuiltNote kind="publication" />
    </section>
  );
}
