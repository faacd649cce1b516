/** Excel.ChartSeriesCollection and its series. */
import type { ChartSeries } from '../../grid/grid';
import { formatAddress } from '../book/a1';
import type { BookChart } from '../book/records';
import { optionalText, optionalWhole, placeOf, text } from '../arguments';
import { HostObject, join, type Argument } from '../hostObject';
import type { Json } from '../json';
import { listing } from './collection';
import { chartFill, chartFont, chartLine } from './chartFormat';
import { color } from './colors';
import { kept } from './kept';
import type { Model } from './model';

const SERIES = {
  MarkerSize: 5,
  MarkerBackgroundColor: '#FFFFFF',
  MarkerForegroundColor: '#000000',
  Smooth: false,
  HasDataLabels: false,
  GapWidth: 150,
  Overlap: 0,
  AxisGroup: 'Primary',
  InvertIfNegative: false,
  ShowShadow: false,
};
const LABELS = {
  Position: 'OutsideEnd',
  ShowValue: true,
  NumberFormat: 'General',
  ShowSeriesName: false,
  ShowCategoryName: false,
  ShowLegendKey: false,
};

const DASHES: Readonly<Record<string, ChartSeries['dash']>> = {
  Continuous: 'solid',
  Automatic: 'solid',
  Dash: 'dash',
  DashDot: 'dash',
  DashDotDot: 'dash',
  Dot: 'dot',
  RoundDot: 'dot',
};
const MARKERS: Readonly<Record<string, ChartSeries['marker']>> = {
  None: 'none',
  Circle: 'circle',
  Automatic: 'circle',
  Triangle: 'triangle',
  Square: 'square',
};
const MARKER_NAMES = { none: 'None', circle: 'Circle', triangle: 'Triangle', square: 'Square' };

function reference(value: Argument): string {
  const { sheet, box } = placeOf(value);
  return formatAddress(sheet.name, box, true);
}

function series(model: Model, chart: BookChart, one: ChartSeries): HostObject {
  const { drawn } = chart;
  const changed = () => model.book.redraw(chart);
  const path = `Series/${drawn.series.indexOf(one)}/`;
  const lineChanged = (name: string, value: Json) => {
    if (name === 'Color') one.color = color(value);
    if (name === 'LineStyle') one.dash = DASHES[text(value)] ?? 'solid';
    changed();
  };
  const fillChanged = (fill: string | null) => {
    if (fill !== null) one.color = color(fill);
    changed();
  };
  return new HostObject(
    'ChartSeries',
    join(kept(chart.more, path, SERIES, changed), {
      get: {
        Name: () => one.name,
        MarkerStyle: () => (one.marker ? MARKER_NAMES[one.marker] : 'Automatic'),
        ChartType: () => chart.type,
      },
      set: {
        Name: (v) => {
          one.name = text(v);
          changed();
        },
        MarkerStyle: (v) => {
          one.marker = MARKERS[text(v)] ?? 'circle';
          changed();
        },
      },
      child: {
        Format: () =>
          new HostObject('ChartSeriesFormat', {
            child: {
              Line: () => chartLine(chart, path, lineChanged),
              Fill: () => chartFill(chart, path, fillChanged),
            },
          }),
        DataLabels: () =>
          new HostObject(
            'ChartDataLabels',
            join(kept(chart.more, `${path}DataLabels/`, LABELS, changed), {
              child: {
                Format: () =>
                  new HostObject('ChartDataLabelFormat', {
                    child: { Font: () => chartFont(chart, `${path}DataLabels/`, changed) },
                  }),
              },
            }),
          ),
      },
      call: {
        SetValues: (range) => {
          one.values = reference(range);
          changed();
        },
        SetXAxisValues: (range) => {
          one.categories = reference(range);
          changed();
        },
        Delete: () => {
          drawn.series = drawn.series.filter((s) => s !== one);
          changed();
        },
      },
    }),
  );
}

export function chartSeriesCollection(model: Model, chart: BookChart): HostObject {
  const { drawn } = chart;
  const object = (one: ChartSeries) => series(model, chart, one);
  const add = (name: Argument, index: Argument) => {
    const one = { name: optionalText(name) ?? `Series${drawn.series.length + 1}`, values: '', categories: '' };
    drawn.series.splice(optionalWhole(index, drawn.series.length), 0, one);
    model.book.redraw(chart);
    return object(one);
  };
  return new HostObject(
    'ChartSeriesCollection',
    join(listing({ all: () => drawn.series, is: (s, key) => s.name === key, object, what: 'series' }), {
      call: { Add: add },
    }),
  );
}
