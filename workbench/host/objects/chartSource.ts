/** Which series a range gives, as Excel reads it: headings and categories are the text at its edges. */
import type { Box, ChartSeries } from '../../grid/grid';
import { formatAddress } from '../book/a1';
import type { Place } from '../hostObject';
import { cellText } from '../input/numberText';
import type { Model } from './model';

export function seriesFrom(model: Model, { sheet, box }: Place, by: 'Auto' | 'Columns' | 'Rows'): ChartSeries[] {
  const cells = model.book.grid.read(sheet.name, box);
  const isText = (row: number, column: number) => {
    const value = cells[row]?.[column]?.value ?? null;
    return value === null || typeof value === 'string';
  };
  const bodyRows = Math.min(1, box.rows - 1);
  const bodyColumns = Math.min(1, box.columns - 1);
  const top = box.rows > 1 && isText(0, bodyColumns) ? 1 : 0;
  const left = box.columns > 1 && isText(bodyRows, 0) ? 1 : 0;
  const inRows = by === 'Rows' || (by === 'Auto' && box.columns - left > box.rows - top);
  const address = (part: Box) => formatAddress(sheet.name, part, true);
  const label = (row: number, column: number) => {
    const value = cells[row]?.[column]?.value ?? null;
    return cellText(value, 'General');
  };
  const body: Box = {
    row: box.row + top,
    column: box.column + left,
    rows: box.rows - top,
    columns: box.columns - left,
  };
  const headingRow = top ? address({ ...body, row: box.row, rows: 1 }) : '';
  const headingColumn = left ? address({ ...body, column: box.column, columns: 1 }) : '';
  return Array.from({ length: inRows ? body.rows : body.columns }, (_, i) =>
    inRows
      ? {
          name: left ? label(top + i, 0) : `Series${i + 1}`,
          values: address({ ...body, row: body.row + i, rows: 1 }),
          categories: headingRow,
        }
      : {
          name: top ? label(0, left + i) : `Series${i + 1}`,
          values: address({ ...body, column: body.column + i, columns: 1 }),
          categories: headingColumn,
        },
  );
}
