/** A workbook in memory for the pane's tests: it answers as src/excel would, without Office.js. */
import { readFileSync } from 'node:fs';
import { topLeft } from '../../src/excel/reference';
import { boxOf, WorkbookError, type CellValue, type ReadRange } from '../../src/excel';
import type { FormulaCell, RemedyPlan } from '../../src/portability';
import { NO_EVIDENCE, type Evidence } from '../../src/sheets/rebuilt/evidence';
import type { WorkbookPlan } from '../../src/sheets/plan/plan';
import type { Workbook } from '../../src/taskpane/workbook';

export type Matrix = CellValue[][];

export interface PaperWorkbook extends Workbook {
  /** Tables by name; each begins at A6 of a sheet of the same name. */
  readonly tables: Map<string, Matrix>;
  readonly settings: Map<string, unknown>;
  readonly plans: WorkbookPlan[];
  readonly visits: string[];
  selected: string | undefined;
  /** Set to refuse or to delay the next build. */
  beforeBuild: (() => Promise<void>) | undefined;
  undoesAsOne: boolean;
  /** The formulas of the workbook, and what remedies have been written. */
  formulas: readonly FormulaCell[];
  readonly remedied: RemedyPlan[];
  displayLanguage: string;
  /** Sheets that are protected, with the ranges that stay open; opens by itself. */
  readonly closed: Map<string, readonly string[]>;
  opensByItself: boolean;
  /** Values of named cells, such as the settings on About. */
  readonly named: Map<string, CellValue>;
  /** What the sheets show where the definition is lost. */
  evidence: Evidence;
  /** Somebody typed a figure. */
  type(table: string, row: number, column: number, value: CellValue): void;
}

const FIRST_ROW = 5;

