import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ChartRecord, GridCell, RawValue } from '../../../workbench/grid/grid';
import { ChartDrawing } from '../../../workbench/page/charts/ChartDrawing';
import { figureText, readFigures, type CellSource } from '../../../workbench/page/charts/figures';
import { spread } from '../../../workbench/page/charts/frame';
import { numberAxis } from '../../../workbench/page/charts/numberAxis';
import { parseReference } from '../../../workbench/page/charts/sheetReference';

const cells: Record<string, RawValue[]> = {
  'Output!$B$1:$D$1': ['2011-12', '2012-13', '2013-14'],
  'Output!$B$2:$D$2': [100, 96, 92.9],
  'Output!$B$3:$D$3': [100, { error: '#N/A' }, 92.8],
};
const source: CellSource = {
  cells: (reference) => (cells[reference] ?? []).map((value): GridCell => ({ value })),
  numberFormat: () => '0.00',
};
const chart: ChartRecord = {
  id: '1',
  sheet: 'Output',
  name: 'Index',
  kind: 'line',
  title: 'Output index',
  alternativeText: 'The index fell from 100 to 92.9.',
  series: [
    {
      name: 'Annual',
      values: 'Output!$B$2:$D$2',
      categories: 'Output!$B$1:$D$1',
      color: '#1B3A57',
      dash: 'solid',
      marker: 'circle',
    },
    {
      name: 'Fixed',
      values: 'Output!$B$3:$D$3',
      categories: 'Output!$B$1:$D$1',
      color: '#8A4B08',
      dash: 'dash',
      marker: 'triangle',
    },
  ],
  left: 0,
  top: 0,
  width: 360,
  height: 200,
  valueAxisTitle: '2011-12 = 100',
  categoryAxisTitle: 'Financial year',
};
const draw = (record: ChartRecord): string =>
  renderToStaticMarkup(
    createElement(ChartDrawing, { chart: record, figures: readFigures(record, source), width: 480, height: 270 }),
  );

describe('charts', () => {
  it('[H70] is an image with its alternative text, its title, both axis titles and the periods', () => {
    const svg = draw(chart);
    expect(svg).toContain('role="img" aria-label="The index fell from 100 to 92.9."');
    for (const text of ['Output index', '2011-12 = 100', 'Financial year', '2012-13'])
      expect(svg).toContain(`>${text}<`);
  });

  it('[H70] an error is a gap: two pieces of line and no marker', () => {
    const svg = draw(chart);
    const [, fixed = ''] = svg.split('--series:#8A4B08');
    expect(fixed.match(/chart-marker-triangle/g)).toHaveLength(2);
    const path = /class="chart-line" d="([^"]*)"/.exec(fixed)?.[1] ?? '';
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path).not.toContain('L');
  });

  it('[H70] a chart whose cells are gone says that there are no figures', () => {
    const lost = { ...chart, series: [{ name: 'x', values: '#REF!', categories: '#REF!' }] };
    expect(draw(lost)).toContain('No figures yet');
    expect(draw(lost)).not.toContain('NaN');
  });

  it('[H71] lines are told apart by dash and marker and named at their ends with the last figure', () => {
    const svg = draw(chart);
    expect(svg).toContain('stroke-dasharray="8 5"');
    expect(svg.replace(/<\/?tspan[^>]*>/g, '')).toContain('>Annual 92.9<');
    expect(svg.replace(/<\/?tspan[^>]*>/g, '')).toContain('>Fixed 92.8<');
  });

  it('[H71] labels that would overlap move apart, keep their order and stay inside', () => {
    expect(spread([50, 51, 52], 15, 0, 100)).toEqual([50, 65, 80]);
    expect(spread([99, 98], 15, 0, 100)).toEqual([100, 85]);
    expect(spread([10, 90], 15, 0, 100)).toEqual([10, 90]);
  });

  it('[H72] columns and bars stand on zero, with a key for several series', () => {
    const svg = draw({ ...chart, kind: 'column' });
    expect(svg).toContain('chart-zero');
    expect(svg.match(/chart-bar"/g)).toHaveLength(2 + 5);
    const bars = draw({ ...chart, kind: 'bar', series: chart.series.slice(0, 1) });
    expect(bars).toContain('>92.9<');
  });

  it('[H72] bars in per cent have the decimals that tell them apart, and nothing has no sign', () => {
    cells['Output!$B$9:$D$9'] = [0.0052, -0.00004, -0.0055];
    const record: ChartRecord = {
      ...chart,
      kind: 'bar',
      series: [{ name: 'Points', values: 'Output!$B$9:$D$9', categories: 'Output!$B$1:$D$1' }],
    };
    const inPerCent: CellSource = { ...source, numberFormat: () => '0.00%' };
    const svg = renderToStaticMarkup(
      createElement(ChartDrawing, { chart: record, figures: readFigures(record, inPerCent), width: 480, height: 270 }),
    );
    for (const text of ['>0.52%<', '>0.00%<', '>−0.55%<']) expect(svg).toContain(text);
    const larger = {
      ...readFigures(record, inPerCent),
      series: [{ ...readFigures(record, inPerCent).series[0]!, values: [0.12, -0.05] }],
    };
    const svgLarger = renderToStaticMarkup(
      createElement(ChartDrawing, { chart: record, figures: larger, width: 480, height: 270 }),
    );
    expect(svgLarger).toContain('>12.0%<');
  });

  it.each([
    [[92.9, 100.4], {}, [92, 94, 96, 98, 100, 102]],
    [[0, 0.05], {}, [0, 0.01, 0.02, 0.03, 0.04, 0.05]],
    [[-3, 4], {}, [-4, -2, 0, 2, 4]],
    [[93, 101], { minimum: 90, maximum: 110 }, [90, 95, 100, 105, 110]],
    [[100, 100], {}, [94, 96, 98, 100, 102, 104, 106]],
    [[], {}, [0, 1]],
  ])('[H72] the axis for %j has round steps', (values, limits, ticks) => {
    expect(numberAxis(values, limits).ticks).toEqual(ticks);
  });

  it('[H72] figures are written with a true minus and as per cent where the cells are', () => {
    expect(figureText(-0.0213, 3, true)).toBe('−2.1%');
    expect(figureText(1234.5, 1, false)).toBe('1,234.5');
  });

  it.each([
    ['Output!$D$78:$H$78', 'Output', 77, 3, 1, 5],
    ["'It''s 2010'!A1", "It's 2010", 0, 0, 1, 1],
    ['=ผลผลิต!$AA$2:$AA$10', 'ผลผลิต', 1, 26, 9, 1],
  ])('[H70] the reference %s is found', (reference, sheet, row, column, rows, columns) => {
    expect(parseReference(reference)).toEqual({ sheet, box: { row, column, rows, columns } });
  });

  it('[H70] what is no reference to a sheet is none', () => {
    for (const text of ['#REF!', 'A1', '', 'Output!#REF!']) expect(parseReference(text)).toBeNull();
  });
});
