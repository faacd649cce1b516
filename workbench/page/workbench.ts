import type { UniverGrid } from '../grid/univer/univerGrid';
import { createHost, type FunctionsMetadata, type Host } from '../host';
import type { WorkbookFile } from '../xlsx/workbookFile';
import { drawBar, type BarActions } from './bar';
import { showCellMessages } from './cellTip';
import { keepChoices, type Choices } from './choices';
import { byId } from './elements';
import { acceptDrops, chooseFile, download, isXlsx, readFile } from './files';
import { followLinks } from './followLinks';
import { ask, reasonOf, tell } from './notices';
import { PaneFrame } from './paneFrame';
import { moveByF6 } from './regions';
import { emptyWorkbook, sampleWorkbook, type SampleName } from './samples';
import { WORDS, type Language, type Words } from './words';

export interface WorkbenchOptions {
  readonly choices: Choices;
  /** The add-in's functions; null shows the workbook as a colleague without the add-in sees it. */
  readonly functions: FunctionsMetadata | null;
  /** Whether there is a pane, and the address of its page; no address when the add-in is not built. */
  readonly pane: { readonly address: string | null } | null;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', th: 'th-TH' };

/** Grid, host, pane and bar together; `window.workbench` of the page. */
export class Workbench implements BarActions {
  readonly host: Host;
  private readonly frame: PaneFrame | null;
  private readonly choices: Choices;
  private fileName = 'Workbook.xlsx';
  private changed = false;

  constructor(
    readonly grid: UniverGrid,
    { choices, functions, pane }: WorkbenchOptions,
  ) {
    this.choices = choices;
    const language = LOCALES[choices.language];
    this.host = createHost({ grid: this.grid, language, ...(functions ? { functions } : {}) });
    this.frame = pane ? new PaneFrame(pane.address) : null;
    byId('pane').hidden = !pane;
    showCellMessages(this.grid, () => this.words.message);
    followLinks(this.grid, this.host);
    moveByF6(window);
    this.grid.onEdit(() => (this.changed = true));
    acceptDrops(
      () => this.words.dropHere,
      (file) => void this.openFile(file),
    );
    this.showChoices();
  }

  get words(): Words {
    return WORDS[this.choices.language];
  }

  /** For attach.js in the add-in's page. */
  attachPane(window: Window): void {
    this.host.attach(window);
    moveByF6(window);
  }

  private loadPane(): void {
    this.host.setTheme(this.choices.theme);
    this.host.setLanguage(LOCALES[this.choices.language]);
    this.frame?.load(this.words);
  }

  async show(file: WorkbookFile, name: string): Promise<void> {
    await this.host.open(file);
    this.grid.forgetUndo();
    this.fileName = name;
    this.changed = false;
    // As in Excel, another workbook is another pane: it reads what the workbook remembers.
    this.loadPane();
    await this.grid.settled();
    requestAnimationFrame(() => this.grid.drawChartsAgain());
  }

  create(): void {
    void this.replaceBy(async () => this.show(emptyWorkbook(), 'Workbook.xlsx'));
  }

  showSample(name: SampleName): void {
    void this.replaceBy(async () => this.show(await sampleWorkbook(name), `${this.words.samples[name]}.xlsx`));
  }

  open(): void {
    void chooseFile().then((file) => (file ? this.openFile(file) : undefined));
  }

  async openFile(file: File): Promise<void> {
    if (!isXlsx(file)) return tell(this.words.notXlsx(file.name), this.words, 'problem');
    await this.replaceBy(async () => {
      try {
        await this.show(await readFile(file), file.name);
        tell(this.words.opened(file.name), this.words);
      } catch (problem) {
        tell(this.words.cannotOpen(file.name, reasonOf(problem)), this.words, 'problem');
      }
    });
  }

  save(): void {
    void this.saveAs(this.fileName);
  }

  async saveAs(name: string): Promise<void> {
    try {
      await this.host.idle();
      await download(await this.host.save(), name);
      this.changed = false;
      tell(this.words.saved(name), this.words);
    } catch (problem) {
      tell(this.words.cannotSave(reasonOf(problem)), this.words, 'problem');
    }
  }

  choose(change: Partial<Choices>): void {
    Object.assign(this.choices, change);
    keepChoices(this.choices);
    if (change.theme) this.grid.session.api.toggleDarkMode(change.theme === 'dark');
    this.showChoices();
    this.host.setTheme(this.choices.theme);
    if (change.language) this.loadPane();
  }

  private showChoices(): void {
    const { theme, language, paneWidth } = this.choices;
    document.documentElement.dataset.theme = theme;
    document.documentElement.lang = language;
    document.title = this.words.name;
    byId('grid').setAttribute('aria-label', this.words.grid);
    byId('pane').setAttribute('aria-label', this.words.pane);
    this.frame?.setWidth(paneWidth);
    this.frame?.setTheme(theme);
    drawBar(this.words, this.choices, this, this.frame !== null);
  }

  private async replaceBy(work: () => Promise<void>): Promise<void> {
    if (this.changed && !(await ask(this.words.replace, this.words.replaceYes, this.words.keep))) return;
    await work();
  }
}
