/** The workbook part: sheets in order, names, what to show first. */
import { toStoredFormula } from '../storedFormula';
import { quoteSheet } from '../references';
import type { WorkbookFile } from '../workbookFile';
import { element, escapeXml } from '../xmlText';

/** Excel recalculates on opening what an older version has saved; this is the one that knows dynamic arrays. */
const CALCULATION_ENGINE = 191_029;

const absoluteRows = (rows: string): string => rows.replace(/\$?(\d+)/g, '$$$1');

function namesXml(file: WorkbookFile): string {
  const titles = file.sheets.flatMap((sheet, i) =>
    sheet.print?.titleRows
      ? [
          element(
            'definedName',
            { name: '_xlnm.Print_Titles', localSheetId: i },
            escapeXml(`${quoteSheet(sheet.name)}!${absoluteRows(sheet.print.titleRows)}`),
          ),
        ]
      : [],
  );
  const names = [...file.names]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ name, comment, refersTo }) =>
      element('definedName', { name, comment }, escapeXml(toStoredFormula(refersTo))),
    );
  const list = [...titles, ...names];
  return list.length ? element('definedNames', {}, list.join('')) : '';
}

/** A formula without a stored value asks for calculation when the file is opened. Nothing else does: without the
 * add-in, calculating would turn its stored results into #NAME?. */
const needsCalculation = (file: WorkbookFile): boolean =>
  file.sheets.some((sheet) => sheet.cells.some((cell) => cell.formula !== undefined && cell.value === null));

export function workbookXml(file: WorkbookFile, relations: readonly string[]): string {
  const activeTab = Math.max(
    0,
    file.sheets.findIndex((sheet) => sheet.name === file.active),
  );
  const sheets = file.sheets.map((sheet, i) =>
    element('sheet', { name: sheet.name, sheetId: i + 1, 'r:id': relations[i] }),
  );
  return element(
    'workbook',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    [
      '<workbookPr defaultThemeVersion="166925"/>',
      element(
        'bookViews',
        {},
        element('workbookView', {
          activeTab: activeTab || undefined,
          xWindow: 0,
          yWindow: 0,
          windowWidth: 28800,
          windowHeight: 15000,
        }),
      ),
      element('sheets', {}, sheets.join('')),
      namesXml(file),
      element('calcPr', { calcId: CALCULATION_ENGINE, fullCalcOnLoad: needsCalculation(file) ? 1 : undefined }),
    ].join(''),
  );
}
