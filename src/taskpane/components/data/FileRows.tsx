import { useState } from 'preact/hooks';
import type { DataBlock } from '../../../measures/definition';
import type { Rows } from '../../../measures/import/mapping';
import { usePane } from '../../state/pane';

/** A CSV file. It is read in the pane and goes nowhere else. */
export function FileRows({ kind, onRows }: { kind: DataBlock; onRows: (rows: Rows) => void }) {
  const { words } = usePane();
  const { data } = words;
  const [problem, setProblem] = useState<'empty' | 'unreadable'>();
  const read = async (file: File | undefined) => {
    setProblem(undefined);
    if (!file) return;
    try {
      const [{ decode }, { readDelimited }] = await Promise.all([
        import('../../../measures/import/decode'),
        import('../../../measures/import/delimited'),
      ]);
      const { rows } = readDelimited(decode(new Uint8Array(await bytesOf(file))).text);
      if (rows.length === 0) setProblem('empty');
      else onRows(rows);
    } catch {
      setProblem('unreadable');
    }
  };
  return (
    <div class="field">
      <label for={`${kind}-file`}>{data.chooseFile}</label>
      <input
        class="input file"
        id={`${kind}-file`}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-describedby={`${kind}-file-says`}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <p class="hint" id={`${kind}-file-says`} role={problem ? 'alert' : undefined}>
        {problem ? data.fileProblems[problem] : data.fileSays}
      </p>
    </div>
  );
}

/** `arrayBuffer` of File is newer than some of the browsers that Excel 2021 uses. */
function bytesOf(file: File): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsArrayBuffer(file);
  });
}
