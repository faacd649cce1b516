import * as excel from '../excel';
import type { Workbook } from './workbook';

/** The workbook that is open in Excel. */
export const officeWorkbook: Workbook = {
  environment: excel.readEnvironment,
  listTables: excel.listTables,
  readSelection: excel.readSelection,
  readTable: excel.readTable,
  readBlocks: excel.readBlocks,
  namesInUse: async () => {
    const { sheets, names, tables } = await excel.lookAround();
    return { sheets, names: [...names, ...tables] };
  },
  readNames: async (names) => (await import('../excel/readNames')).readNames(names),
  // Writing is fetched when something is to be written.
  applyPlan: async (plan, options) => (await import('../excel/applyPlan')).applyPlan(plan, options),
  growTables: async (growths) => (await import('../excel/growTables')).growTables(growths),
  putFigures: async (writes) => (await import('../excel/putFigures')).putFigures(writes),
  removeBuild: excel.removeBuild,
  markBlanks: excel.markBlanks,
  goTo: excel.goTo,
  watchChanges: excel.watchChanges,
  readSetting: excel.readKept,
  writeSetting: (key, value) =>
    typeof value === 'string' ? excel.writeKept(key, value) : excel.writeSetting(key, value),
  keepBeside: excel.keepBeside,
  readEvidence: async () => (await import('../excel/keptEvidence')).readEvidence(),
  restoreFigures: async (writes) => (await import('../excel/restoreFigures')).restoreFigures(writes),
  protectedSheets: async () => (await import('../excel/protect')).protectedSheets(),
  protectSheets: async (sheets) => (await import('../excel/protect')).protectSheets(sheets),
  unprotectSheets: async (sheets) => (await import('../excel/protect')).unprotectSheets(sheets),
  readAutoOpen: async () => (await import('../excel/autoOpen')).readAutoOpen(),
  writeAutoOpen: async (on) => (await import('../excel/autoOpen')).writeAutoOpen(on),
  lookAtFormulas: async (scope, language) => {
    const { readFormulaCells, readRemedyContext } = await import('../excel/portability');
    return { cells: await readFormulaCells(scope), context: await readRemedyContext(language) };
  },
  applyRemedy: async (plan, language) => (await import('../excel/portability')).applyRemedy(plan, language),
};
