/** A measure's sources as sheets of a file, and its plan recalculated by an engine that shares no code with ours. */
import type { FigureSource, OutputMeasure } from '../../src/measures/measure';
import { buildOutputSheets } from '../../src/sheets/output/outputSheets';
import type { RawValue } from '../../workbench/grid/grid';
import { renderPlan } from '../../workbench/xlsx/renderPlan';
import type { FileCell, FileSheet, WorkbookFile } from '../../workbench/xlsx/workbookFile';
import { recalculateWithIronCalc } from '../oracles/ironcalc';
import type { Recalculated } from '../oracles/recalculated';

export type Figures = readonly (readonly RawValue[])[];

export function sourceSheet(source: FigureSource, figures: Figures): FileSheet {
  const at = (row: number, column: number, value: RawValue): FileCell => ({ row: row - 1, column: column - 1, value });
  const asNumber = (text: string, isNumber: boolean | undefined) => (isNumber ? Number(text) : text);
  const cells = [
    ...source.periods.map((period, t) =>
      at(source.headingRow, source.firstPeriodColumn + t, asNumber(period, source.numericPeriods?.[t])),
    ),
    ...source.services.map((name, i) =>
      at(source.firstRow + i, source.labelColumn, asNumber(name, source.numericServices?.[i])),
    ),
    ...(source.unitColumn
      ? source.services.map((_, i) => at(source.firstRow + i, source.unitColumn ?? 0, 'cases'))
      : []),
    ...source.services.flatMap((_, i) =>
      source.periods.map((__, t) => at(source.firstRow + i, source.firstPeriodColumn + t, figures[i]?.[t] ?? null)),
    ),
  ];
  return {
    name: source.sheet,
    cells: cells.filter(({ value }) => value !== null && value !== ''),
    columnWidths: {},
    rowHeights: {},
    tables: [],
    charts: [],
    validations: [],
    links: [],
    notes: [],
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
  };
}

export function workbookOf(measure: OutputMeasure, quantities: Figures, costs: Figures): WorkbookFile {
  const sources = [sourceSheet(measure.quantities, quantities), sourceSheet(measure.costs, costs)];
  const existing: WorkbookFile = {
    sheets: sources,
    names: [],
    active: measure.quantities.sheet,
    settings: {},
    customXml: [],
  };
  return renderPlan(buildOutputSheets(measure, { existingSheets: [], existingNames: [] }), existing);
}

export const recalculated = (measure: OutputMeasure, quantities: Figures, costs: Figures): Promise<Recalculated> =>
  recalculateWithIronCalc(workbookOf(measure, quantities, costs));
