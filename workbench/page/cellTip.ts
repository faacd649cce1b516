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
    show(box.row, box.column);
  };

  api.addEvent(api.Event.CellHover, ({ row, column }) => {
    if (!show(row, column)) showSelected();
  });
  api.addEvent(api.Event.Scroll, showSelected);
  // After a change of sheet Univer knows the places of cells one frame later.
  const showSoon = (): void => void requestAnimationFrame(() => requestAnimationFrame(showSelected));
  grid.onSelection(showSoon);
  byId('grid').addEventListener('pointerleave', showSelected);
}

function place(tip: HTMLElement, grid: UniverGrid, row: number, column: number): void {
  const cell = grid.session.book.getActiveSheet().getRange(row, column).getCellRect();
  const frame = byId('grid').getBoundingClientRect();
  // Univer counts from its canvas.
  const canvas = byId('grid').querySelector('canvas')?.getBoundingClientRect() ?? frame;
  const right = canvas.left + cell.right + MARGIN;
  const fits = right + tip.offsetWidth <= frame.right - MARGIN;
  const left = fits ? right : Math.max(frame.left, canvas.left + cell.left - tip.offsetWidth - MARGIN);
  const top = Math.min(canvas.top + cell.top, frame.bottom - tip.offsetHeight - MARGIN);
  tip.hidden = top < canvas.top;
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}
