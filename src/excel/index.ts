/**
 * Everything that touches Office.js: read the workbook, remember choices in it. Applying a plan is a door of its own
 * (applyPlan.ts), so that the pane can fetch it when something is to be written.
 */
export type { BuildOptions, BuildProgress, BuildResult } from './applyPlan';
export { readAutoOpen, writeAutoOpen } from './autoOpen';
export { readEnvironment, type Environment } from './environment';
export { goTo } from './goTo';
export { listTables, type TableSummary } from './listTables';
export { markBlanks, MISSING_SIGN } from './markBlanks';
export { readBlocks, readTable, type BlockPlace } from './readBlock';
export type { CellValue, ReadRange } from './readCells';
export { readSelection } from './readSelection';
export { boxOf } from './box';
export { cellAddress } from './reference';
export { problemOf } from './problemOf';
export { removeBuild } from './removeBuild';
export { keepBeside, keptBeside, readKept, writeKept } from './kept';
export { protectedSheets, protectSheets, unprotectSheets, type ProtectionResult, type SheetToProtect } from './protect';
export { readSetting, writeSetting } from './settings';
export { lookAround, type Surroundings } from './surroundings';
export { watchChanges, type StopWatching } from './watchChanges';
export { restoreFigures, type FigureRestore } from './restoreFigures';
export { WorkbookError, type ProblemDetails, type WorkbookProblem } from './workbookError';
