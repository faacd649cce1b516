import { useEffect, useState } from 'preact/hooks';
import { useKeepWords } from '../../../format/keepWords';
import { usePane } from '../../../state/pane';
import { Choice } from '../../Choice';

/** Off unless somebody asks for it, and off again with the same box. */
export function AutoOpen() {
  const { workbook, ask } = usePane();
  const { together: w } = useKeepWords();
  const [on, setOn] = useState(false);
  const [says, setSays] = useState('');
  useEffect(() => {
    workbook.readAutoOpen().then(setOn, () => undefined);
  }, [workbook]);
  const change = async (wanted: boolean) => {
    const done = await ask(async () => {
      await workbook.writeAutoOpen(wanted);
      return true;
    });
    // A box that was refused goes back to what the workbook says.
    setOn(done ? wanted : !wanted);
    setSays(done ? (wanted ? w.opens : w.opensNot) : '');
  };
  return (
    <>
      <Choice
        type="checkbox"
        name={w.open}
        says={w.openSays}
        checked={on}
        onChange={(wanted) => {
          setOn(wanted);
          void change(wanted);
        }}
      />
      <p class="caption" role="status">
        {says}
      </p>
    </>
  );
}
