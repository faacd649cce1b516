import { useMemo } from 'preact/hooks';
import type { OutputMeasure } from '../../measures/measure';
import { STEP_NAMES, stepFormulas } from '../preview/stepFormulas';
import { usePane } from '../state/pane';

const NOTHING_IN_USE = { sheets: [], names: [] };

/** The four steps, each with the formula that will stand in the sheet. */
export function FourSteps({ measure }: { measure: OutputMeasure }) {
  const { words, formats } = usePane();
  const { output } = words;
  const formulas = useMemo(() => stepFormulas(measure, NOTHING_IN_USE), [JSON.stringify(measure)]);
  return (
    <section aria-labelledby="four-steps">
      <h2 id="four-steps">{output.fourSteps}</h2>
      <ol class="lines">
        {STEP_NAMES.map((name, at) => (
          <li key={name}>
            <details class="formula-step">
              <summary>
                <span class="strong">
                  {formats.count(at + 1)} {output.steps[name].name}
                </span>
                <span class="caption link push">{output.showFormula}</span>
                <span class="caption quiet-ink why">{output.steps[name].says}</span>
              </summary>
              {formulas[name] && (
                <>
                  <p class="caption quiet-ink">{output.formulaIn(formulas[name].cell)}</p>
                  <code class="code">{formulas[name].formula}</code>
                </>
              )}
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
