import { usePane } from '../state/pane';
import { Choice } from './Choice';

/** What else may be written: the comparison of formulas, the check against the worksheet function. */
export function SheetChoices() {
  const { words, method, changeMethod } = usePane();
  const { output } = words;
  return (
    <fieldset>
      <legend>{output.more}</legend>
      <Choice
        type="checkbox"
        name={output.compareDefaultSet}
        says={output.compareDefaultSetSays}
        checked={method.compareDefaultSet}
        onChange={(compareDefaultSet) => changeMethod({ compareDefaultSet })}
      />
      <Choice
        type="checkbox"
        name={output.checkRow}
        says={output.checkRowSays}
        checked={method.checkRow}
        onChange={(checkRow) => changeMethod({ checkRow })}
      />
    </fieldset>
  );
}
