import { useEffect, useState } from 'preact/hooks';
import type { Measure } from '../../measures/definition';
import type { Example } from '../../measures/examples/example';
import { filledIn } from '../preview/filledIn';
import type { LiveData } from './liveData';
import { usePane } from './pane';

/** The example that the current measure was begun from; undefined once its tour is ended. */
export function useExample(): Example | undefined {
  const { currentMeasure, session } = usePane();
  const id = currentMeasure && session.tours[currentMeasure.id];
  const [example, setExample] = useState<Example>();
  useEffect(() => {
    let wanted = true;
    if (id === undefined) setExample(undefined);
    else void import('../../measures/examples').then(({ exampleOf }) => wanted && setExample(exampleOf(id)));
    return () => {
      wanted = false;
    };
  }, [id]);
  return example;
}

/** What the sources of the example lack is said until the user has brought it. */
export function isStillMissing({ services, spending }: Example, measure: Measure, live: LiveData): boolean {
  if (services.some(({ costs }) => costs === null)) {
    return live.costs.state !== 'read' || filledIn(live.costs.block, 'activity').filled === 0;
  }
  return !spending && measure.labour.length + measure.purchases.length + measure.capital.length === 0;
}
