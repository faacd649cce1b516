import { useEffect, useState } from 'preact/hooks';
import type { Measure } from '../../measures/definition';
import { sourcesOf } from '../preview/planMeasure';
import type { StepFormula } from '../preview/stepFormulas';
import type { LiveData } from '../state/liveData';
import { usePane } from '../state/pane';

const STEP_NAMES = ['growth', 'share', 'weighted', 'index'] as const;
type Formulas = Partial<Record<(typeof STEP_NAMES)[number], StepFormula>>;

/** The four steps, each with the formula that will stand in the sheet. */
export function FourSteps({ measure, live }: { measure: Measure; live: LiveData }) {
  const { words, formats } = usePane();
  const { output } = words;
  const formulas = useFormulas(measure, live);
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

/** The builder is fetched for it; until then the steps stand without their formulas. */
function useFormulas(measure: Measure, live: LiveData): Formulas {
  const [formulas, setFormulas] = useState<Formulas>({});
  const sources = sourcesOf(live);
  // The figures are no part of the formulas: what is typed in a cell changes none of them.
  const asked = JSON.stringify([measure, sources]);
  useEffect(() => {
    let wanted = true;
    void import('../preview/stepFormulas').then(({ stepFormulas }) => {
      if (wanted) setFormulas(stepFormulas(measure, sources));
    });
    return () => {
      wanted = false;
    };
  }, [asked]);
  return formulas;
}
