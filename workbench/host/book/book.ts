/** The workbook: the grid with what the host keeps beside it. */
import type { Box, Grid, TableRecord } from '../../grid/grid';
import { itemAlreadyExists, itemNotFound, invalidOperation, accessDenied } from '../hostError';
import type { Place } from '../hostObject';
import { Events } from '../events';
import { formatBox } from './a1';
import { contains, intersection } from './boxes';
import { headingBox, headings } from './headings';
import {
  newProperties,
  newSheet,
  type BookChart,
  type Contents,
  type NameRecord,
  type Properties,
  type SheetRecord,
} from './records';
import { checkSheetName, sameSheet } from './sheetNames';
import { breakSheetIn, renameSheetIn } from './followSheet';
import { sameName } from './definedNames';
import { reconcile } from './reconcile';

export class Book {
  contents: Contents = { sheets: [], tables: [], names: [], charts: [], protection: { on: false, password: '' } };
  properties: Properties = newProperties();
  readonly events = new Events();
  /** Today, for what is typed as a day without a year. */
  readonly today: () => Date;
  /** `Application.calculate` was asked for; the host does it at the end of the batch. */
  recalculate = false;
  private counter = 0;
  private shown: SheetRecord | undefined;
  private readonly restyled = new Set<TableRecord>();
  private readonly redrawn = new Set<BookChart>();

  constructor(
    readonly grid: Grid,
    options: { readonly today?: () => Date } = {},
  ) {
    this.today = options.today ?? (() => new Date());
  }

  newId(prefix: string): string {
    this.counter += 1;
    const tail = String(this.counter).padStart(12, '0');
    return `{${prefix}-0000-0000-0000-${tail}}`;
  }

  /** In the grid's order, whoever added, renamed or removed a sheet. */
  sheets(): SheetRecord[] {
    const names = this.grid.sheetNames();
    const known = this.contents.sheets;
    if (names.length !== known.length || names.some((name, i) => known[i]?.name !== name))
      reconcile(this, names, (name) => newSheet(this.newId('00000001'), name));
    return this.contents.sheets;
  }

  sheet(nameOrId: string): SheetRecord | undefined {
    return this.sheets().find((s) => s.id === nameOrId || sameSheet(s.name, nameOrId));
  }

  sheetOrFail(nameOrId: string): SheetRecord {
    const sheet = this.sheet(nameOrId);
    if (!sheet) throw itemNotFound(`sheet ${nameOrId}`);
    return sheet;
  }

  activeSheet(): SheetRecord {
    return this.sheetOrFail(this.grid.activeSheet());
  }

  /** Tells pages when another sheet is shown than before. */
  sheetShown(sheet: SheetRecord): void {
    this.events.activated(sheet, this.shown);
    this.shown = sheet;
  }

  addSheet(wanted?: string): SheetRecord {
    const name = wanted ?? this.freeSheetName();
    checkSheetName(name);
    this.checkStructure();
    if (this.sheet(name)) throw itemAlreadyExists(`sheet ${name}`);
    this.grid.addSheet(name);
    const sheet = this.sheetOrFail(name);
    this.events.sheetAdded(sheet);
    return sheet;
  }

  private freeSheetName(): string {
    let n = this.sheets().length + 1;
    while (this.sheet(`Sheet${n}`)) n += 1;
    return `Sheet${n}`;
  }

  renameSheet(sheet: SheetRecord, to: string): void {
    checkSheetName(to);
    this.checkStructure();
    const other = this.sheet(to);
    if (other && other !== sheet) throw itemAlreadyExists(`sheet ${to}`);
    const from = sheet.name;
    if (from === to) return;
    this.grid.renameSheet(from, to);
    this.sheetRenamed(sheet, to);
    this.pushNames();
  }

