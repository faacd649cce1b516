import type { SheetPlan, WorkbookPlan } from '../sheets/plan/plan';
import { addressOf } from './box';
import { applyLooks } from './applyLooks';
import { batches } from './batches';
import { excelRunAsOneUndo } from './excelRun';
import { problemOf } from './problemOf';
import { findReplaced, makeRoom, type Replaced } from './replaceSheets';
import { findCollision, lookAround, type Surroundings } from './surroundings';
import { takeOut } from './takeOut';
import { WorkbookError } from './workbookError';
import { writeBlock } from './writeCells';
import { writeCharts } from './writeCharts';
import { writeLinks } from './writeLinks';
import { writePage } from './writePage';
import { writeTables } from './writeTables';
import { writeValidations } from './writeValidations';

export interface BuildProgress {
  /** Sheets written so far, of how many, and the one that is written now. */
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

export interface BuildOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
}

export interface BuildResult {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  /** Round trips to Excel. */
  readonly syncs: number;
}

/**
 * Writes a plan: looks first, adds all sheets, then writes them in a handful of batches. Nothing that exists is changed,
 * but the sheets of the measure's own earlier build that the plan names (`replaces`). When anything fails, or the user
 * cancels, what was added is taken out again and the error says so.
 */
export async function applyPlan(plan: WorkbookPlan, options: BuildOptions = {}): Promise<BuildResult> {
  const around = await lookAround();
  const collision = findCollision(plan, around);
  if (collision) throw collision;
  const replaced = findReplaced(plan, around);
  let added: readonly string[] = [];
  const writing = { begun: false };
  try {
    const syncs = await excelRunAsOneUndo(async (context) => {
      const writer = new Writer(context, plan, options, replaced, writing);
      await writer.makeRoom();
      added = await writer.addSheets();
      await writer.writeSheets();
      return writer.syncs;
    });
    return { sheets: plan.sheets.map(({ name }) => name), names: plan.names.map(({ name }) => name), syncs: syncs + 1 };
  } catch (error) {
    const problem = problemOf(error);
    const left = writing.begun ? replaced.sheets : [];
    throw await undone(left.length > 0 ? problem.with({ unfinished: left }) : problem, plan, around, added);
  }
}

async function undone(problem: WorkbookError, plan: WorkbookPlan, around: Surroundings, ids: readonly string[]) {
  const left = await takeOut(plan, around, ids);
  return left.length === 0 ? problem : problem.with({ left });
}

class Writer {
  syncs = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly plan: WorkbookPlan,
    private readonly options: BuildOptions,
    private readonly replaced: Replaced,
    private readonly writing: { begun: boolean },
  ) {}

  private async sync(): Promise<void> {
    this.stopIfCancelled();
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
    this.syncs += 1;
    await this.context.sync();
    this.stopIfCancelled();
  }

  /** Once an earlier sheet is cleared there is no way back to it: finishing is the shortest way to a whole workbook. */
  private stopIfCancelled(): void {
    if (this.options.signal?.aborted && !this.writing.begun) throw new WorkbookError('cancelled');
  }

  async makeRoom(): Promise<void> {
    if (this.replaced.sheets.length + this.replaced.names.length === 0) return;
    this.stopIfCancelled();
    await makeRoom(this.context, this.plan, this.replaced);
    this.syncs += 1;
    this.writing.begun = true;
  }

  /** All sheets at once, so that formulas may point at any of them. Their ids are what may be taken out again. */
  async addSheets(): Promise<readonly string[]> {
    const there = new Set(this.replaced.sheets.map((name) => name.toLowerCase()));
    const sheets = this.plan.sheets
      .filter(({ name }) => !there.has(name.toLowerCase()))
      .map(({ name }) => this.context.workbook.worksheets.add(name).load('id'));
    await this.sync();
    return sheets.map(({ id }) => id);
  }

  /** Tables and names come with the first batch: formulas that name them would not be accepted before. */
  async writeSheets(): Promise<void> {
    const ordered = [...this.plan.sheets].sort((a, b) => Number(!a.tables?.length) - Number(!b.tables?.length));
    let done = 0;
    let namesWritten = false;
    const all = batches(ordered);
    for (const batch of all) {
      this.options.onProgress?.({ done, total: ordered.length, sheet: batch[0]?.name ?? '' });
      if (!namesWritten) this.writeNames();
      namesWritten = true;
      for (const sheet of batch) this.writeSheet(sheet);
      if (batch === all.at(-1)) this.show();
      // One round trip for each batch, not for each sheet: batches() makes them as large as Excel takes.
      await this.sync();
      done += batch.length;
    }
    this.options.onProgress?.({ done, total: ordered.length, sheet: this.plan.show });
  }

  private writeNames(): void {
    for (const { name, refersTo, comment } of this.plan.names) {
      this.context.workbook.names.add(name, refersTo, comment ?? '');
    }
  }

  private writeSheet(plan: SheetPlan): void {
    const sheet = this.context.workbook.worksheets.getItem(plan.name);
    for (const block of plan.blocks) writeBlock(sheet, block);
    writeTables(sheet, plan);
    applyLooks(sheet, plan, addressOf(plan.blocks));
    writeLinks(sheet, plan);
    writeValidations(sheet, plan);
    writePage(sheet, plan);
  }

  /** Charts last: all that they show is there. Then the sheet to look at, with its first cell selected. */
  private show(): void {
    for (const plan of this.plan.sheets) {
      writeCharts(this.context, this.context.workbook.worksheets.getItem(plan.name), plan);
    }
    const shown = this.context.workbook.worksheets.getItem(this.plan.show);
    shown.activate();
    shown.getRange('A1').select();
  }
}
