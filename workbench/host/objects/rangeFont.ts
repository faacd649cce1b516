/** Excel.RangeFont. */
import type { CellFormat } from '../../grid/grid';
import { boolean, number, oneOf, text } from '../arguments';
import { HostObject, type Place } from '../hostObject';
import type { Json } from '../json';
import { color } from './colors';
import type { Model } from './model';
import { applyFormat, uniform } from './uniform';

export function rangeFont(model: Model, place: Place): HostObject {
  const apply = (format: CellFormat) => applyFormat(model, place, format);
  const get = (pick: (format: CellFormat) => Json) => () => uniform(model, place, pick);
  return new HostObject('RangeFont', {
    get: {
      Name: get((f) => f.fontName ?? 'Calibri'),
      Size: get((f) => f.fontSize ?? 11),
      Bold: get((f) => f.bold ?? false),
      Italic: get((f) => f.italic ?? false),
      Underline: get((f) => (f.underline ? 'Single' : 'None')),
      Color: get((f) => f.color ?? '#000000'),
    },
    set: {
      Name: (v) => apply({ fontName: text(v) }),
      Size: (v) => apply({ fontSize: number(v) }),
      Bold: (v) => apply({ bold: boolean(v) }),
      Italic: (v) => apply({ italic: boolean(v) }),
      Underline: (v) => apply({ underline: oneOf(v, ['None', 'Single']) === 'Single' }),
      Color: (v) => apply({ color: color(v) }),
    },
  });
}
