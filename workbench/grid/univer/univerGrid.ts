import { ICommandService, IUndoRedoService } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { ClearSelectionAllCommand, ClearSelectionContentCommand, ClearSelectionFormatCommand } from '@univerjs/sheets';
import type { Box, CellFormat, CellInput, ChartRecord, Grid, GridCell, HostFunction, TableRecord } from '../grid';
import { boxOf, rangeOf } from './boxes';
import { CalculationWatch } from './calculationWatch';
import { formatOf } from './cellFormat';
import { CellMessages } from './cellMessages';
import { writeCells } from './cellWriting';
import { noCharts, type ChartLayer } from './chartLayer';
import { deleteName, setName } from './definedNames';
import { guardExecutors } from './executorGuard';
import type { FWorksheet } from './facades';
import { writeFormat } from './formatWriting';
import { forgetParsed } from './forgetParsed';
import { CallMemory, registerAddinFunction } from './hostFunction';
import { readCells } from './rawReading';
import { repairEngine } from './repairEngine';
import { EMPTY_SHEET, type Session } from './session';
import { toPixels, toPoints } from './pixels';
import { freezeOf, makeRoom, setFreeze, usedBox } from './sheetShape';
import { pushTable, removeTable } from './superTables';
import { UserChanges } from './userChanges';

/** The Grid over Univer. Everything that Univer does wrong is worked round in a file of its own beside this one. */
export class UniverGrid implements Grid {
  readonly messages = new CellMessages();
  private readonly watch: CalculationWatch;
  private readonly changes: UserChanges;
  private readonly calls = new CallMemory();

  constructor(
    readonly session: Session,
    private readonly charts: ChartLayer = noCharts,
  ) {
    repairEngine(session.injector);
    this.watch = new CalculationWatch(session.injector);
    this.changes = new UserChanges(session);
  }

  sheetNames(): string[] {
    return this.session.book.getSheets().map((sheet) => sheet.getSheetName());
  }

  addSheet(name: string, position?: number): void {
    const active = this.activeSheet();
    const index = position === undefined ? {} : { index: position };
    this.byHost(() => this.session.book.insertSheet(name, { ...index, sheet: { ...EMPTY_SHEET } }));
    this.activate(active);
    this.formulasChangedMeaning();
  }

  deleteSheet(name: string): void {
    // The screen cannot draw while the sheet that it shows is gone.
    const other = this.sheetNames().find((sheet) => sheet !== name);
    if (other !== undefined && this.activeSheet() === name) this.activate(other);
    this.byHost(() => this.session.book.deleteSheet(this.sheet(name)));
    this.messages.forgetSheet(name);
    this.formulasChangedMeaning();
  }

  renameSheet(name: string, to: string): void {
    this.byHost(() => this.sheet(name).setName(to));
    this.messages.renameSheet(name, to);
    this.formulasChangedMeaning();
  }

  moveSheet(name: string, position: number): void {
    this.byHost(() => this.session.book.moveSheet(this.sheet(name), position));
  }

  activeSheet(): string {
    return this.session.book.getActiveSheet().getSheetName();
  }

  activate(name: string): void {
    if (this.activeSheet() !== name) this.session.book.setActiveSheet(this.sheet(name));
  }

  read(sheet: string, box: Box): GridCell[][] {
    return readCells(this.session, this.sheet(sheet), box);
  }

  write(sheet: string, box: Box, cells: (CellInput | undefined)[][]): void {
    const target = this.sheet(sheet);
    this.byHost(() => {
      makeRoom(this.session, target, box);
      writeCells(this.session, target, box, cells);
    });
  }

  clear(sheet: string, box: Box, what: 'contents' | 'formats' | 'all'): void {
    const commands = {
      contents: ClearSelectionContentCommand.id,
      formats: ClearSelectionFormatCommand.id,
      all: ClearSelectionAllCommand.id,
    };
    this.byHost(() => this.command(commands[what], sheet, { ranges: [rangeOf(box)] }));
  }

  used(sheet: string): Box | null {
    const target = this.sheet(sheet);
    const spilled = this.session.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return usedBox(
      target,
      (spilled?.[this.session.unitId]?.[target.getSheetId()] ?? {}) as Record<number, Record<number, object>>,
    );
  }

  format(sheet: string, box: Box, format: CellFormat): void {
    const target = this.sheet(sheet);
    this.byHost(() => {
      makeRoom(this.session, target, box);
      writeFormat(this.session, target.getSheetId(), box, format);
    });
  }

  readFormat(sheet: string, row: number, column: number): CellFormat {
    const workbook = this.session.book.getWorkbook();
    const cell = this.sheet(sheet).getSheet().getCellMatrix().getValue(row, column);
    return formatOf(cell ? workbook.getStyles().getStyleByCell(cell) : null);
  }

  setColumnWidth(sheet: string, column: number, count: number, points: number): void {
    const target = this.sheet(sheet);
    this.byHost(() => {
      makeRoom(this.session, target, { row: 0, rows: 1, column, columns: count });
      target.setColumnWidths(column, count, toPixels(points));
    });
  }

