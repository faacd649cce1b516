/**
 * Workbooks that travel: which formulas need the add-in, which Excel each formula needs, and what can be done about it.
 * Everything here is data in, data out; src/excel/portability.ts reads the workbook and writes the edits. For a screen:
 *
 *   const cells = await readFormulaCells(scope);                    // src/excel/portability.ts; scope: 'selection' | 'sheet' | 'workbook'
 *   const report = portabilityReport(cells);                        // counts and lists with addresses
 *   report.formulas                                                 // how many formulas were looked at
 *   report.needAddIn[i]                                             // { sheet, address, formula, functions, remedies, broken }
 *   report.remedies.native | .named | .freeze                       // how many of those cells each remedy fits
 *   report.versions[i]                                              // { version, count, cells, functions }, oldest first
 *   report.newest                                                   // the Excel that the whole workbook needs, add-in apart
 *   report.broken                                                   // cells in the stored prefix form or showing #NAME?
 *
 *   const context = await readRemedyContext(language, scope);       // src/excel/portability.ts: names, kept formulas, comment
 *   const plan = planRemedy('native', cells, context);              // nothing is written: a preview
 *   plan.edits[i]                                                   // { sheet, address, before, after: { formula } | { values } }
 *   plan.left[i]                                                    // cells that stay, with a reason (i18n: portability.left)
 *   const { written, changedSince } = await applyRemedy(plan, language);   // src/excel/portability.ts; throws a WorkbookError
 *
 * Words for a screen: en.portability and th.portability (actions, meaning, versions, needAddIn, left).
 * Actions: 'native' (one LET formula, Excel 2021), 'named' (a LAMBDA of the workbook, such as Outturn.OutputIndex, Excel 2024
 * or Microsoft 365), 'freeze' (values; the formula goes to the sheet "Frozen formulas"), 'back' (the add-in's function
 * again) and 'repair' (enter again what shows #NAME? or has the stored form). Rules PT1-PT19: docs/methods/portability.md.
 */
export type {
  Action,
  CellEdit,
  CellValue,
  ExcelVersion,
  FormulaCell,
  KeptFormula,
  LeftCell,
  LeftReason,
  NamedLambda,
  Remedy,
  RemedyPlan,
} from './cells';
export { addInFunction, callsIn, type Call } from './calls';
export { hasForm } from './parameters';
export { planRemedy, type RemedyContext } from './remedies';
export {
  needsAddIn,
  portabilityReport,
  type CellNeedingAddIn,
  type PortabilityReport,
  type VersionCount,
} from './report';
export { excelNeededBy, VERSIONS } from './versions';
