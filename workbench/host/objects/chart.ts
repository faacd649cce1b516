/** Excel.Chart. What the workbench draws is in the record; what it does not draw is kept and reads back. */
import type { BookChart } from '../book/records';
import { parseAddress } from '../book/a1';
import { bounding } from '../book/boxes';
import { boolean, number, oneOf, placeOf, text } from '../arguments';
import { invalidArgument } from '../hostError';
import { HostObject, join, type Argument, type Place } from '../hostObject';
import { chartAxes } from './chartAxes';
import { areaFormat, chartFont } from './chartFormat';
import { chartSeriesCollection } from './chartSeries';
import { kindOf } from './charts';
import { seriesFrom } from './chartSource';
import { kept } from './kept';
import type { Model } from './model';

const LEGEND = { Visible: true, Position: 'Right', Overlay: false };
const TITLE = { Overlay: false, HorizontalAlignment: 'Center' };
const CHART = { DisplayBlanksAs: 'NotPlotted', PlotVisibleOnly: true, Style: 2, PlotBy: 'Columns' };
const LABELS = {
  Position: 'OutsideEnd',
  ShowValue: false,
  NumberFormat: 'General',
  ShowSeriesName: false,
  ShowCategoryName: false,
  ShowLegendKey: false,
};

function title(model: Model, chart: BookChart): HostObject {
  const changed = () => model.book.redraw(chart);
  return new HostObject(
    'ChartTitle',
    join(kept(chart.more, 'Title/', TITLE, changed), {
      get: { Text: () => chart.drawn.title, Visible: () => chart.titleVisible },
      set: {
        Text: (v) => {
          chart.drawn.title = text(v);
          chart.titleVisible = true;
          changed();
        },
        Visible: (v) => {
          chart.titleVisible = boolean(v);
          if (!chart.titleVisible) chart.drawn.title = '';
          changed();
        },
      },
      child: { Format: () => areaFormat(chart, 'Title/Format/', changed) },
    }),
  );
}

function setPosition(model: Model, chart: BookChart, start: Argument, end: Argument): void {
  const sheet = model.book.sheetOrFail(chart.drawn.sheet);
  const placeFor = (value: Argument): Place => {
    const box = typeof value === 'string' ? parseAddress(value)?.box : placeOf(value).box;
    if (!box) throw invalidArgument();
    return { sheet, box };
  };
  const first = placeFor(start);
  const box = end === null || end === undefined ? first.box : bounding(first.box, placeFor(end).box);
  const { get } = model.range(sheet, box).members;
  const size = (name: string) => number(get?.[name]?.() ?? null);
  Object.assign(chart.drawn, { left: size('Left'), top: size('Top') });
  // Without an end cell the chart keeps its size.
  if (end !== null && end !== undefined) Object.assign(chart.drawn, { width: size('Width'), height: size('Height') });
  model.book.redraw(chart);
}

export function chart(model: Model, record: BookChart): HostObject {
  const { book } = model;
  const { drawn } = record;
  const changed = () => book.redraw(record);
  const measure = (key: 'left' | 'top' | 'width' | 'height') => (v: Argument) => {
    drawn[key] = number(v);
    changed();
  };
  return new HostObject(
    'Chart',
    join(kept(record.more, '', CHART, changed), {
      identity: { Id: drawn.id },
      get: {
        Id: () => drawn.id,
        Name: () => drawn.name,
        ChartType: () => record.type,
        Left: () => drawn.left,
        Top: () => drawn.top,
        Width: () => drawn.width,
        Height: () => drawn.height,
      },
      set: {
        Name: (v) => {
          drawn.name = text(v);
          changed();
        },
        ChartType: (v) => {
          drawn.kind = kindOf(text(v));
          record.type = text(v);
          changed();
        },
        Left: measure('left'),
        Top: measure('top'),
        Width: measure('width'),
        Height: measure('height'),
      },
      child: {
        Title: () => title(model, record),
        Axes: () => chartAxes(model, record),
        Legend: () =>
          new HostObject(
            'ChartLegend',
            join(kept(record.more, 'Legend/', LEGEND, changed), {
              child: { Format: () => areaFormat(record, 'Legend/Format/', changed) },
            }),
          ),
        Series: () => chartSeriesCollection(model, record),
        Format: () => areaFormat(record, 'Format/', changed),
        PlotArea: () =>
          new HostObject('ChartPlotArea', { child: { Format: () => areaFormat(record, 'PlotArea/Format/', changed) } }),
        DataLabels: () =>
          new HostObject(
            'ChartDataLabels',
            join(kept(record.more, 'DataLabels/', LABELS, changed), {
              child: {
                Format: () =>
                  new HostObject('ChartDataLabelFormat', {
                    child: { Font: () => chartFont(record, 'DataLabels/', changed) },
                  }),
              },
            }),
          ),
        Worksheet: () => model.worksheet(book.sheetOrFail(drawn.sheet)),
      },
      call: {
        Delete: () => book.removeChart(record),
        Activate: () => book.grid.activate(drawn.sheet),
        SetPosition: (start, end) => setPosition(model, record, start, end),
        SetData: (source, seriesBy) => {
          drawn.series = seriesFrom(model, placeOf(source), oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows']));
          changed();
        },
      },
    }),
  );
}
