import { byId, element } from './elements';
import type { Words } from './words';

/** The frame that holds the add-in's page. The page calls `attachPane` before its office.js (attach.js). */
export class PaneFrame {
  constructor(private readonly address: string | null) {}

  load(words: Words): void {
    if (this.address === null) return this.say(words.notBuilt, words.howToBuild);
    const frame = element('iframe', { title: words.pane, src: this.address });
    byId('pane').replaceChildren(frame);
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