  /** The records follow a rename that the grid already knows. */
  sheetRenamed(sheet: SheetRecord, to: string): void {
    const from = sheet.name;
    sheet.name = to;
    for (const table of this.contents.tables) if (table.sheet === from) table.sheet = to;
    for (const name of this.contents.names) name.refersTo = renameSheetIn(name.refersTo, from, to);
    for (const { drawn } of this.contents.charts) {
      if (drawn.sheet === from) drawn.sheet = to;
      for (const series of drawn.series) {
        series.values = renameSheetIn(series.values, from, to);
        series.categories = renameSheetIn(series.categories, from, to);
      }
    }
  }

  deleteSheet(sheet: SheetRecord): void {
    this.checkStructure();
    const visible = this.sheets().filter((s) => s.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet)
      throw invalidOperation('A workbook must contain at least one visible worksheet.');
    for (const table of this.tablesOn(sheet)) this.removeTable(table);
    for (const chart of this.chartsOn(sheet)) this.removeChart(chart);
    this.grid.deleteSheet(sheet.name);
    this.sheetDeleted(sheet);
    this.pushNames();
    this.events.sheetDeleted(sheet);
  }

  sheetDeleted(sheet: SheetRecord): void {
    const { contents } = this;
    contents.sheets = contents.sheets.filter((s) => s !== sheet);
    contents.tables = contents.tables.filter((t) => t.sheet !== sheet.name);
    contents.charts = contents.charts.filter((c) => c.drawn.sheet !== sheet.name);
    for (const name of contents.names) name.refersTo = breakSheetIn(name.refersTo, sheet.name);
  }

  private pushNames(): void {
    for (const name of this.contents.names) this.grid.setName(name.name, name.refersTo);
  }

  tablesOn(sheet: SheetRecord): TableRecord[] {
    return this.contents.tables.filter((t) => t.sheet === sheet.name);
  }

  tablesIn({ sheet, box }: Place, fully = false): TableRecord[] {
    return this.tablesOn(sheet).filter((t) => (fully ? contains(box, t.box) : intersection(box, t.box) !== null));
  }

  /** At once, because a formula later in the same batch may name the table. */
  pushTable(table: TableRecord): void {
    this.restyled.delete(table);
    this.grid.setTable(table, headings(this.grid, table));
  }

  /** Looks can wait until the batch ends. */
  restyle(table: TableRecord): void {
    this.restyled.add(table);
  }

  redraw(chart: BookChart): void {
    this.redrawn.add(chart);
  }

  /** Shows what the batch left to be drawn. */
  draw(): void {
    for (const table of [...this.restyled]) this.pushTable(table);
    for (const chart of this.redrawn) this.grid.setChart(chart.drawn);
    this.redrawn.clear();
  }

  /** After cells were written, by the add-in or by the user. */
  cellsChanged(sheet: SheetRecord, box: Box, byAddIn: boolean): void {
    for (const table of this.tablesOn(sheet)) if (intersection(headingBox(table), box)) this.pushTable(table);
    this.events.changed(sheet, formatBox(box), byAddIn);
  }

  removeTable(table: TableRecord): void {
    this.restyled.delete(table);
    this.contents.tables = this.contents.tables.filter((t) => t !== table);
    this.grid.deleteTable(table);
  }

  chartsOn(sheet: SheetRecord): BookChart[] {
    return this.contents.charts.filter((c) => c.drawn.sheet === sheet.name);
  }

  removeChart(chart: BookChart): void {
    this.redrawn.delete(chart);
    this.contents.charts = this.contents.charts.filter((c) => c !== chart);
    this.grid.deleteChart(chart.drawn);
  }

  name(name: string): NameRecord | undefined {
    return this.contents.names.find((n) => sameName(n.name, name));
  }

  checkStructure(): void {
    if (this.contents.protection.on)
      throw accessDenied('The structure of the workbook is protected. Unprotect it, then make the change.');
  }

  /** Contents of open cells may change; everything else of a protected sheet may not. */
  checkUnlocked(sheet: SheetRecord, contents?: Box): void {
    if (contents && sheet.unlocked.some((open) => contains(open, contents))) return;
    if (sheet.protection.on)
      throw accessDenied(`The sheet ${sheet.name} is protected. Unprotect it, then make the change.`);
  }
}
