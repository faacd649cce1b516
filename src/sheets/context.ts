/** What every builder of one workbook shares: the measure, the names that were free, the words, where Data has what. */
import type { FormulaName } from '../core/options';
import type { OutputMeasure } from '../measures/measure';
import type { PeriodMatch, ServiceMatch } from '../measures/matchSources';
import type { Rows } from './columns';
import type { SheetWords } from './words';

export interface SettingNames {
  readonly basePeriod: string;
  readonly baseNumber: string;
  readonly reportPeriod: string;
  readonly reportNumber: string;
  readonly renewEvery: string;
  readonly tolerance: string;
}

export interface SheetNames {
  readonly about: string;
  readonly data: string;
  readonly output: string;
  readonly fixed: string;
  readonly renewed: string;
  readonly comparison: string;
  readonly formulas: Readonly<Record<FormulaName, string>>;
}

/** Rows of the sheet Data, and how many services and periods it has. */
export interface DataLayout {
  readonly services: number;
  readonly periods: number;
  readonly periodRow: number;
  readonly positionRow: number;
  readonly quantities: Rows;
  readonly costs: Rows;
  readonly totalCostRow: number;
  readonly present: Rows;
  /** zeros = "activity": who can open a comparison (a relative needs an earlier figure above 0). */
  readonly opens: Rows;
}

export interface BuildContext {
  readonly measure: OutputMeasure;
  readonly words: SheetWords;
  readonly names: SettingNames;
  readonly sheets: SheetNames;
  readonly data: DataLayout;
  readonly services: readonly ServiceMatch[];
  readonly periods: readonly PeriodMatch[];
}
