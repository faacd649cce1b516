import { useState } from 'preact/hooks';
import { countingOf } from '../../../measures/edits/changeService';
import { removeService } from '../../../measures/edits/services';
import type { Service } from '../../../measures/definition';
import { useFocusBack } from '../../state/focusBack';
import { useFormDraft } from '../../state/formDraft';
import { useMeasure, usePane } from '../../state/pane';
import { useSeries } from '../../state/series';
import { Button } from '../Button';
import { NO_SERVICE, ServiceForm } from './ServiceForm';

/** One service: its unit, the form that changes it, and the way out of the measure. */
export function ServiceRow({ service }: { service: Service }) {
  const { words } = usePane();
  const { series } = words;
  const { services } = useMeasure();
  const { apply } = useSeries();
  const { id, name, unit } = service;
  const form = useFormDraft(`service.${id}`, NO_SERVICE);
  const opener = useFocusBack(form.isOpen);
  const [isLast, setIsLast] = useState(false);
  const remove = () => {
    setIsLast(services.length === 1);
    if (services.length > 1) void apply('services', series.done.serviceRemoved(name), (one) => removeService(one, id));
  };
  return (
    <li>
      <span>
        {name}
        {unit !== '' && <small class="caption quiet-ink"> {unit}</small>}
      </span>
      {form.isOpen ? (
        <ServiceForm service={service} form={form} />
      ) : (
        <div class="row close pull">
          <Button
            kind="quiet"
            slim
            buttonRef={opener}
            onPress={() => form.open({ name, unit, counting: countingOf(service) })}
          >
            {series.change}
            <span class="spoken">{series.of(name)}</span>
          </Button>
          <Button kind="quiet" slim onPress={remove}>
            {series.remove}
            <span class="spoken">{series.of(name)}</span>
          </Button>
        </div>
      )}
      {isLast && (
        <p class="message" role="alert">
          {series.lastService}
        </p>
      )}
    </li>
  );
}