  columnWidth(sheet: string, column: number): number {
    return toPoints(this.sheet(sheet).getColumnWidth(column));
  }

  setRowHeight(sheet: string, row: number, count: number, points: number): void {
    const target = this.sheet(sheet);
    this.byHost(() => {
      makeRoom(this.session, target, { row, rows: count, column: 0, columns: 1 });
      target.setRowHeightsForced(row, count, toPixels(points));
    });
  }

  rowHeight(sheet: string, row: number): number {
    return toPoints(this.sheet(sheet).getRowHeight(row));
  }

  setFreeze(sheet: string, rows: number, columns: number): void {
    this.byHost(() => setFreeze(this.sheet(sheet), rows, columns));
  }

  freeze(sheet: string): { rows: number; columns: number } {
    return freezeOf(this.sheet(sheet));
  }

  setGridlines(sheet: string, shown: boolean): void {
    this.byHost(() => this.sheet(sheet).setHiddenGridlines(!shown));
  }

  setName(name: string, refersTo: string): void {
    setName(this.session, name, refersTo);
    this.formulasChangedMeaning();
  }

  deleteName(name: string): void {
    deleteName(this.session, name);
    this.formulasChangedMeaning();
  }

  setTable(table: TableRecord, headings: string[]): void {
    pushTable(this.session, table, this.sheet(table.sheet).getSheetId(), headings);
    this.formulasChangedMeaning();
  }

  deleteTable(table: TableRecord): void {
    removeTable(this.session, table);
    this.formulasChangedMeaning();
  }

  setChart(chart: ChartRecord): void {
    this.charts.set(chart, this.sheet(chart.sheet).getSheetId());
  }

  deleteChart(chart: ChartRecord): void {
    this.charts.delete(chart);
  }

  drawChartsAgain(): void {
    this.charts.drawAgain();
  }

  registerFunction(name: string, fn: HostFunction): void {
    const sheetNameOf = (id: string): string => this.nameOfSheet(id);
    registerAddinFunction(this.session.injector, name, fn, sheetNameOf, this.calls);
    guardExecutors(this.session.injector);
    this.formulasChangedMeaning();
  }

  setCellMessage(sheet: string, row: number, column: number, message: string | null): void {
    this.messages.set(sheet, row, column, message);
  }

  selection(): { sheet: string; box: Box } {
    const range = this.session.book.getActiveRange()?.getRange();
    const box = range ? boxOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet: this.activeSheet(), box };
  }

  select(sheet: string, box: Box): void {
    this.activate(sheet);
    const target = this.sheet(sheet);
    makeRoom(this.session, target, box);
    this.session.book.setActiveRange(target.getRange(rangeOf(box)));
  }

  batch(work: () => void | Promise<void>): Promise<void> {
    return this.changes.steps.batch(work);
  }

  async undo(): Promise<void> {
    this.session.book.undo();
    this.formulasChangedMeaning();
    await this.settled();
  }

  async redo(): Promise<void> {
    this.session.book.redo();
    this.formulasChangedMeaning();
    await this.settled();
  }

  /** Nothing before this moment can be undone any more: a workbook that was just opened begins clean. */
  forgetUndo(): void {
    this.session.injector.get(IUndoRedoService).clearUndoRedo(this.session.unitId);
  }

  async settled(): Promise<void> {
    await this.watch.settled();
    this.calls.forget();
  }

  async recalculate(): Promise<void> {
    this.calls.forget();
    this.watch.recalculate();
    await this.settled();
  }

  onEdit(listener: (sheet: string, box: Box) => void): () => void {
    return this.changes.onEdit((sheetId, box) => listener(this.nameOfSheet(sheetId), box));
  }

  onSelection(listener: () => void): () => void {
    return this.changes.onSelection(listener);
  }

  onHistory(listener: (direction: 'undo' | 'redo') => void): () => void {
    return this.changes.onHistory(listener);
  }

  /** The user made a change that can be undone, of contents or not: once for each step, before onEdit. */
  onStep(listener: () => void): () => void {
    return this.changes.onStep(listener);
  }

  dispose(): void {
    this.watch.stop();
    this.changes.dispose();
    this.session.univer.dispose();
  }

  private sheet(name: string): FWorksheet {
    const sheet = this.session.book.getSheetByName(name);
    if (!sheet) throw new Error(`There is no sheet named "${name}".`);
    return sheet;
  }

  private nameOfSheet(id: string): string {
    return this.session.book.getSheetBySheetId(id)?.getSheetName() ?? '';
  }

  private byHost<Result>(work: () => Result): Result {
    return this.changes.steps.byHost(work);
  }

  private command(id: string, sheet: string, params: object): void {
    const place = { unitId: this.session.unitId, subUnitId: this.sheet(sheet).getSheetId() };
    this.session.injector.get(ICommandService).syncExecuteCommand(id, { ...place, ...params });
  }

  /** A name, a table, a sheet or a function is new: what formulas were parsed to no longer holds. */
  private formulasChangedMeaning(): void {
    this.watch.recalculateSoon(() => forgetParsed(this.session.injector));
  }
}
