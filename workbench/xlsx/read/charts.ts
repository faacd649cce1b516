/** The charts of a worksheet, as far as the workbench can draw them. */
import type { ChartRecord, ChartSeries } from '../../grid/grid';
import { EMU_PER_POINT, leftOf, topOf } from '../layout';
import type { FileSheet } from '../workbookFile';
import { unescapeString } from '../xmlText';
import type { PackageReader } from './archive';
import { attribute, child, childrenOf, descendants, numberAttribute, type XmlNode } from './xmlTree';

type Sizes = Pick<FileSheet, 'columnWidths' | 'rowHeights'>;
type Position = Pick<ChartRecord, 'left' | 'top' | 'width' | 'height'>;

const points = (emu: number | undefined): number => Math.round(((emu ?? 0) / EMU_PER_POINT) * 1e3) / 1e3;
const numberIn = (node: XmlNode | undefined, name: string): number => Number(child(node, name)?.text ?? 0) || 0;

function corner(node: XmlNode | undefined, sizes: Sizes): { left: number; top: number } {
  const column = Math.min(Math.max(0, numberIn(node, 'col')), 16_383);
  const row = Math.min(Math.max(0, numberIn(node, 'row')), 100_000);
  return {
    left: leftOf(sizes, column) + points(numberIn(node, 'colOff')),
    top: topOf(sizes, row) + points(numberIn(node, 'rowOff')),
  };
}

function readPosition(anchor: XmlNode, sizes: Sizes): Position {
  const at = child(anchor, 'pos');
  const start = at
    ? { left: points(numberAttribute(at, 'x')), top: points(numberAttribute(at, 'y')) }
    : corner(child(anchor, 'from'), sizes);
  const extent = child(anchor, 'ext');
  if (extent)
    return { ...start, width: points(numberAttribute(extent, 'cx')), height: points(numberAttribute(extent, 'cy')) };
  const end = corner(child(anchor, 'to'), sizes);
  return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
}

const titleText = (node: XmlNode | undefined): string =>
  descendants(child(node, 'title', 'tx'), 't')
    .map((run) => unescapeString(run.text))
    .join('');

const rgb = (fill: XmlNode | undefined): string | undefined => attribute(child(fill, 'solidFill', 'srgbClr'), 'val');

function dashOf(line: XmlNode | undefined): NonNullable<ChartSeries['dash']> {
  const dash = attribute(child(line, 'prstDash'), 'val') ?? 'solid';
  return /dot$/i.test(dash) && !/dash/i.test(dash) ? 'dot' : dash === 'solid' ? 'solid' : 'dash';
}

const MARKERS = ['circle', 'triangle', 'square', 'none'] as const;

function readSeries(node: XmlNode, kind: ChartRecord['kind']): ChartSeries {
  const name = child(node, 'tx');
  const reference = child(name, 'strRef', 'f')?.text;
  const shape = child(node, 'spPr');
  const color = kind === 'line' ? rgb(child(shape, 'ln')) : rgb(shape);
  const symbol = attribute(child(node, 'marker', 'symbol'), 'val');
  const categories = child(node, 'cat');
  return {
    name: reference === undefined ? unescapeString(child(name, 'v')?.text ?? '') : `=${reference}`,
    values: child(node, 'val', 'numRef', 'f')?.text ?? '',
    categories: child(categories, 'strRef', 'f')?.text ?? child(categories, 'numRef', 'f')?.text ?? '',
    ...(color !== undefined && { color: `#${color.toUpperCase()}` }),
    ...(kind === 'line' && {
      dash: dashOf(child(shape, 'ln')),
      marker: MARKERS.find((known) => known === symbol) ?? 'circle',
    }),
  };
}

function plotOf(area: XmlNode | undefined): { plot: XmlNode; kind: ChartRecord['kind'] } | undefined {
  const line = child(area, 'lineChart');
  if (line) return { plot: line, kind: 'line' };
  const bars = child(area, 'barChart');
  return bars && { plot: bars, kind: attribute(child(bars, 'barDir'), 'val') === 'bar' ? 'bar' : 'column' };
}

function limits(axis: XmlNode | undefined): Pick<ChartRecord, 'minimum' | 'maximum'> {
  const minimum = numberAttribute(child(axis, 'scaling', 'min'), 'val');
  const maximum = numberAttribute(child(axis, 'scaling', 'max'), 'val');
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

/** undefined for a kind of chart that the workbench does not draw. */
function readChart(
  root: XmlNode | undefined,
): Omit<ChartRecord, keyof Position | 'id' | 'sheet' | 'name' | 'alternativeText'> | undefined {
  const chart = child(root, 'chart');
  const area = child(chart, 'plotArea');
  const found = plotOf(area);
  if (!found) return undefined;
  const valueAxis = child(area, 'valAx');
  return {
    kind: found.kind,
    title: titleText(chart),
    series: childrenOf(found.plot, 'ser').map((node) => readSeries(node, found.kind)),
    valueAxisTitle: titleText(valueAxis),
    categoryAxisTitle: titleText(child(area, 'catAx') ?? child(area, 'dateAx')),
    ...limits(valueAxis),
  };
}

export function readCharts(
  file: PackageReader,
  path: string,
  sheet: string,
  sizes: Sizes,
): { charts: ChartRecord[]; skipped: number } {
  const charts: ChartRecord[] = [];
  let skipped = 0;
  for (const drawing of file.related(path, 'drawing')) {
    const relations = file.relations(drawing);
    for (const anchor of file.xml(drawing)?.children ?? []) {
      const [frame] = descendants(anchor, 'graphicFrame');
      const [link] = descendants(frame, 'chart');
      const target = relations.get(attribute(link, 'id') ?? '')?.target;
      const chart = target === undefined ? undefined : readChart(file.xml(target));
      if (!chart) {
        skipped++;
        continue;
      }
      const label = child(frame, 'nvGraphicFramePr', 'cNvPr');
      const name = unescapeString(attribute(label, 'name') ?? `Chart ${charts.length + 1}`);
      const alternativeText = unescapeString(attribute(label, 'descr') ?? '');
      charts.push({ id: `${sheet}/${name}`, sheet, name, alternativeText, ...chart, ...readPosition(anchor, sizes) });
    }
  }
  return { charts, skipped };
}
