import type { Measure, QualityIndicator } from '../../../measures/definition';
import type { Edited } from '../../../measures/edits/edit';
import { addPart, changePart } from '../../../measures/edits/parts';

/** A quality indicator as the fields of its form hold it. */
export type QualityFields = Readonly<Record<'name' | 'unit' | 'direction' | 'weight' | 'service', string>>;

export const NEW_INDICATOR: QualityFields = { name: '', unit: '', direction: 'up', weight: '1', service: '' };

export const indicatorFields = (one: QualityIndicator): QualityFields => ({
  name: one.name,
  unit: one.unit,
  direction: one.direction === 1 ? 'up' : 'down',
  weight: String(one.weight),
  service: one.service ?? '',
});

const numberIn = (text: string): number => Number(text.trim().replace(',', '.') || NaN);

export const isWeightWrong = ({ weight }: QualityFields): boolean => !(numberIn(weight) > 0 && numberIn(weight) < 1e6);

/** The measure with this indicator; a new one where there is no id. */
export function withIndicator(measure: Measure, id: string | undefined, fields: QualityFields): Edited {
  const part = {
    name: fields.name,
    unit: fields.unit.trim(),
    direction: fields.direction === 'down' ? -1 : 1,
    weight: numberIn(fields.weight),
    service: fields.service === '' ? null : fields.service,
  } as const;
  return id === undefined ? addPart(measure, 'quality', part) : changePart(measure, 'quality', id, part);
}
