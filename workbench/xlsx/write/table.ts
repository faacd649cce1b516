/** An Excel Table. Its column names must equal its heading cells, or Excel repairs the file. */
import { parseBox, cellName } from '../references';
import type { FileSheet, FileTable } from '../workbookFile';
import { element } from '../xmlText';

export function tableHeadings(sheet: FileSheet, table: FileTable): string[] {
  const box = parseBox(table.range);
  if (box.rows < 2)
    throw new RangeError(
      `Table ${table.name} (${sheet.name}!${table.range}) needs a heading row and at least one row below it.`,
    );
  const row = new Map(sheet.cells.filter((cell) => cell.row === box.row).map((cell) => [cell.column, cell.value]));
  const seen = new Set<string>();
  return Array.from({ length: box.columns }, (_unused, i) => {
    const heading = row.get(box.column + i);
    const at = `${sheet.name}!${cellName(box.row, box.column + i)}`;
    if (typeof heading !== 'string' || heading === '')
      throw new RangeError(`Table ${table.name}: the heading in ${at} must be text.`);
    if (seen.has(heading.toLowerCase()))
      throw new RangeError(`Table ${table.name}: the heading "${heading}" in ${at} occurs twice.`);
    seen.add(heading.toLowerCase());
    return heading;
  });
}

export function tableXml(sheet: FileSheet, table: FileTable, id: number): string {
  const columns = tableHeadings(sheet, table).map((name, i) => element('tableColumn', { id: i + 1, name }));
  const style = { showFirstColumn: 0, showLastColumn: 0, showRowStripes: table.showBanding, showColumnStripes: 0 };
  return element(
    'table',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id,
      name: table.name,
      displayName: table.name,
      ref: table.range,
      totalsRowShown: 0,
    },
    (table.showFilter ? element('autoFilter', { ref: table.range }) : '') +
      element('tableColumns', { count: columns.length }, columns.join('')) +
      element('tableStyleInfo', { name: table.style || undefined, ...style }),
  );
}
