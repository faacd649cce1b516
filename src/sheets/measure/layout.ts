/**
 * Where everything of a measure lies: the contract between the builders of its sheets. Each builder adds its places; those after it
 * refer to them. On every sheet column D is the first period (rule S1), so a sheet and a row are enough.
 */
import type { FormulaName } from '../../core/options';
import type { DataBlock } from '../../measures/definition';
import type { InputItem } from '../../measures/inputItems';
import type { FigureSource } from '../../measures/measure';
import type { Rows } from '../plan/columns';
import type { DataLayout, SettingNames } from '../context/context';
import type { LinkingName } from '../context/linkingTable';
import type { StepRows } from '../steps/stepRows';
import type { MeasureSheetNames } from './names';

/** A series: one row, one cell per period. */
export interface SeriesPlace {
  readonly sheet: string;
  readonly row: number;
}

/** Several rows of one table, one under the other. */
export interface RowsPlace {
  readonly sheet: string;
  readonly rows: Rows;
}

/** A sheet in four steps, and the sheet that it takes its figures from. */
export interface StepsPlace {
  readonly sheet: string;
  /** Rows on that sheet; `rows.index` is the index, `rows.weightedTotal` the growth, `rows.weighted` the first contribution. */
  readonly rows: StepRows;
  readonly index: SeriesPlace;
  readonly formula: FormulaName;
  readonly linking: LinkingName;
  /** Volumes (`quantities`), costs and who is present. */
  readonly dataSheet: string;
  readonly data: DataLayout;
}

export interface OutputPlaces {
  readonly annual: StepsPlace;
  readonly fixed: StepsPlace;
  readonly renewed?: StepsPlace;
  /** The linking of the measure. */
  readonly chosen: StepsPlace;
  /** 100 in each period, for charts. */
  readonly baseLine?: SeriesPlace;
}

export interface QualityPlaces {
  /** One index for all services together; absent where every indicator belongs to a service. */
  readonly overall?: SeriesPlace;
  /** By id of the service. */
  readonly byService: ReadonlyMap<string, SeriesPlace>;
  /** Four steps on volumes adjusted service by service; absent where quality is one index only. */
  readonly adjustedSteps?: StepsPlace;
  /** The quality-adjusted output index. */
  readonly adjusted: SeriesPlace;
  /** What quality adds: 100 x adjusted / unadjusted output. */
  readonly effect: SeriesPlace;
}

export interface InputPlaces {
  /** In the order of the rows of volumes and costs. */
  readonly items: readonly InputItem[];
  /** Labour by hours or full-time equivalents; absent when the measure deflates pay only. */
  readonly direct?: StepsPlace;
  /** Labour as deflated pay; absent when the measure counts labour only. */
  readonly indirect?: StepsPlace;
  /** What productivity divides by: direct where there is one. */
  readonly chosen: StepsPlace;
  /** All grades together, in their unit; #N/A where a grade is missing. Absent without such grades. */
  readonly hours?: SeriesPlace;
  readonly fullTimeEquivalents?: SeriesPlace;
}

export interface ProductivityPlaces {
  /** Quality-adjusted output where the measure has quality, otherwise output. */
  readonly output: SeriesPlace;
  readonly input: SeriesPlace;
  readonly index: SeriesPlace;
  /** With labour as deflated pay, beside the other. */
  readonly indirectIndex?: SeriesPlace;
  readonly outputGrowth: SeriesPlace;
  readonly inputGrowth: SeriesPlace;
  readonly growth: SeriesPlace;
  /** Words: one of the five patterns, "no change" or "falling". */
  readonly pattern: SeriesPlace;
  /** Growth in logarithms, which adds up: output + quality - input = productivity. */
  readonly logOutput: SeriesPlace;
  readonly logQuality?: SeriesPlace;
  readonly logInput: SeriesPlace;
  readonly logProductivity: SeriesPlace;
}

export interface MeasureLayout {
  readonly sheets: MeasureSheetNames;
  readonly names: SettingNames;
  readonly periods: number;
  readonly sources: Readonly<Partial<Record<DataBlock, FigureSource>>>;
  /** Headings of the periods and their positions from 1, on Data. */
  readonly periodHeadings: SeriesPlace;
  readonly positions: SeriesPlace;
  readonly output: OutputPlaces;
  readonly quality?: QualityPlaces;
  readonly inputs?: InputPlaces;
  readonly productivity?: ProductivityPlaces;
}

/** What productivity is made of. */
export interface Measured {
  readonly output: OutputPlaces;
  readonly quality?: QualityPlaces;
  readonly inputs: InputPlaces;
}
