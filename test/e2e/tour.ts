/** The example with real figures, step by step, as a person follows it: headings are read, buttons are pressed. */
import type { Frame } from 'playwright-core';
import type { WorkbenchPage } from './workbenchPage';

export const STEPS = ['table', 'data', 'checks', 'output', 'inputs', 'productivity', 'report', 'share'] as const;
export type Step = (typeof STEPS)[number];

/** A loaded machine is slow; nothing here depends on how long something takes. */
const PATIENCE = 120_000;

export class Tour {
  private constructor(
    readonly workbench: WorkbenchPage,
    readonly pane: Frame,
  ) {}

  /** From the first screen of an empty workbook to the table of the example. */
  static async begin(workbench: WorkbenchPage, example: RegExp): Promise<Tour> {
    const tour = new Tour(workbench, await workbench.pane());
    await tour.press(example);
    await tour.heading('What goes in, what comes out');
    return tour;
  }

  async press(name: string | RegExp): Promise<void> {
    await this.pane.getByRole('button', { name }).first().click({ timeout: PATIENCE });
  }

  /** Waits until the screen answers this. */
  async heading(name: string | RegExp): Promise<void> {
    await this.pane.getByRole('heading', { level: 1, name }).waitFor({ timeout: PATIENCE });
  }

  /** Goes to another step by its place on the path. */
  async step(step: Step): Promise<void> {
    const steps = this.pane.locator('nav ol > li');
    await steps.nth(STEPS.indexOf(step)).getByRole('button').first().click();
  }

  /** Presses a button that writes sheets, and waits until they are written and calculated. */
  async build(button: string, done: string): Promise<void> {
    await this.press(button);
    await this.heading(done);
    await this.workbench.settled();
  }

  /** The published figures go into the data sheets by one press. */
  async fillIn(): Promise<void> {
    await this.press('Put published figures in');
    await this.pane
      .locator('.tour')
      .getByText(/Figures are in:/)
      .waitFor({ timeout: PATIENCE });
    await this.workbench.settled();
  }

  /** Pastes rows into the field of a block, looks at what was read and puts it into the sheet. */
  async paste(block: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
    const card = this.pane.getByRole('listitem').filter({ has: this.pane.getByRole('heading', { name: block }) });
    await card.getByRole('button', { name: `Fill (${block})` }).click();
    await card.getByText('Clipboard').click();
    await card.getByLabel('Paste the copied cells here').click();
    await this.workbench.page.keyboard.insertText(rows.map((row) => row.join('\t')).join('\n'));
    await card.getByRole('button', { name: 'Read what is pasted' }).click();
    await card.getByRole('button', { name: `Put into ${block}` }).click();
    await card.getByText(`The figures are in ${block}.`).last().waitFor({ timeout: PATIENCE });
    await this.workbench.settled();
  }
}
