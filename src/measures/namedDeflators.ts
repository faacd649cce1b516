/** The price indexes that a measure names, and which of them a service takes. */
import type { Deflator, Measure } from './definition';
import { normalised } from './labels';

/** Every price index once, in the order in which inputs name them. */
export function deflatorsOf(measure: Measure): Deflator[] {
  const { purchases, capital, services, method, labour } = measure;
  const named = [
    ...(method.labour !== 'direct' && labour.length > 0 ? [method.payDeflator] : []),
    ...purchases.map(({ deflator }) => deflator),
    ...capital.map(({ deflator }) => deflator),
    ...services.filter(({ measured }) => measured === 'outputEqualsInput').map((one) => serviceDeflator(measure, one)),
  ].flatMap((deflator) => (deflator && normalised(deflator.name) !== '' ? [deflator] : []));
  return named.filter(({ name }, i) => named.findIndex((one) => normalised(one.name) === normalised(name)) === i);
}

/** A service that is measured by what goes into it takes its own price index, or the one of pay. */
export const serviceDeflator = (measure: Measure, service: Measure['services'][number]): Deflator | null =>
  service.deflator ?? measure.method.payDeflator;
