import type {
  BlockPlace,
  BuildOptions,
  BuildResult,
  Environment,
  FigureRestore,
  ProtectionResult,
  ReadRange,
  SheetToProtect,
  StopWatching,
  TableSummary,
} from '../excel';
import type { FormulaScope, RemedyResult } from '../excel/portability';
import type { FiguresToPut } from '../excel/putFigures';
import type { Language } from '../measures/measure';
import type { FormulaCell, RemedyContext, RemedyPlan } from '../portability';
import type { Evidence } from '../sheets/rebuilt/evidence';
import type { TableGrowth, WorkbookPlan } from '../sheets/plan/plan';

/** What the pane needs of the workbook. Excel is behind it, or a workbook made up for a test. */
export interface Workbook {
  environment(): Environment;
  listTables(): Promise<readonly TableSummary[]>;
  readSelection(): Promise<ReadRange>;
  readTable(name: string): Promise<ReadRange>;
  readBlocks(places: readonly BlockPlace[]): Promise<readonly ReadRange[]>;
  /** Names that a plan must not use again. */
  namesInUse(): Promise<{ readonly sheets: readonly string[]; readonly names: readonly string[] }>;
  /** The values of named cells; a name that is not there is left out. */
  readNames(names: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  applyPlan(plan: WorkbookPlan, options: BuildOptions): Promise<BuildResult>;
  /** New columns and rows for tables that people type in; nothing that is there is written. */
  growTables(growths: readonly TableGrowth[]): Promise<void>;
  /** Puts figures into data sheets, when the user asks for it. */
  putFigures(writes: readonly FiguresToPut[]): Promise<void>;
  removeBuild(build: Pick<BuildResult, 'sheets' | 'names'>): Promise<void>;
  markBlanks(places: readonly BlockPlace[]): Promise<number>;
  goTo(sheet: string, address?: string): Promise<void>;
  watchChanges(listener: () => void): Promise<StopWatching>;
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: string | object): Promise<void>;
  /** Copies what is kept under a key beside it, under a number of its own, before it is written over. */
  keepBeside(key: string): Promise<void>;
  /** What the sheets show of measures whose definition is damaged or gone. */
  readEvidence(): Promise<Evidence>;
  /** Figures of a snapshot into the cells that were previewed. */
  restoreFigures(writes: readonly FigureRestore[]): Promise<number>;
  protectedSheets(): Promise<readonly string[]>;
  protectSheets(sheets: readonly SheetToProtect[]): Promise<ProtectionResult>;
  unprotectSheets(sheets: readonly string[]): Promise<ProtectionResult>;
  /** Whether the pane opens by itself with this workbook. */
  readAutoOpen(): Promise<boolean>;
  writeAutoOpen(on: boolean): Promise<void>;
  /** The formulas of a part of the workbook, and what a remedy must know of the rest. */
  lookAtFormulas(scope: FormulaScope, language: Language): Promise<FormulaLook>;
  applyRemedy(plan: RemedyPlan, language: Language): Promise<RemedyResult>;
}

export interface FormulaLook {
  readonly cells: readonly FormulaCell[];
  readonly context: RemedyContext;
}
