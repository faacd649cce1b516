/** The drawing of a sheet: where its charts stand and what they say to those who do not see them. */
import type { ChartRecord } from '../../grid/grid';
import { columnAt, EMU_PER_POINT, rowAt } from '../layout';
import type { FileSheet } from '../workbookFile';
import { element } from '../xmlText';

const NAMESPACES = {
  'xmlns:xdr': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
};
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

function fromXml(sheet: FileSheet, chart: ChartRecord): string {
  const column = columnAt(sheet, chart.left);
  const row = rowAt(sheet, chart.top);
  return `<xdr:from><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff></xdr:from>`;
}

function frameXml(chart: ChartRecord, number: number, relation: string): string {
  const label = { id: number + 1, name: chart.name, descr: chart.alternativeText || undefined };
  const graphic = element(
    'a:graphicData',
    { uri: CHART },
    element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONS, 'r:id': relation }),
  );
  return element(
    'xdr:graphicFrame',
    { macro: '' },
    `<xdr:nvGraphicFramePr>${element('xdr:cNvPr', label)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      element('a:graphic', {}, graphic),
  );
}

/** `relations` holds the relationship of each chart, in the order of `sheet.charts`. */
export function drawingXml(sheet: FileSheet, relations: readonly string[]): string {
  const anchors = sheet.charts.map((chart, i) =>
    element(
      'xdr:oneCellAnchor',
      {},
      fromXml(sheet, chart) +
        element('xdr:ext', { cx: emu(chart.width), cy: emu(chart.height) }) +
        frameXml(chart, i + 1, relations[i] ?? '') +
        '<xdr:clientData/>',
    ),
  );
  return element('xdr:wsDr', NAMESPACES, anchors.join(''));
}
