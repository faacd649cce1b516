/** Excel.RangeFill. */
import { HostObject, type Place } from '../hostObject';
import { color } from './colors';
import type { Model } from './model';
import { applyFormat, uniform } from './uniform';

export function rangeFill(model: Model, place: Place): HostObject {
  return new HostObject('RangeFill', {
    get: { Color: () => uniform(model, place, (f) => f.fill ?? '#FFFFFF') },
    set: { Color: (v) => applyFormat(model, place, { fill: v === '' ? null : color(v) }) },
    call: { Clear: () => applyFormat(model, place, { fill: null }) },
  });
}
