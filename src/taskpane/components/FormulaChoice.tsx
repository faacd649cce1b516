import { DEFAULT_SET, FORMULA_NAMES, type FormulaName } from '../../core/options';
import { usePane } from '../state/pane';
import { Choice } from './Choice';
import { More } from './More';

/** How services are added up: the usual formulas, and the others behind a fold. */
export function FormulaChoice() {
  const { words, method, changeMethod } = usePane();
  const { output } = words;
  const { formula } = method;
  const others = FORMULA_NAMES.filter((name) => !DEFAULT_SET.includes(name));
  const choice = (name: FormulaName) => (
    <Choice
      key={name}
      type="radio"
      group="formula"
      name={output.formulas[name].name}
      says={output.formulas[name].says}
      flag={name === 'tornqvist' ? output.suggested : undefined}
      checked={name === formula}
      onChange={() => changeMethod({ formula: name })}
    />
  );
  return (
    <fieldset>
      <legend>{output.formulaQuestion}</legend>
      {DEFAULT_SET.map(choice)}
      <More title={output.moreFormulas} open={others.includes(formula)}>
        {others.map(choice)}
      </More>
    </fieldset>
  );
}
