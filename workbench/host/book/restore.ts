/** Puts tables, names and charts back as they were and shows the grid what changed. */
import type { Book } from './book';
import type { Contents } from './records';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export function restore(book: Book, target: Contents): void {
  const before = book.contents;
  const after = structuredClone(target);
  book.contents = after;
  const { grid } = book;
  for (const name of before.names) if (!after.names.some((n) => n.name === name.name)) grid.deleteName(name.name);
  for (const table of before.tables) if (!after.tables.some((t) => t.id === table.id)) grid.deleteTable(table);
  for (const chart of before.charts)
    if (!after.charts.some((c) => c.drawn.id === chart.drawn.id)) grid.deleteChart(chart.drawn);
  for (const name of after.names)
    if (!before.names.some((n) => n.name === name.name && n.refersTo === name.refersTo))
      grid.setName(name.name, name.refersTo);
  for (const table of after.tables) if (!before.tables.some((t) => same(t, table))) book.pushTable(table);
  for (const chart of after.charts)
    if (!before.charts.some((c) => same(c.drawn, chart.drawn))) grid.setChart(chart.drawn);
}
