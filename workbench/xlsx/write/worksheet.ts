/** A worksheet part. The order of the elements is part of the format (ECMA-376 part 1, 18.3.1.99). */
import { DEFAULT_HEIGHT, pointsToStoredWidth } from '../layout';
import { boxName, cellName } from '../references';
import type { FileSheet } from '../workbookFile';
import { element } from '../xmlText';
import { protectionXml } from './protection';
import { validationsXml } from './validations';

/** What the sheet refers to in other parts, by relationship. */
export interface SheetRelations {
  readonly links: readonly (string | undefined)[];
  readonly drawing?: string;
  readonly notes?: string;
  readonly tables: readonly string[];
}

function dimension(sheet: FileSheet): string {
  let rows = 1;
  let columns = 1;
  for (const cell of sheet.cells) {
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  return element('dimension', { ref: boxName({ row: 0, column: 0, rows, columns }) });
}

function paneXml({ rows, columns }: FileSheet['freeze']): string {
  if (rows === 0 && columns === 0) return '';
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const attributes = {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, columns),
    activePane,
    state: 'frozen',
  };
  // The cursor stands in A1 in the corner and in the first free cell of the pane that scrolls.
  return element('pane', attributes) + element('selection', { pane: activePane });
}

const viewXml = (sheet: FileSheet, isActive: boolean): string =>
  element(
    'sheetViews',
    {},
    element(
      'sheetView',
      { showGridLines: sheet.showGridlines ? undefined : 0, tabSelected: isActive ? 1 : undefined, workbookViewId: 0 },
      paneXml(sheet.freeze),
    ),
  );

function columnsXml(sheet: FileSheet): string {
  const columns = Object.entries(sheet.columnWidths).sort(([a], [b]) => Number(a) - Number(b));
  const list = columns.map(([column, points]) =>
    element('col', {
      min: Number(column) + 1,
      max: Number(column) + 1,
      width: pointsToStoredWidth(points),
      customWidth: 1,
    }),
  );
  return list.length ? element('cols', {}, list.join('')) : '';
}

function linksXml(sheet: FileSheet, relations: SheetRelations): string {
  const list = sheet.links.map(({ cell, target }, i) => {
    const id = relations.links[i];
    return element('hyperlink', { ref: cell, 'r:id': id, location: id ? undefined : target });
  });
  return list.length ? element('hyperlinks', {}, list.join('')) : '';
}

const PAPER_A4 = 9;
const MARGINS = element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 });
/** Sheet name at the left, page number at the right. */
const FOOTER = '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';

function printXml({ print }: FileSheet): string {
  if (!print) return MARGINS;
  const setup = {
    paperSize: PAPER_A4,
    orientation: print.orientation,
    fitToWidth: 1,
    fitToHeight: print.onePage ? 1 : 0,
  };
  const breaks = (print.breaksBefore ?? []).map((row) => element('brk', { id: row - 1, max: 16_383, man: 1 }));
  const breaksXml = breaks.length
    ? element('rowBreaks', { count: breaks.length, manualBreakCount: breaks.length }, breaks.join(''))
    : '';
  return MARGINS + element('pageSetup', setup) + FOOTER + breaksXml;
}

const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** `data` is the finished <sheetData>. */
export function worksheetXml(sheet: FileSheet, data: string, relations: SheetRelations, isActive: boolean): string {
  const tables = relations.tables.map((id) => element('tablePart', { 'r:id': id }));
  const parts = [
    sheet.print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    dimension(sheet),
    viewXml(sheet, isActive),
    element('sheetFormatPr', { defaultRowHeight: DEFAULT_HEIGHT }),
    columnsXml(sheet),
    data,
    protectionXml(sheet),
    validationsXml(sheet),
    linksXml(sheet, relations),
    printXml(sheet),
    relations.drawing ? element('drawing', { 'r:id': relations.drawing }) : '',
    relations.notes ? element('legacyDrawing', { 'r:id': relations.notes }) : '',
    tables.length ? element('tableParts', { count: tables.length }, tables.join('')) : '',
  ];
  return element('worksheet', NAMESPACES, parts.join(''));
}
