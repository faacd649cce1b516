/** From a measure to the workbook plan of the parts that are wanted. Pure: the same measure gives the same plan. */
import type { DataBlock, Measure } from '../../measures/definition';
import type { FigureSource } from '../../measures/measure';
import type { ExistingNames } from '../outputSheets';
import type { WorkbookPlan } from '../plan';
import type { MeasureLayout } from './layout';

/** What may be asked for. A part brings those along that it is made of; output is always there. */
export const MEASURE_PARTS = [
  'output',
  'contributions',
  'unitCosts',
  'sensitivity',
  'quality',
  'inputs',
  'productivity',
  'checks',
  'report',
  'improvement',
] as const;
export type MeasurePart = (typeof MEASURE_PARTS)[number];

export interface MeasureWorkbook extends ExistingNames {
  /** The blocks as they were read just now. A block that is not here is taken to be as this measure's data sheets lay it out. */
  readonly sources?: Readonly<Partial<Record<DataBlock, FigureSource>>>;
}

export interface MeasureBuild {
  readonly plan: WorkbookPlan;
  readonly layout: MeasureLayout;
}

/** All calculation sheets for the parts, in place of those of earlier builds (`plan.replaces`). */
export declare function buildMeasure(
  measure: Measure,
  workbook: MeasureWorkbook,
  parts: readonly MeasurePart[],
): MeasureBuild;

/** The data sheets for the blocks that have no place yet. */
export declare function buildDataSheets(measure: Measure, workbook: ExistingNames): WorkbookPlan;
