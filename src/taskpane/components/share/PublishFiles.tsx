import { useState } from 'preact/hooks';
import { sdmxCsv, tidyCsv, type Publication, type PublicationWords } from '../../../measures/publication';
import { copyText } from '../../format/copyText';
import { downloadText, fileName } from '../../format/downloadText';
import { useKeepWords } from '../../format/keepWords';
import { useDraft } from '../../state/draft';
import { usePane } from '../../state/pane';
import { Button } from '../Button';
import { More } from '../More';
import { TextField } from '../TextField';

interface PublishFilesProps {
  readonly figures: () => Publication;
  readonly language: PublicationWords;
  /** What is said of it, beside the other ways to publish. */
  readonly onDone: (says: string) => void;
}

/** The published figures as files, and in the layout of databases of statistics. */
export function PublishFiles({ figures, language, onDone }: PublishFilesProps) {
  const { publish: w } = useKeepWords();
  const { share } = usePane().words;
  const [start, setStart] = useDraft('publish.yearStart');
  const [asks, setAsks] = useState(start !== '');
  const [wrong, setWrong] = useState<string>();
  const download = (file: string, text: string) =>
    onDone(downloadText(file, text) ? w.handed(file) : share.publish.notCopied);
  const tidy = () => {
    const publication = figures();
    download(fileName(publication.measure.name, '.csv'), tidyCsv(publication, language));
  };
  const withSdmx = (give: (text: string, publication: Publication) => void) => () => {
    setWrong(undefined);
    const publication = figures();
    const text = sdmxCsv(publication, { yearStart: yearStart(start) });
    if (typeof text === 'string') return give(text, publication);
    if (text.refused !== 'financialYearStart') return onDone(w.refused[text.refused]);
    setAsks(true);
    setWrong(w.yearStartWrong);
  };
  const copy = async (text: string) => onDone((await copyText(text)) ? share.publish.copied : share.publish.notCopied);
  return (
    <More title={w.more}>
      <div class="form">
        <p class="caption quiet-ink">{w.csvSays}</p>
        <Button slim onPress={tidy}>
          {w.csv}
        </Button>
        <p class="caption quiet-ink">{w.sdmxSays}</p>
        {asks && <TextField id="year-start" label={w.yearStart} wrong={wrong} value={start} onInput={setStart} />}
        <div class="row">
          <Button slim onPress={withSdmx((text, { measure }) => download(fileName(measure.name, '.sdmx.csv'), text))}>
            {w.sdmx}
          </Button>
          <Button kind="quiet" slim onPress={withSdmx((text) => void copy(text))}>
            {w.sdmxCopy}
          </Button>
        </div>
      </div>
    </More>
  );
}

/** "10-01", "--10-01" and "10/1" are the same day. */
function yearStart(typed: string): string {
  const found = /^\s*-{0,2}(\d{1,2})[-/.](\d{1,2})\s*$/u.exec(typed);
  return found ? `--${(found[1] ?? '').padStart(2, '0')}-${(found[2] ?? '').padStart(2, '0')}` : '';
}
