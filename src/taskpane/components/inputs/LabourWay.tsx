import { setDeflator } from '../../../measures/edits/deflators';
import type { MeasureMethod } from '../../../measures/definition';
import { deflatorFields, deflatorIn, type InputFields } from '../../preview/measured/inputFields';
import { useDraft } from '../../state/draft';
import { useMeasure, usePane } from '../../state/pane';
import { Segments } from '../Segments';
import { DeflatorFields } from './DeflatorFields';

const WAYS: readonly MeasureMethod['labour'][] = ['direct', 'indirect', 'both'];

/** Heads or hours, pay with the rise of wages taken out, or both side by side. */
export function LabourWay() {
  const { words, editMeasure } = usePane();
  const { inputs } = words;
  const { method } = useMeasure();
  const { payDeflator } = method;
  const [kind, setKind] = useDraft('pay.kind', 'sector');
  const value = payDeflator ? deflatorFields(payDeflator) : { deflator: '', kind, source: '' };
  const change = (part: Partial<Pick<InputFields, 'deflator' | 'kind' | 'source'>>) => {
    const next = { ...value, ...part };
    setKind(next.kind);
    // While a name is typed it passes through other names: only a change of kind or source is meant for all inputs.
    const named = deflatorIn(next);
    editMeasure('inputs', (measure) => {
      const before = named && part.deflator === undefined ? setDeflator(measure, named) : measure;
      return { ...before, method: { ...before.method, payDeflator: named } };
    });
  };
  return (
    <div class="stack">
      <div>
        <Segments
          legend={inputs.labourQuestion}
          group="labour-way"
          options={WAYS.map((way) => ({ value: way, label: inputs.labourWays[way] }))}
          value={method.labour}
          describedBy="labour-says"
          onChange={(labour) =>
            editMeasure('inputs', (measure) => ({ ...measure, method: { ...measure.method, labour } }))
          }
        />
        <p class="hint" id="labour-says" role="status">
          {inputs.labourSays[method.labour]}
        </p>
      </div>
      {method.labour !== 'direct' && (
        <DeflatorFields id="pay" label={inputs.payIndex} value={value} onChange={change} />
      )}
    </div>
  );
}
