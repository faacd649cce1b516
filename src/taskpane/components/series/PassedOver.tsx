import type { Edited } from '../../../measures/edits/edit';
import { setPeriods } from '../../../measures/edits/periods';
import { addService } from '../../../measures/edits/services';
import { normalised } from '../../../measures/labels';
import type { Measure } from '../../../measures/definition';
import { passedOver } from '../../preview/counted';
import type { LiveData } from '../../state/liveData';
import { useMeasure, usePane } from '../../state/pane';
import { useSeries } from '../../state/series';
import { Button } from '../Button';

/** Rows and columns of the data tables that the measure does not count, and the way in. */
export function PassedOver() {
  const { words, raw } = usePane();
  const measure = useMeasure();
  const { apply } = useSeries();
  const { series } = words;
  const { services, periods } = passedOver(raw, measure);
  if (services.length + periods.length === 0) return null;
  const line = (name: string, takeIn: () => void) => (
    <li key={name} class="row">
      <span>{name}</span>
      <Button kind="quiet" slim class="push" onPress={takeIn}>
        {series.takeIn}
        <span class="spoken">{series.of(name)}</span>
      </Button>
    </li>
  );
  return (
    <section aria-labelledby="series-beside">
      <h2 id="series-beside">{series.beside}</h2>
      <p class="caption quiet-ink">{series.besideSays}</p>
      <ul class="lines">
        {services.map((name) =>
          line(name, () => {
            const unit = unitOf(raw, name);
            void apply('services', series.done.serviceAdded(name), (one) => addService(one, { name, unit }));
          }),
        )}
        {periods.map((label) =>
          line(
            label,
            () => void apply('periods', series.done.periodAdded(label), (one) => withPeriod(one, label, raw)),
          ),
        )}
      </ul>
    </section>
  );
}

/** As it stands beside the name among the quantities. */
function unitOf({ quantities: state }: LiveData, name: string): string {
  if (state.state !== 'read') return '';
  const { source, range } = state.block;
  const row = source.services.findIndex((one) => normalised(one) === normalised(name));
  if (row < 0 || source.unitColumn === undefined) return '';
  return range.text[source.firstRow - 1 - range.row + row]?.[source.unitColumn - 1 - range.column] ?? '';
}

/** At its place: in the order in which the columns stand. */
function withPeriod(measure: Measure, label: string, { quantities, costs }: LiveData): Edited {
  const state = [quantities, costs].find(
    (one) => one.state === 'read' && one.block.source.periods.some((own) => normalised(own) === normalised(label)),
  );
  const order = state?.state === 'read' ? state.block.source.periods.map(normalised) : [];
  const { kind, labels } = measure.periods;
  const at = order.indexOf(normalised(label));
  const before = labels.filter((own) => order.indexOf(normalised(own)) < at);
  return setPeriods(measure, { kind, labels: [...before, label, ...labels.filter((own) => !before.includes(own))] });
}
