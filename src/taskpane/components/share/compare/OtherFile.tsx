import { useState } from 'preact/hooks';
import { LARGEST_FILE } from '../../../../measures/otherFile/limits';
import { bytesOf } from '../../../format/bytesOf';
import { useOtherWords } from '../../../format/otherWords';
import type { OtherVersions } from '../../../preview/otherVersions';
import { useMeasure, usePane } from '../../../state/pane';
import { Button } from '../../Button';
import { More } from '../../More';

interface OtherFileProps {
  readonly onFound: (found: OtherVersions) => void;
}

/** An add-in cannot open a second workbook without being handed it: a file, or a snapshot as text. */
export function OtherFile({ onFound }: OtherFileProps) {
  const w = useOtherWords();
  const { formats } = usePane();
  const measure = useMeasure();
  const [text, setText] = useState('');
  const [says, setSays] = useState<readonly string[]>([]);
  const [wrong, setWrong] = useState('');
  const read = async (work: (other: typeof import('../../../preview/otherVersions')) => Promise<OtherVersions>) => {
    setWrong('');
    setSays([w.reading]);
    const other = await import('../../../preview/otherVersions');
    try {
      const found = await work(other);
      const { versions, notRead, inPart } = found;
      setSays([
        w.found(formats.count(versions.length)),
        ...(notRead.length > 0 ? [w.notRead(notRead.join(', '))] : []),
        ...(inPart ? [w.inPart] : []),
      ]);
      onFound(found);
    } catch (error) {
      setSays([]);
      setWrong(w.problems[other.otherFileProblem(error)]);
    }
  };
  const readFile = (file: File | undefined) => {
    if (!file) return;
    if (file.size > LARGEST_FILE) {
      setSays([]);
      setWrong(w.problems.tooLarge);
      return;
    }
    void read(async (other) => other.otherVersions(file.name, await bytesOf(file), measure, w));
  };
  const readPasted = () => void read(async (other) => other.versionsInText(w.pasted, text, measure, w));
  return (
    <More title={w.title}>
      <div class="form">
        <div class="field">
          <label for="other-file">{w.file}</label>
          <input
            class="input file"
            id="other-file"
            type="file"
            accept=".xlsx,.xlsm,.json,.txt"
            aria-describedby="other-file-says"
            onChange={(event) => readFile(event.currentTarget.files?.[0])}
          />
          <p class="hint" id="other-file-says">
            {w.says}
          </p>
        </div>
        <div class="field">
          <label for="other-paste">{w.paste}</label>
          <textarea
            class="input paste"
            id="other-paste"
            rows={3}
            spellcheck={false}
            value={text}
            aria-describedby="other-paste-says"
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="hint" id="other-paste-says">
            {w.pasteSays}
          </p>
          <div class="row">
            <Button onPress={readPasted}>{w.read}</Button>
          </div>
        </div>
        {wrong !== '' && (
          <p class="caption review-ink" role="alert">
            {wrong}
          </p>
        )}
        <p class="caption" role="status">
          {says.join(' ')}
        </p>
      </div>
    </More>
  );
}
