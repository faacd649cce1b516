import type { FormulaName } from '../../core/options';
import type { BuildContext } from '../context/context';
import type { FormulaRow } from '../context/formulaTable';
import type { LinkingName, LinkingRow } from '../context/linkingTable';
import type { Page } from '../plan/page';

/** Rows of a four-step sheet. Filled as the sheet is written; formulas are computed when all are known. */
export interface StepRows {
  comparedPosition: number;
  matched: number;
  growth: number;
  cost0: number;
  cost1: number;
  parts: number[];
  unitCostIndex: number;
  values: number;
  valueSum: number;
  shares: number;
  weighted: number;
  weightedTotal: number;
  link: number;
  piece: number;
  value: number;
  index: number;
}

export interface StepBuild {
  readonly context: BuildContext;
  readonly page: Page;
  readonly formulaName: FormulaName;
  readonly formulaRow: FormulaRow;
  readonly linkingName: LinkingName;
  readonly linking: LinkingRow;
  readonly rows: StepRows;
}
