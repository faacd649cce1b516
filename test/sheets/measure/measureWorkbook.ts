/** A measure's data sheets with figures in them, and its calculation sheets on top, as one file. */
import type { DataBlock, Measure } from '../../../src/measures/definition';
import { DATA_BLOCKS } from '../../../src/measures/definition';
import { buildMeasure } from '../../../src/sheets/measure/buildMeasure';
import type { MeasureLayout } from '../../../src/sheets/measure/layout';
import { buildDataSheets } from '../../../src/sheets/measure/dataSheets';
import type { MeasurePart } from '../../../src/sheets/measure/parts';
import type { RawValue } from '../../../workbench/grid/grid';
import { renderPlan } from '../../../workbench/xlsx/renderPlan';
import { cellName } from '../../../workbench/xlsx/references';
import type { WorkbookFile } from '../../../workbench/xlsx/workbookFile';
import type { Recalculated } from '../../oracles/recalculated';
import { EMPTY_WORKBOOK } from '../sampleMeasure';
import type { Figures } from './sampleMeasure';

const EMPTY: WorkbookFile = { sheets: [], names: [], active: '', settings: {}, customXml: [] };
const HEADING_ROW = 5;
const FIRST_PERIOD = 3;

export const ALL_PARTS: readonly MeasurePart[] = ['output', 'quality', 'inputs', 'productivity'];

export interface Filled {
  readonly file: WorkbookFile;
  readonly layout: MeasureLayout;
  /** With the places of its data sheets. */
  readonly measure: Measure;
}

export function measureWorkbook(asked: Measure, figures: Figures, parts = ALL_PARTS): Filled {
  const data = buildDataSheets(asked, EMPTY_WORKBOOK);
  const measure = { ...asked, data: { ...data.places, ...asked.data } };
  const entered = fill(renderPlan(data.plan, EMPTY), measure, figures);
  const existing = {
    existingSheets: entered.sheets.map(({ name }) => name),
    existingNames: entered.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
  };
  const { plan, layout } = buildMeasure(measure, existing, parts);
  return { file: renderPlan(plan, entered), layout, measure };
}

/** Figures by name of row; a name that the figures do not have stays empty. */
export function fill(file: WorkbookFile, measure: Measure, figures: Figures): WorkbookFile {
  const sheets = file.sheets.map((sheet) => {
    const block = DATA_BLOCKS.find((one) => sheetOf(measure, one) === sheet.name);
    if (!block) return sheet;
    const names = sheet.cells.filter(({ row, column, value }) => row > HEADING_ROW && column === 0 && value !== null);
    const cells = names.flatMap(({ row, value: name }) =>
      (figures[block][String(name)] ?? []).map((value, t) => ({ row, column: FIRST_PERIOD + t, value })),
    );
    const isFilled = new Set(cells.map(({ row, column }) => `${row},${column}`));
    return {
      ...sheet,
      cells: [...sheet.cells.filter(({ row, column }) => !isFilled.has(`${row},${column}`)), ...cells],
    };
  });
  return { ...file, sheets };
}

const sheetOf = (measure: Measure, block: DataBlock): string | undefined => {
  const place = measure.data[block];
  return place?.kind === 'table' ? place.sheet : undefined;
};

/** A row as the engine finds it, first period first. */
export const seriesOf = (result: Recalculated, place: { sheet: string; row: number }, periods: number): RawValue[] =>
  Array.from({ length: periods }, (_, t) => result.value(place.sheet, cellName(place.row - 1, FIRST_PERIOD + t)));
