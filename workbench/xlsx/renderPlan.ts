/** A planned workbook as a file: the same sheets that src/excel writes through Office.js, for tests and for reading. */
import type { ChartPlan, SheetPlan, ValidationPlan, WorkbookPlan } from '../../src/sheets/plan/plan';
import { LINES } from '../../src/sheets/plan/styles';
import type { ChartRecord } from '../grid/grid';
import { charactersToPoints, leftOf, topOf } from './layout';
import { planCells } from './planCells';
import { parseBox, quoteSheet } from './references';
import type { FileSheet, FileValidation, WorkbookFile } from './workbookFile';

type Sizes = Pick<FileSheet, 'columnWidths' | 'rowHeights'>;

function renderChart(sheet: string, plan: ChartPlan, sizes: Sizes): ChartRecord {
  const { row, column, rows, columns } = parseBox(plan.range);
  const left = leftOf(sizes, column);
  const top = topOf(sizes, row);
  return {
    id: `${sheet}/${plan.name}`,
    sheet,
    name: plan.name,
    kind: plan.kind,
    title: plan.title,
    alternativeText: plan.alternativeText,
    series: plan.series.map(({ name, values, categories, look }) => ({ name, values, categories, ...LINES[look] })),
    left,
    top,
    width: leftOf(sizes, column + columns) - left,
    height: topOf(sizes, row + rows) - top,
    valueAxisTitle: plan.valueAxisTitle,
    categoryAxisTitle: plan.categoryAxisTitle,
    ...(plan.minimum !== undefined && { minimum: plan.minimum }),
    ...(plan.maximum !== undefined && { maximum: plan.maximum }),
  };
}

const renderValidation = ({ rule, ...rest }: ValidationPlan): FileValidation => ({ ...rest, ...rule });

function renderSheet(plan: SheetPlan): FileSheet {
  const { cells, rowHeights } = planCells(plan);
  const columnWidths = Object.fromEntries(plan.columnWidths.map((width, i) => [i, charactersToPoints(width)]));
  const sizes = { columnWidths, rowHeights };
  return {
    name: plan.name,
    cells,
    ...sizes,
    tables: (plan.tables ?? []).map((table) => ({
      ...table,
      style: 'TableStyleLight1',
      showFilter: false,
      showBanding: false,
    })),
    charts: (plan.charts ?? []).map((chart) => renderChart(plan.name, chart, sizes)),
    validations: (plan.validations ?? []).map(renderValidation),
    links: (plan.links ?? []).map(({ cell, sheet }) => ({ cell, target: `${quoteSheet(sheet)}!A1` })),
    notes: [],
    freeze: plan.freeze ?? { rows: 0, columns: 0 },
    showGridlines: false,
    print: plan.print,
  };
}

const EMPTY: WorkbookFile = { sheets: [], names: [], active: '', settings: {}, customXml: [] };

/** Planned sheets and names replace those of the same name in `existing`; new sheets come last, in the plan's order. */
export function renderPlan(plan: WorkbookPlan, existing: WorkbookFile = EMPTY): WorkbookFile {
  const planned = new Map(plan.sheets.map((sheet) => [sheet.name, renderSheet(sheet)]));
  const known = new Set(existing.sheets.map(({ name }) => name));
  const names = new Set(plan.names.map(({ name }) => name));
  return {
    ...existing,
    sheets: [
      ...existing.sheets.map((sheet) => planned.get(sheet.name) ?? sheet),
      ...[...planned.values()].filter(({ name }) => !known.has(name)),
    ],
    names: [...existing.names.filter(({ name }) => !names.has(name)), ...plan.names],
    active: plan.show,
  };
}
