import { useState } from 'preact/hooks';
import { useMeasure, usePane } from '../../state/pane';
import { More } from '../More';
import { AddPeriod } from './AddPeriod';
import { AddService } from './AddService';
import { PassedOver } from './PassedOver';
import { PeriodRow } from './PeriodRow';
import { SeriesNote } from './SeriesNote';
import { ServiceRow } from './ServiceRow';

/** The services and periods of the measure: changed, taken out, added; data tables and built sheets follow. */
export function SeriesCard() {
  const { words, formats, session } = usePane();
  const { id, services, periods } = useMeasure();
  const { series } = words;
  const { labels } = periods;
  // A form that is half typed is in sight when the pane is opened again; closing the form does not close the fold.
  const [startsOpen] = useState(() =>
    Object.keys(session.drafts).some((key) => key.startsWith(`${id} service`) || key.startsWith(`${id} period`)),
  );
  if (services.length === 0 && labels.length === 0) return null;
  return (
    <>
      <SeriesNote />
      <More title={series.title} open={startsOpen}>
        <div class="stack">
          <p class="caption quiet-ink">{series.says}</p>
          <section class="stack" aria-labelledby="series-services">
            <h2 id="series-services">{series.services(formats.count(services.length))}</h2>
            <ul class="lines">
              {services.map((service) => (
                <ServiceRow key={service.id} service={service} />
              ))}
            </ul>
            <AddService />
          </section>
          <section class="stack" aria-labelledby="series-periods">
            <h2 id="series-periods">{series.periods(formats.count(labels.length))}</h2>
            <ul class="lines">
              {labels.map((label, at) => (
                <PeriodRow
                  key={label}
                  label={label}
                  isEnd={labels.length > 1 && (at === 0 || at === labels.length - 1)}
                />
              ))}
            </ul>
            <AddPeriod />
          </section>
          <PassedOver />
        </div>
      </More>
    </>
  );
}
