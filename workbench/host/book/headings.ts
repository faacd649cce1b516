/** The heading row of a table: text, never empty, never twice the same. */
import type { Box, Grid, TableRecord } from '../../grid/grid';
import { cellText } from '../input/numberText';

export const headingBox = ({ box }: TableRecord): Box => ({ ...box, rows: 1 });

export const bodyBox = ({ box }: TableRecord): Box => ({ ...box, row: box.row + 1, rows: box.rows - 1 });

/** As they stand in the cells. */
export function headings(grid: Grid, table: TableRecord): string[] {
  const [row = []] = grid.read(table.sheet, headingBox(table));
  return row.map(({ value }) => cellText(value, 'General'));
}

/** [H10] Excel turns headings into text, names empty ones Column1, Column2 and numbers what is there twice. */
export function properHeadings(found: readonly string[]): string[] {
  const taken = new Set<string>();
  return found.map((heading, i) => {
    const wanted = heading === '' ? `Column${i + 1}` : heading;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
