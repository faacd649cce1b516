import type { UniverGrid } from '../grid/univer/univerGrid';
import { byId, element } from './elements';

const MARGIN = 6;

/** Shows what a function says about its cell, beside the cell under the pointer or else the selected one. */
export function showCellMessages(grid: UniverGrid, title: () => string): void {
  const tip = element('div', { class: 'cell-message', role: 'tooltip', hidden: true });
  document.body.append(tip);
  const { api } = grid.session;

  const show = (row: number, column: number): boolean => {
    const sheet = grid.activeSheet();
    const text = grid.messages.at(sheet, row, column);
    const value = grid.read(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value;
    const isError = typeof value === 'object' && value !== null;
    tip.hidden = text === null || !isError;
    if (tip.hidden || text === null || !isError) return false;
    tip.replaceChildren(element('strong', {}, `${title()} ${value.error}`), text);
    place(tip, grid, row, column);
    return true;
  };
  const showSelected = (): void => {
    const { box } = grid.selection();
    if (show(box.row, box.column)) byId('notices').setAttribute('data-said', tip.textContent);
  };

  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    if (!show(row, column)) showSelected();
  });
  api.addEvent(api.Event.Scroll, () => (tip.hidden = true));
  grid.onSelection(showSelected);
  byId('grid').addEventListener('pointerleave', showSelected);
}

function place(tip: HTMLElement, grid: UniverGrid, row: number, column: number): void {
  const cell = grid.session.book.getActiveSheet().getRange(row, column).getCellRect();
  const frame = byId('grid').getBoundingClientRect();
  const left = cell.right + MARGIN;
  const fits = left + tip.offsetWidth <= frame.right - MARGIN;
  tip.style.left = `${fits ? left : Math.max(frame.left, cell.left - tip.offsetWidth - MARGIN)}px`;
  tip.style.top = `${Math.min(cell.top, frame.bottom - tip.offsetHeight - MARGIN)}px`;
}
