/** A native chart part. Lines and caches are explicit: LibreOffice draws nothing without them. */
import type { ChartRecord } from '../../grid/grid';
import type { CellLookup } from '../cellLookup';
import { element, escapeString } from '../xmlText';
import { lineXml, seriesXml, solidFill } from './chartSeries';

const GRIDLINE = '#D3DAE0';
const QUIET = '#4A5864';
const INK = '#1B2733';
const NAMESPACES = {
  'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const letters = (tag: string, hundredths: number, bold: boolean, color: string): string =>
  element(tag, { sz: hundredths, b: bold }, `${solidFill(color)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/>`);

const textProperties = (hundredths: number, color: string): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters('a:defRPr', hundredths, false, color)}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

function titleXml(text: string, hundredths: number, bold: boolean, rotated = false): string {
  if (text === '') return '';
  const color = bold ? INK : QUIET;
  const body = rotated ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const run = `<a:r>${letters('a:rPr', hundredths, bold, color)}<a:t>${escapeString(text)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr>${letters('a:defRPr', hundredths, bold, color)}</a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const axisIds = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function categoryAxis(chart: ChartRecord): string {
  const isBar = chart.kind === 'bar';
  // The first row of the data stands on top of a bar chart, as it does on the sheet.
  const orientation = isBar ? 'maxMin' : 'minMax';
  return element(
    'c:catAx',
    {},
    `<c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
      `<c:axPos val="${isBar ? 'l' : 'b'}"/>${titleXml(chart.categoryAxisTitle, 900, false, isBar)}` +
      '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
      `<c:tickLblPos val="low"/><c:spPr>${lineXml(QUIET, 0.75)}</c:spPr>${textProperties(900, QUIET)}` +
      `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>`,
  );
}

function valueAxis(chart: ChartRecord, cells: CellLookup): string {
  // LibreOffice shows the format that is written here; Excel follows the cells.
  const format = cells.numberFormat?.((chart.series[0]?.values ?? '').replace(/^=/, '')) ?? 'General';
  const isBar = chart.kind === 'bar';
  const limits =
    (chart.maximum === undefined ? '' : element('c:max', { val: chart.maximum })) +
    (chart.minimum === undefined ? '' : element('c:min', { val: chart.minimum }));
  return element(
    'c:valAx',
    {},
    `<c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling><c:delete val="0"/>` +
      `<c:axPos val="${isBar ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${lineXml(GRIDLINE, 0.75)}</c:spPr></c:majorGridlines>` +
      titleXml(chart.valueAxisTitle, 900, false, !isBar) +
      `${element('c:numFmt', { formatCode: format, sourceLinked: 1 })}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
      `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(900, QUIET)}` +
      `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>`,
  );
}

function plotXml(chart: ChartRecord, cells: CellLookup): string {
  const series = chart.series.map((one, i) => seriesXml(chart, one, i, cells)).join('');
  if (chart.kind === 'line') {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  }
  const direction = element('c:barDir', { val: chart.kind === 'bar' ? 'bar' : 'col' });
  return `<c:barChart>${direction}<c:grouping val="clustered"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${axisIds}</c:barChart>`;
}

const legendXml = (chart: ChartRecord): string =>
  chart.series.length > 1
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(900, INK)}</c:legend>`
    : '';

export function chartXml(chart: ChartRecord, cells: CellLookup): string {
  const plot = element(
    'c:plotArea',
    {},
    `<c:layout/>${plotXml(chart, cells)}${categoryAxis(chart)}${valueAxis(chart, cells)}`,
  );
  const body = `${titleXml(chart.title, 1200, true)}<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/>${plot}${legendXml(chart)}`;
  const frame = element('c:spPr', {}, `${solidFill('#FFFFFF')}${lineXml(GRIDLINE, 0.75)}`);
  return element(
    'c:chartSpace',
    NAMESPACES,
    `<c:roundedCorners val="0"/><c:chart>${body}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${frame}`,
  );
}
