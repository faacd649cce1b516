/**
 * The workbench's host: a model of Excel's object model over a grid, spoken to by the unmodified office.js.
 *
 * const host = createHost({ grid, functions, language: 'en-US' });
 * host.attach(iframe.contentWindow);      // before the page's office.js script runs; again after a reload
 *
 * host.book                               the workbook: sheets, tables, names, charts, settings (book/book.ts)
 * host.attach(window)                     installs window.external; office.js then boots as in Excel for Windows
 * host.registerFunctions(metadata)        the contents of functions.json; formulas call them as PSP.<NAME>
 * host.undo(), host.redo()                the grid's steps together with tables, names and charts: bind Ctrl+Z to these
 * host.open(file), host.save()            a WorkbookFile in and out (fromFile.ts, toFile.ts)
 * host.setLanguage('th-TH'), setTheme()   what pages attached from then on see
 * host.linkAt(sheet, row, column)          what a click on the cell leads to; host.followLink(...) goes there
 * host.idle()                             resolves when no batch is running and the grid has settled
 * host.busy()                             whether functions wait for a page that is not there yet
 * host.log(listener)                      every batch with its reply, for a developer's panel or a test
 *
 * It is a model: where Excel and this host differ, Excel is right (docs/decisions/0009-workbench-host.md).
 */
export { createHost, type Host, type HostOptions } from './host';
export { EXCEL_2021, type RequirementSets } from './requirementSets';
export type { FunctionsMetadata } from './functions/metadata';
export type { CellLink } from './links';
export type { Theme } from './theme';
export { Book } from './book/book';
