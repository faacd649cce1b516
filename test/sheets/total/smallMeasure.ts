/** A measure with one service, small enough to be worked out by hand. */
import type { Sector } from '../../../src/measures/measure';
import { newMeasure } from '../../../src/measures/newMeasure';
import type { Figures } from '../measure/sampleMeasure';
import type { Given } from './totalWorkbook';

export function smallMeasure(
  id: string,
  name: string,
  sector: Sector,
  labels: readonly string[],
  quantities: readonly number[],
  costs: readonly number[],
): Given {
  const begun = newMeasure({ id, name, sector, language: 'en', periods: { kind: 'calendarYear', labels } });
  const none = { labour: {}, pay: {}, spending: {}, deflators: {}, capital: {}, quality: {} };
  const figures: Figures = { ...none, quantities: { Cases: quantities }, costs: { Cases: costs } };
  return {
    measure: {
      ...begun,
      services: [{ id: 's1', name: 'Cases', unit: 'cases', measured: 'activity', factor: null }],
      costUnit: 'THB million',
      lastId: 1,
    },
    figures,
    parts: ['output'],
  };
}
