import type { Choices } from './choices';
import { byId, element } from './elements';
import type { Words } from './words';

/** The frame that holds the add-in's page. The page calls `attachPane` before its office.js (attach.js). */
export class PaneFrame {
  private theme: Choices['theme'] = 'light';

  constructor(private readonly address: string | null) {}

  load(words: Words): void {
    if (this.address === null) return this.say(words.notBuilt, words.howToBuild);
    const frame = element('iframe', { title: words.pane, src: this.address, load: () => this.setTheme(this.theme) });
    byId('pane').replaceChildren(frame);
  }

  /** The page's own style sheet knows the attribute; without it the page follows the system. */
  setTheme(theme: Choices['theme']): void {
    this.theme = theme;
    const page = byId('pane').querySelector('iframe')?.contentDocument?.documentElement;
    page?.setAttribute('data-theme', theme);
  }

  /** Words in place of the add-in, when there is nothing to show. */
  private say(title: string, text: string): void {
    const note = element('div', { class: 'pane-note' }, element('h2', {}, title), element('p', {}, text));
    byId('pane').replaceChildren(note);
  }

  setWidth(pixels: number): void {
    byId('pane').style.width = `${pixels}px`;
  }
}
