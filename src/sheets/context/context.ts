/** What every builder of one workbook shares: the measure, the names that were free, the words, where Data has what. */
import type { FormulaName } from '../../core/options';
import type { FigureSource, OutputMeasure } from '../../measures/measure';
import type { PeriodMatch, ServiceMatch } from '../../measures/source/matchSources';
import type { Rows } from '../plan/columns';
import type { ListedSheet } from './listedSheet';
import type { SheetWords } from '../words';

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
  /** What quantities are multiplied by, where a service has a factor of weeks or days (rule S24). */
  readonly factors?: Rows;
  /** Price indexes of the services whose output is taken to be their deflated cost, and over their base (rule S25). */
  readonly prices?: { readonly columnRow: number; readonly indexes: Rows; readonly relatives: Rows };
}

/** How the quantity of a service comes about, where it is not simply read. */
export type Treatment =
  | { readonly kind: 'factor'; readonly factors: readonly (number | null)[] }
  | { readonly kind: 'deflatedCost'; readonly deflator: string | null };

export interface BuildContext {
  readonly measure: OutputMeasure;
  readonly words: SheetWords;
  readonly names: SettingNames;
  readonly sheets: SheetNames;
  readonly data: DataLayout;
  readonly services: readonly ServiceMatch[];
  readonly periods: readonly PeriodMatch[];
  /** Of a whole measure; an output measure alone has none of these. */
  readonly units?: readonly string[];
  readonly treatments?: readonly (Treatment | undefined)[];
  readonly priceSource?: FigureSource;
  readonly choices?: { readonly reportPeriod: string; readonly tolerance: number; readonly renewEvery?: number };
  readonly cover?: Cover;
}

/** What About says beyond the output: other input sheets, what each further sheet holds, further lines of the method. */
export interface Cover {
  readonly sources: readonly ListedSheet[];
  readonly contents: ReadonlyMap<string, Omit<ListedSheet, 'sheet'>>;
  /** Sheets of the same measure that were built at another time and are there. */
  readonly others?: readonly ListedSheet[];
  readonly methods: readonly (readonly [string, string, string])[];
  /** Further tables of words, after the method. */
  readonly tables?: readonly CoverTable[];
}

export interface CoverTable {
  readonly title: string;
  readonly notes: readonly string[];
  readonly headings: readonly [string, string, string];
  readonly lines: readonly (readonly [string, string, string])[];
}