export function workbookOnPaper(tables: Record<string, Matrix> = {}): PaperWorkbook {
  const listeners = new Set<() => void>();
  const read = (name: string): ReadRange => {
    const values = paper.tables.get(name);
    if (!values) throw new WorkbookError('notFound', { where: name });
    const last = String.fromCharCode(64 + (values[0]?.length ?? 1));
    const address = `A${FIRST_ROW + 1}:${last}${FIRST_ROW + values.length}`;
    const text = values.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
    return { sheet: name, table: name, row: FIRST_ROW, column: 0, address, values, text };
  };
  /** A table of a plan is one of the workbook from then on. */
  const layTables = (plan: WorkbookPlan) => {
    for (const sheet of plan.sheets) {
      for (const { name, range } of sheet.tables ?? []) {
        const { row, rows, columns } = boxOf(range);
        if (row !== FIRST_ROW) continue;
        const cells: Matrix = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(null));
        for (const block of sheet.blocks) {
          block.cells.forEach((line, i) =>
            line.forEach((cell, j) => {
              const to = cells[block.row + i - row];
              if (to && block.row + i >= row && cell !== null && typeof cell !== 'object') to[block.column + j] = cell;
            }),
          );
        }
        paper.tables.set(name, cells);
      }
    }
  };
  const sheets = () => [
    ...paper.tables.keys(),
    ...paper.evidence.sheets,
    ...paper.plans.flatMap((plan) => plan.sheets.map(({ name }) => name)),
  ];
  const paper: PaperWorkbook = {
    tables: new Map(Object.entries(tables)),
    settings: new Map(),
    plans: [],
    visits: [],
    selected: undefined,
    beforeBuild: undefined,
    undoesAsOne: false,
    formulas: [],
    remedied: [],
    displayLanguage: 'en-US',
    closed: new Map(),
    opensByItself: false,
    named: new Map(),
    evidence: NO_EVIDENCE,
    type(table, row, column, value) {
      const cells = paper.tables.get(table);
      if (cells?.[row]) cells[row] = cells[row].map((cell, at) => (at === column ? value : cell));
      for (const listener of listeners) listener();
    },
    environment: () => ({ displayLanguage: paper.displayLanguage, undoesAsOne: paper.undoesAsOne }),
    listTables: async () =>
      [...paper.tables.keys()].map((name) => {
        const { address, values } = read(name);
        return { name, sheet: name, address, rows: values.length - 1, columns: values[0]?.length ?? 0 };
      }),
    readSelection: async () => {
      if (paper.selected === undefined) throw new WorkbookError('emptySelection');
      return read(paper.selected);
    },
    readTable: async (name) => read(name),
    readBlocks: async (places) => places.map(({ sheet }) => read(sheet)),
    namesInUse: async () => ({ sheets: sheets(), names: [] }),
    readNames: async (names) => Object.fromEntries([...paper.named].filter(([name]) => names.includes(name))),
    applyPlan: async (plan, { onProgress, signal }) => {
      onProgress?.({ done: 0, total: plan.sheets.length, sheet: plan.sheets[0]?.name ?? '' });
      await paper.beforeBuild?.();
      if (signal?.aborted) throw new WorkbookError('cancelled');
      paper.plans.push(plan);
      layTables(plan);
      return { sheets: plan.sheets.map(({ name }) => name), names: plan.names.map(({ name }) => name), syncs: 4 };
    },
    growTables: async (growths) => {
      for (const growth of growths) {
        const cells = paper.tables.get(growth.table) ?? [];
        growth.columns.forEach(({ heading, index }) =>
          cells.forEach((row, at) => row.splice(3 + index, 0, at === 0 ? heading : null)),
        );
        for (const row of growth.rows) {
          cells.push((cells[0] ?? []).map((_, at) => (typeof row[at] === 'object' ? null : (row[at] ?? null))));
        }
      }
      for (const listener of listeners) listener();
    },
    putFigures: async (writes) => {
      for (const { sheet, address, values } of writes) {
        const { row, column } = topLeft(address);
        const cells = paper.tables.get(sheet) ?? [];
        values.forEach((line, i) =>
          line.forEach((value, j) => {
            const to = cells[row - FIRST_ROW + i];
            if (to && value !== null) to[column + j] = value;
          }),
        );
      }
      for (const listener of listeners) listener();
    },
    removeBuild: async ({ sheets: gone }) => {
      const left = paper.plans.filter((plan) => !plan.sheets.some(({ name }) => gone.includes(name)));
      paper.plans.splice(0, paper.plans.length, ...left);
    },
    markBlanks: async (places) => {
      let count = 0;
      for (const { sheet } of places) {
        const cells = paper.tables.get(sheet) ?? [];
        cells.forEach((row, at) => {
          cells[at] = row.map((cell) => {
            if (cell !== null) return cell;
            count += 1;
            return '[x]';
          });
        });
      }
      for (const listener of listeners) listener();
      return count;
    },
    keepBeside: async (key) => {
      let number = 1;
      while (paper.settings.has(`${key}.kept${number}`)) number += 1;
      paper.settings.set(`${key}.kept${number}`, paper.settings.get(key));
    },
    restoreFigures: async (writes) => {
      for (const { sheet, cell, after } of writes) {
        const { row, column } = topLeft(cell);
        const to = paper.tables.get(sheet)?.[row - FIRST_ROW];
        if (to) to[column] = after;
      }
      for (const listener of listeners) listener();
      return writes.length;
    },
    protectedSheets: async () => [...paper.closed.keys()],
    protectSheets: async (wanted) => {
      const done = wanted.filter(({ sheet }) => !paper.closed.has(sheet));
      for (const { sheet, inputs } of done) paper.closed.set(sheet, inputs);
      const left = wanted.filter((one) => !done.includes(one));
      return { done: done.map(({ sheet }) => sheet), left: left.map(({ sheet }) => sheet) };
    },
    unprotectSheets: async (wanted) => ({
      done: wanted.filter((sheet) => paper.closed.delete(sheet)),
      left: [],
    }),
    readEvidence: async () => paper.evidence,
    readAutoOpen: async () => paper.opensByItself,
    writeAutoOpen: async (on) => void (paper.opensByItself = on),
    lookAtFormulas: async () => ({ cells: paper.formulas, context: {} }),
    applyRemedy: async (plan) => {
      paper.remedied.push(plan);
      const done = new Set(plan.edits.map(({ sheet, address }) => `${sheet}!${address}`));
      paper.formulas = paper.formulas.flatMap((cell) => {
        const edit = plan.edits.find(({ sheet, address }) => sheet === cell.sheet && address === cell.address);
        if (!edit) return [cell];
        return 'formula' in edit.after ? [{ ...cell, formula: edit.after.formula }] : [];
      });
      return { written: done.size, changedSince: [] };
    },
    goTo: async (sheet, address) => {
      paper.visits.push(`${sheet}!${address ?? 'A1'}`);
    },
    watchChanges: async (listener) => {
      listeners.add(listener);
      return async () => void listeners.delete(listener);
    },
    readSetting: async (key) => paper.settings.get(key),
    writeSetting: async (key, value) => void paper.settings.set(key, JSON.parse(JSON.stringify(value))),
  };
  return paper;
}

/** Adult social care in England (assets/data, licence beside it), as two tables with a blank where there is no figure. */
export function socialCare(): { Quantities: Matrix; Costs: Matrix } {
  const file = new URL('../../assets/data/england_adult_social_care_pssex1_2009_2014.csv', `file://${__filename}`);
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  const rows = lines.map((line) => {
    const match = /^"?(.*?)"?,([^,]*),(\d{4}-\d{2}),([^,]*),([^,]*),/.exec(line);
    if (!match) throw new Error(`Cannot read: ${line}`);
    const [, service = '', unit = '', year = '', cost = '', activity = ''] = match;
    return { service, unit, year, cost: figure(cost), activity: figure(activity) };
  });
  const years = [...new Set(rows.map(({ year }) => year))];
  const services = [...new Map(rows.map(({ service, unit }) => [service, unit]))];
  const block = (value: 'cost' | 'activity'): Matrix => [
    ['Service', 'Unit', ...years],
    ...services.map(([service, unit]) => [
      service,
      unit,
      ...years.map((year) => rows.find((row) => row.service === service && row.year === year)?.[value] ?? null),
    ]),
  ];
  return { Quantities: block('activity'), Costs: block('cost') };
}

const figure = (text: string): number | null => (text.trim() === '' ? null : Number(text));
