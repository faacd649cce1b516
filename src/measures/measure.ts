/** What the user asked to be measured, and how: everything a sheet builder needs, nothing about how it looks. */
import type { FormulaName, Linking, ZeroRule } from '../core/options';

export type Language = 'en' | 'th';
export type Sector = 'health' | 'education' | 'socialCare' | 'own';

/** A block of figures in the workbook: one row per service, one column per period, labels at its left and on top. */
export interface FigureSource {
  readonly sheet: string;
  /** The Excel Table it lies in, when there is one. */
  readonly table?: string;
  /** Row (1-based) of the headings and of the first and last service. */
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns (1-based): the whole block with its labels, the service names, the unit (when there is one), the first and last period. */
  readonly firstColumn: number;
  readonly labelColumn: number;
  readonly unitColumn?: number;
  readonly firstPeriodColumn: number;
  readonly lastPeriodColumn: number;
  /** As they stand in the workbook; the sheets refer to the cells, the checks and the preview use these. */
  readonly services: readonly string[];
  readonly periods: readonly string[];
  /** True where the label is a number in the workbook (2010, not "2010"): it must be looked up as one. Absent: all text. */
  readonly numericServices?: readonly boolean[];
  readonly numericPeriods?: readonly boolean[];
}

export interface OutputMethod {
  readonly formula: FormulaName;
  readonly linking: Linking;
  /** Show weights renewed every so many periods beside the chosen linking (implied where linking is a number). */
  readonly renewEvery?: number;
  /** Position of the period that is 100, from 1. */
  readonly base: number;
  readonly zeros: ZeroRule;
  /** Also build the four steps for the rest of the default set, to compare. */
  readonly compareDefaultSet: boolean;
  /** Add a row with =PSP.OUTPUTINDEX and the largest difference (needs the add-in to calculate). */
  readonly checkRow: boolean;
}

export interface OutputMeasure {
  readonly name: string;
  readonly sector: Sector;
  readonly language: Language;
  readonly quantities: FigureSource;
  readonly costs: FigureSource;
  readonly costUnit: string;
  readonly method: OutputMethod;
}
