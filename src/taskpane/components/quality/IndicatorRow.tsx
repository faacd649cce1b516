import type { QualityIndicator } from '../../../measures/definition';
import { removePart } from '../../../measures/edits/parts';
import { indicatorFields, NEW_INDICATOR } from '../../preview/measured/qualityFields';
import { useFocusBack } from '../../state/focusBack';
import { useFormDraft } from '../../state/formDraft';
import { useMeasure, usePane } from '../../state/pane';
import { Button } from '../Button';
import { QualityForm } from './QualityForm';

/** One indicator: of what, which way is better, how much it weighs. */
export function IndicatorRow({ indicator }: { indicator: QualityIndicator }) {
  const { words, editMeasure } = usePane();
  const {
    inputs,
    productivity: { quality },
  } = words;
  const { services } = useMeasure();
  const form = useFormDraft(`quality.${indicator.id}`, NEW_INDICATOR);
  const opener = useFocusBack(form.isOpen);
  const service = services.find(({ id }) => id === indicator.service)?.name;
  const direction = quality.directions[indicator.direction === 1 ? 'up' : 'down'];
  return (
    <li>
      <span class="strong">{indicator.name}</span>
      <p class="caption quiet-ink">
        {service === undefined ? quality.allServices : quality.of(service)}.{' '}
        {quality.line(direction, String(indicator.weight))}
      </p>
      {form.isOpen ? (
        <QualityForm id={indicator.id} form={form} />
      ) : (
        <div class="row close pull">
          <Button kind="quiet" slim buttonRef={opener} onPress={() => form.open(indicatorFields(indicator))}>
            {inputs.change}
            <span class="spoken">{inputs.more(indicator.name)}</span>
          </Button>
          <Button
            kind="quiet"
            slim
            onPress={() => editMeasure('part', (measure) => removePart(measure, 'quality', indicator.id))}
          >
            {inputs.remove}
            <span class="spoken">{inputs.more(indicator.name)}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
