/** Excel.ChartAxes: the value axis and the category axis. */
import type { BookChart } from '../book/records';
import { boolean, number, oneOf, text } from '../arguments';
import { HostObject, join } from '../hostObject';
import type { Json } from '../json';
import { chartFill, chartFont, chartLine } from './chartFormat';
import { kept } from './kept';
import type { Model } from './model';

const AXIS = {
  Visible: true,
  MajorUnit: '',
  MinorUnit: '',
  NumberFormat: 'General',
  LinkNumberFormat: false,
  MajorTickMark: 'Outside',
  MinorTickMark: 'None',
  TickLabelPosition: 'NextToAxis',
  TickLabelSpacing: 1,
  ReversePlotOrder: false,
  TextOrientation: 0,
  Crosses: 'Automatic',
  CategoryType: 'Automatic',
};

type Kind = 'ValueAxis' | 'CategoryAxis';

function axisTitle(model: Model, chart: BookChart, kind: Kind): HostObject {
  const key = kind === 'ValueAxis' ? 'valueAxisTitle' : 'categoryAxisTitle';
  const changed = () => model.book.redraw(chart);
  const path = `${kind}/Title/`;
  return new HostObject(
    'ChartAxisTitle',
    join(kept(chart.more, path, { TextOrientation: 0 }, changed), {
      get: { Text: () => chart.drawn[key], Visible: () => chart.drawn[key] !== '' },
      set: {
        Text: (v) => {
          chart.drawn[key] = text(v);
          changed();
        },
        Visible: (v) => {
          // Made visible without words, Excel writes its own.
          if (!boolean(v)) chart.drawn[key] = '';
          else if (chart.drawn[key] === '') chart.drawn[key] = 'Axis Title';
          changed();
        },
      },
      child: {
        Format: () =>
          new HostObject('ChartAxisTitleFormat', { child: { Font: () => chartFont(chart, path, changed) } }),
      },
    }),
  );
}

function gridlines(model: Model, chart: BookChart, path: string, shown: boolean): HostObject {
  const changed = () => model.book.redraw(chart);
  return new HostObject(
    'ChartGridlines',
    join(kept(chart.more, path, { Visible: shown }, changed), {
      child: {
        Format: () =>
          new HostObject('ChartGridlinesFormat', { child: { Line: () => chartLine(chart, path, changed) } }),
      },
    }),
  );
}

function axis(model: Model, chart: BookChart, kind: Kind): HostObject {
  const changed = () => model.book.redraw(chart);
  const path = `${kind}/`;
  const limit = (key: 'minimum' | 'maximum') => (v: Json) => {
    if (v === '' || v === null) delete chart.drawn[key];
    else chart.drawn[key] = number(v);
    changed();
  };
  const limits =
    kind === 'ValueAxis'
      ? {
          get: { Minimum: () => chart.drawn.minimum ?? '', Maximum: () => chart.drawn.maximum ?? '' },
          set: { Minimum: limit('minimum'), Maximum: limit('maximum') },
        }
      : kept(chart.more, path, { Minimum: '', Maximum: '' }, changed);
  return new HostObject(
    'ChartAxis',
    join(kept(chart.more, path, AXIS, changed), limits, {
      get: { Type: () => (kind === 'ValueAxis' ? 'Value' : 'Category'), AxisGroup: () => 'Primary' },
      child: {
        Title: () => axisTitle(model, chart, kind),
        MajorGridlines: () => gridlines(model, chart, `${path}MajorGridlines/`, kind === 'ValueAxis'),
        MinorGridlines: () => gridlines(model, chart, `${path}MinorGridlines/`, false),
        Format: () =>
          new HostObject('ChartAxisFormat', {
            child: {
              Font: () => chartFont(chart, `${path}Format/`, changed),
              Fill: () => chartFill(chart, `${path}Format/`, changed),
              Line: () => chartLine(chart, `${path}Format/`, changed),
            },
          }),
      },
    }),
  );
}

export function chartAxes(model: Model, chart: BookChart): HostObject {
  return new HostObject('ChartAxes', {
    child: {
      ValueAxis: () => axis(model, chart, 'ValueAxis'),
      CategoryAxis: () => axis(model, chart, 'CategoryAxis'),
    },
    call: {
      GetItem: (type) =>
        axis(model, chart, oneOf(type, ['Value', 'Category']) === 'Value' ? 'ValueAxis' : 'CategoryAxis'),
    },
  });
}
