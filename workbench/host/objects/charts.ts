/** Excel.ChartCollection of a sheet. */
import type { SheetRecord } from '../book/records';
import { oneOf, placeOf, text } from '../arguments';
import { notImplemented } from '../hostError';
import { HostObject, join, type Argument } from '../hostObject';
import { listing } from './collection';
import { seriesFrom } from './chartSource';
import type { Model } from './model';

/** The types that the workbench draws. */
export const KINDS: Readonly<Record<string, 'line' | 'column' | 'bar'>> = {
  Line: 'line',
  LineMarkers: 'line',
  ColumnClustered: 'column',
  BarClustered: 'bar',
};

const STANDARD = { left: 60, top: 60, width: 360, height: 216 };

export function kindOf(type: string): 'line' | 'column' | 'bar' {
  const kind = KINDS[type];
  if (!kind) throw notImplemented(`chart type ${type}`);
  return kind;
}

function add(model: Model, sheet: SheetRecord, type: string, source: Argument, seriesBy: Argument): HostObject {
  const { book } = model;
  book.checkUnlocked(sheet);
  const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows']);
  const names = new Set(book.chartsOn(sheet).map((c) => c.drawn.name));
  let n = names.size + 1;
  while (names.has(`Chart ${n}`)) n += 1;
  const series = seriesFrom(model, placeOf(source), by);
  const chart = {
    drawn: {
      id: book.newId('00000003'),
      sheet: sheet.name,
      name: `Chart ${n}`,
      kind: kindOf(type),
      // One series gives a chart its title; more leave it to be written.
      title: series.length === 1 ? (series[0]?.name ?? '') : 'Chart Title',
      alternativeText: '',
      series,
      ...STANDARD,
      valueAxisTitle: '',
      categoryAxisTitle: '',
    },
    type,
    titleVisible: true,
    more: {},
  };
  book.contents.charts.push(chart);
  book.redraw(chart);
  return model.chart(chart);
}

export function charts(model: Model, sheet: SheetRecord): HostObject {
  return new HostObject(
    'ChartCollection',
    join(
      listing({
        all: () => model.book.chartsOn(sheet),
        is: ({ drawn }, key) => drawn.id === key || drawn.name === key,
        object: (chart) => model.chart(chart),
        what: 'chart',
      }),
      { call: { Add: (type, source, seriesBy) => add(model, sheet, text(type), source, seriesBy) } },
    ),
  );
}
