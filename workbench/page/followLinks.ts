import type { Host } from '../host';
import type { UniverGrid } from '../grid/univer/univerGrid';
import { parseReference } from './charts/sheetReference';

/** A click on a cell with a link to a place in the workbook goes there, as in Excel. Links to the web stay text. */
export function followLinks(grid: UniverGrid, host: Host): void {
  const { api } = grid.session;
  api.addEvent(api.Event.CellClicked, ({ row, column }) => {
    const links = host.book.sheet(grid.activeSheet())?.links ?? [];
    const link = links.find((one) => one.row === row && one.column === column && !one.web);
    const place = link && parseReference(link.target);
    if (place && grid.sheetNames().includes(place.sheet)) grid.select(place.sheet, place.box);
  });
}
