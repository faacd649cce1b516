import { FORMULA_NAMES, type FormulaName } from '../../../core/options';
import type { Measure } from '../../../measures/definition';
import { useMeasure, usePane } from '../../state/pane';
import { More } from '../More';
import { Segments } from '../Segments';
import { SelectField } from '../SelectField';
import { TextField } from '../TextField';

/** How inputs are added up, and what their money is in. */
export function InputMethod() {
  const { words, editMeasure } = usePane();
  const { inputs, output } = words;
  const measure = useMeasure();
  const { method } = measure;
  const change = (part: Partial<Measure['method']>) =>
    editMeasure('inputs', (before) => ({ ...before, method: { ...before.method, ...part } }));
  const linking = method.inputLinking === 'fixed' ? 'fixed' : 'annual';
  return (
    <More title={inputs.method}>
      <div class="stack">
        <SelectField
          id="input-formula"
          label={inputs.formula}
          options={FORMULA_NAMES.map((name) => ({ value: name, label: output.formulas[name].name }))}
          value={method.inputFormula}
          onChange={(name) => change({ inputFormula: name as FormulaName })}
        />
        <Segments
          legend={inputs.renew}
          group="input-renew"
          options={(['annual', 'fixed'] as const).map((value) => ({ value, label: output.renew[value] }))}
          value={linking}
          onChange={(inputLinking) => change({ inputLinking })}
        />
        <div class="halves">
          {measure.labour.length > 0 && (
            <TextField
              id="pay-unit"
              label={inputs.payUnit}
              value={measure.payUnit}
              onInput={(payUnit) => editMeasure('inputs', (before) => ({ ...before, payUnit }))}
            />
          )}
          {measure.purchases.length + measure.capital.length > 0 && (
            <TextField
              id="spending-unit"
              label={inputs.spendingUnit}
              value={measure.spendingUnit}
              onInput={(spendingUnit) => editMeasure('inputs', (before) => ({ ...before, spendingUnit }))}
            />
          )}
        </div>
      </div>
    </More>
  );
}
