/**
 * Writes one sheet from top to bottom. Cells are computed when the page is finished, so that a formula may refer to a
 * row further down. Layout follows the checklist for accessible spreadsheets of the UK Government Analysis Function:
 * title in A1, notes above, one heading row per table, no merged cell, no blank row inside a table.
 */
import { joinDown, runs } from './areas';
import type { Area } from './areas';
import type { CellBlock, ChartPlan, LinkPlan, PlanCell, PrintPlan, SheetPlan, StyleName, ValidationPlan } from './plan';

export type Lazy<T> = T | (() => T);

/** One row of a table: its cells from column A on, their looks and their number formats. */
export interface PageRow {
  readonly cells: Lazy<readonly (PlanCell | null)[]>;
  readonly styles: readonly StyleName[];
  /** Undefined keeps the general format. */
  readonly formats?: readonly (string | undefined)[];
}

export interface PageSettings {
  readonly columnWidths: readonly number[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: Partial<PrintPlan>;
}

export class Page {
  private row = 1;
  private readonly groups: { row: number; rows: PageRow[] }[] = [];
  private readonly breaks: number[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly links: LinkPlan[] = [];
  private readonly validations: ValidationPlan[] = [];

  constructor(readonly name: string) {}

  /** The row that is written next. */
  get next(): number {
    return this.row;
  }

  title(text: string): void {
    this.alone(text, 'title');
  }

  note(...texts: string[]): void {
    for (const text of texts) this.alone(text, 'note');
  }

  heading(text: string, notes: readonly string[] = [], newPage = false): void {
    this.gap();
    if (newPage) this.breaks.push(this.row);
    this.alone(text, 'heading');
    this.note(...notes);
  }

  /** A line that a formula words, such as the findings of a report. */
  sentence(cell: Lazy<PlanCell>, style: 'sentence' | 'headline' = 'sentence'): number {
    const cells = () => [typeof cell === 'function' ? cell() : cell];
    this.groups.push({ row: this.row, rows: [{ cells, styles: [style] }] });
    return this.row++;
  }

  /** Opens a table; the rows that follow belong to it. */
  table(headings: PageRow): number {
    this.groups.push({ row: this.row, rows: [headings] });
    return this.row++;
  }

  add(row: PageRow): number {
    this.groups.at(-1)?.rows.push(row);
    return this.row++;
  }

  gap(rows = 1): void {
    this.row += rows;
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  link(cell: string, sheet: string): void {
    this.links.push({ cell, sheet });
  }

  validation(rule: ValidationPlan): void {
    this.validations.push(rule);
  }

  finish(settings: PageSettings): SheetPlan {
    return {
      name: this.name,
      blocks: this.groups.map(({ row, rows }): CellBlock => ({ row: row - 1, column: 0, cells: rows.map(cellsOf) })),
      styles: this.areas((line) => line.styles).map(({ range, word }) => ({ range, style: word })),
      formats: this.areas((line) => line.formats ?? []).map(({ range, word }) => ({ range, format: word })),
      columnWidths: settings.columnWidths,
      ...(this.validations.length > 0 && { validations: this.validations }),
      ...(this.links.length > 0 && { links: this.links }),
      ...(this.charts.length > 0 && { charts: this.charts }),
      ...(settings.freeze && { freeze: settings.freeze }),
      print: {
        orientation: 'landscape',
        ...(this.breaks.length > 0 && { breaksBefore: this.breaks }),
        ...settings.print,
      },
    };
  }

  private areas<T>(words: (line: PageRow) => readonly (T | undefined)[]): Area<T>[] {
    return joinDown(this.groups.flatMap(({ row, rows }) => rows.flatMap((line, i) => runs(words(line), row + i))));
  }

  private alone(text: string, style: StyleName): void {
    this.groups.push({ row: this.row++, rows: [{ cells: [text], styles: [style] }] });
  }
}

const cellsOf = (row: PageRow) => (typeof row.cells === 'function' ? row.cells() : row.cells);
