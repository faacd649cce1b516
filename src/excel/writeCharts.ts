import type { ChartPlan, SeriesPlan, SheetPlan } from '../sheets/plan/plan';
import { CHART_GRIDLINE, FONT, LINES } from '../sheets/plan/styles';
import { boxOf } from './box';
import { cellAddress, splitReference } from './reference';

const TYPES = { line: 'LineMarkers', column: 'ColumnClustered', bar: 'BarClustered' } as const;
const DASHES = { solid: 'Continuous', dash: 'Dash', dot: 'Dot' } as const;
const MARKERS = { circle: 'Circle', triangle: 'Triangle', square: 'Square', none: 'None' } as const;

export function writeCharts(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const chart of plan.charts ?? []) {
    writeChart(context, sheet, chart);
    writeAlternativeText(sheet, plan, chart);
  }
}

function rangeOf(context: Excel.RequestContext, reference: string): Excel.Range {
  const { sheet, address } = splitReference(reference);
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

function writeChart(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first] = plan.series;
  if (!first) return;
  const { columns } = boxOf(splitReference(first.values).address);
  const chart = sheet.charts.add(TYPES[plan.kind], rangeOf(context, first.values), columns > 1 ? 'Rows' : 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.name = FONT;
  plan.series.forEach((series, i) => {
    const line = i === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    writeSeries(context, line, series, plan.kind);
  });
  writeAxes(chart, plan);
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = 'Bottom';
  const [start = plan.range, end = start] = plan.range.split(':');
  chart.setPosition(start, end);
}

/**
 * Excel makes the first series from the range that the chart was added with, but may take its first cell for a name; so
 * every series is given its values.
 */
function writeSeries(
  context: Excel.RequestContext,
  line: Excel.ChartSeries,
  plan: SeriesPlan,
  kind: ChartPlan['kind'],
): void {
  const look = LINES[plan.look];
  line.name = plan.name;
  line.setValues(rangeOf(context, plan.values));
  line.setXAxisValues(rangeOf(context, plan.categories));
  if (kind !== 'line') {
    line.format.fill.setSolidColor(look.color);
    return;
  }
  line.format.line.color = look.color;
  line.format.line.lineStyle = DASHES[look.dash];
  line.format.line.weight = 2;
  line.markerStyle = MARKERS[look.marker];
  line.markerForegroundColor = look.color;
  line.markerBackgroundColor = look.color;
}

function writeAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = plan.valueAxisTitle;
  categoryAxis.title.text = plan.categoryAxisTitle;
  valueAxis.majorGridlines.format.line.color = CHART_GRIDLINE;
  if (plan.minimum !== undefined) valueAxis.minimum = plan.minimum;
  if (plan.maximum !== undefined) valueAxis.maximum = plan.maximum;
}

/**
 * Office.js has no alternative text for a chart. A screen reader walks the cells, so the words stand in the cell under
 * the chart's top left corner, unless the plan has them on the sheet already. The alignment keeps them in that cell: they would run
 * out from under the chart, onto the page that is printed (S34).
 */
function writeAlternativeText(sheet: Excel.Worksheet, plan: SheetPlan, chart: ChartPlan): void {
  const said = plan.blocks.some((block) => block.cells.some((row) => row.includes(chart.alternativeText)));
  if (said || chart.alternativeText === '') return;
  const { row, column } = boxOf(chart.range);
  const cell = sheet.getRange(cellAddress(row, column));
  cell.values = [[`'${chart.alternativeText}`]];
  cell.format.horizontalAlignment = 'Fill';
}
