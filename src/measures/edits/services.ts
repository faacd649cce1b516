import type { Measure, Service } from '../definition';
import { renamedKeys } from './acceptance';
import type { Edited } from './edit';
import { edited } from './edit';
import { sameName, tidy } from './names';
import { addPart, changePart, removePart } from './parts';

export interface NewService extends Partial<Omit<Service, 'id'>> {
  readonly name: string;
}

export const addService = (measure: Measure, service: NewService): Edited =>
  addPart(measure, 'services', { unit: '', measured: 'activity', factor: null, ...service });

/** What was accepted about the service stays accepted under its new name. */
export function renameService(measure: Measure, id: string, name: string): Edited {
  const before = measure.services.find((one) => one.id === id)?.name ?? '';
  const result = changePart(measure, 'services', id, { name });
  if (result.problem) return result;
  return edited({ ...result.value, accepted: renamedKeys(measure.accepted, 'service', before, tidy(name)) });
}

/** Its own quality indicators and what was accepted about it go with it. */
export function removeService(measure: Measure, id: string): Edited {
  const gone = measure.services.find((one) => one.id === id);
  const result = removePart(measure, 'services', id);
  if (result.problem || !gone) return result;
  return edited({
    ...result.value,
    quality: measure.quality.filter((one) => one.service !== id),
    accepted: measure.accepted.filter((one) => one.service === undefined || !sameName(one.service, gone.name)),
  });
}
