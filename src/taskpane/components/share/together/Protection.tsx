import { useCallback, useEffect, useState } from 'preact/hooks';
import { MeasureError } from '../../../../measures/measureError';
import type { ProtectionResult } from '../../../../excel';
import { useKeepWords } from '../../../format/keepWords';
import { builtSheets, dataToProtect, sheetsToProtect } from '../../../preview/sheetsToProtect';
import { useMeasure, usePane } from '../../../state/pane';
import { Banner } from '../../Banner';
import { Button } from '../../Button';
import { Choice } from '../../Choice';
import { Problem } from '../../Problem';

/** Formulas closed and input cells open, on request and without a password; and off again. */
export function Protection() {
  const { workbook, live, ask, formats } = usePane();
  const { together: w } = useKeepWords();
  const measure = useMeasure();
  const [data, setData] = useState(false);
  const [closed, setClosed] = useState<readonly string[]>([]);
  const [says, setSays] = useState('');
  const [problem, setProblem] = useState<MeasureError>();
  const read = useCallback(async () => setClosed(await workbook.protectedSheets().catch(() => [])), [workbook]);
  useEffect(() => void read(), [read]);
  const ours = [...new Set([...builtSheets(measure), ...dataToProtect(live).map(({ sheet }) => sheet)])];
  const isClosed = new Set(closed);
  const ourClosed = ours.filter((sheet) => isClosed.has(sheet));
  const tell = (done: (count: string) => string, result: ProtectionResult) => {
    const left = result.left.length > 0 ? w.left(result.left.join(', ')) : '';
    setSays(`${done(formats.count(result.done.length))} ${left}`.trim());
  };
  const protect = async () => {
    setProblem(undefined);
    const isNothing = !data && builtSheets(measure).length === 0;
    setSays(isNothing ? w.none : '');
    if (isNothing) return;
    const result = await ask(async () => {
      try {
        const built = await sheetsToProtect(measure, live, await workbook.namesInUse());
        return await workbook.protectSheets([...built, ...(data ? dataToProtect(live) : [])]);
      } catch (error) {
        if (!(error instanceof MeasureError)) throw error;
        setProblem(error);
        return undefined;
      }
    });
    await read();
    if (result) tell(w.done, result);
  };
  const takeOff = async () => {
    setSays('');
    const result = await ask(() => workbook.unprotectSheets(ourClosed));
    await read();
    if (result) tell(w.undone, result);
  };
  if (ours.length === 0) return <p class="hint">{w.nothing}</p>;
  return (
    <>
      <p class="caption quiet-ink">{w.protectSays}</p>
      <p class="caption">
        {ourClosed.length === 0 ? w.off : ourClosed.length === 1 ? w.onOne : w.on(formats.count(ourClosed.length))}{' '}
        {ourClosed.length > 0 && w.building}
      </p>
      <Choice type="checkbox" name={w.data} says={w.dataSays} checked={data} onChange={setData} />
      <div class="row">
        <Button onPress={() => void protect()}>{w.protect}</Button>
        {ourClosed.length > 0 && <Button onPress={() => void takeOff()}>{w.unprotect}</Button>}
      </div>
      {problem && (
        <Banner tone="fix" role="alert">
          <Problem problem={problem} />
        </Banner>
      )}
      <p class="caption" role="status">
        {says}
      </p>
    </>
  );
}
