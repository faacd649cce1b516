import { byId } from './elements';

/**
 * F6 and Shift+F6 go from the bar to the sheet to the pane, as in Excel: in the sheet Tab goes to the next cell, so that
 * there has to be another way out.
 */
export function moveByF6(page: Window): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      go(event.shiftKey ? -1 : 1);
    },
    true,
  );
}

type Focus = () => void;

const frame = (): HTMLIFrameElement | null => byId('pane').querySelector('iframe');

function go(step: 1 | -1): void {
  const ways: Focus[] = [() => byId('bar').querySelector('button')?.focus(), focusSheet];
  const pane = frame();
  if (pane) ways.push(() => focusPane(pane));
  ways[(here() + step + ways.length) % ways.length]?.();
}

/** 0 the bar, 1 the sheet, 2 the pane. */
function here(): number {
  const active = document.activeElement;
  if (byId('bar').contains(active)) return 0;
  return active === frame() ? 2 : 1;
}

/** Univer listens to keys in a hidden editor. */
function focusSheet(): void {
  byId('grid').querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
}

function focusPane(pane: HTMLIFrameElement): void {
  pane.focus();
  pane.contentWindow?.focus();
  const first = pane.contentDocument?.querySelector<HTMLElement>('button, a[href], input, select, textarea');
  first?.focus();
}
