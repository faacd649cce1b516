/** Excel.RangeFormat: alignment, sizes, and the way to font, fill and borders. */
import type { CellFormat } from '../../grid/grid';
import { boolean, number, oneOf, whole } from '../arguments';
import { HostObject, type Place } from '../hostObject';
import type { Json } from '../json';
import { autofitColumns, autofitRows } from './autofit';
import { bounded } from './bounded';
import { formatProtection } from './formatProtection';
import type { Model } from './model';
import { rangeBorders } from './rangeBorders';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { applyFormat, uniform } from './uniform';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

type Horizontal = NonNullable<CellFormat['horizontal']>;
type Vertical = NonNullable<CellFormat['vertical']>;

const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The common width or height of lines, or null. */
function common(from: number, count: number, size: (index: number) => number): Json {
  const first = size(from);
  for (let i = from + 1; i < from + count; i += 1) if (size(i) !== first) return null;
  return first;
}

export function rangeFormat(model: Model, place: Place): HostObject {
  const { grid } = model.book;
  const { name } = place.sheet;
  const apply = (format: CellFormat) => applyFormat(model, place, format);
  const get = (pick: (format: CellFormat) => Json) => () => uniform(model, place, pick);
  const area = () => bounded(model, place);
  return new HostObject('RangeFormat', {
    get: {
      HorizontalAlignment: get((f) => upper(f.horizontal ?? 'general')),
      VerticalAlignment: get((f) => upper(f.vertical ?? 'bottom')),
      WrapText: get((f) => f.wrap ?? false),
      IndentLevel: get((f) => f.indent ?? 0),
      ColumnWidth: () => common(area().column, area().columns, (c) => grid.columnWidth(name, c)),
      RowHeight: () => common(area().row, area().rows, (r) => grid.rowHeight(name, r)),
    },
    set: {
      HorizontalAlignment: (v) => apply({ horizontal: oneOf(v, HORIZONTAL).toLowerCase() as Horizontal }),
      VerticalAlignment: (v) => apply({ vertical: oneOf(v, VERTICAL).toLowerCase() as Vertical }),
      WrapText: (v) => apply({ wrap: boolean(v) }),
      IndentLevel: (v) => apply({ indent: whole(v) }),
      ColumnWidth: (v) => grid.setColumnWidth(name, area().column, area().columns, number(v)),
      RowHeight: (v) => grid.setRowHeight(name, area().row, area().rows, number(v)),
    },
    child: {
      Font: () => rangeFont(model, place),
      Fill: () => rangeFill(model, place),
      Borders: () => rangeBorders(model, place),
      Protection: () => formatProtection(model, place),
    },
    call: {
      AutofitColumns: () => autofitColumns(model, place),
      AutofitRows: () => autofitRows(model, place),
    },
  });
}
