import { byId, element } from './elements';

/** The frame that holds the add-in's page. The page calls `attachPane` before its office.js (attach.js). */
export class PaneFrame {
  private frame: HTMLIFrameElement | null = null;

  constructor(private readonly address: string) {}

  load(title: string): void {
    const frame = element('iframe', { title, src: this.address });
    this.frame?.remove();
    this.frame = frame;
    byId('pane').append(frame);
  }

  rename(title: string): void {
    this.frame?.setAttribute('title', title);
  }

  setWidth(pixels: number): void {
    byId('pane').style.width = `${pixels}px`;
  }
}
