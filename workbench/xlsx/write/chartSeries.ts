/** One series of a chart with its look and the values it had when the file was saved. */
import type { ChartRecord, ChartSeries, RawValue } from '../../grid/grid';
import type { CellLookup } from '../cellLookup';
import { element, escapeString, escapeXml } from '../xmlText';

const DASHES = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;
const POINTS_WIDE = 2.25;
const EMU = 12_700;

export const solidFill = (color: string): string =>
  element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));

export const lineXml = (color: string, points: number, dash: keyof typeof DASHES = 'solid'): string =>
  element(
    'a:ln',
    { w: Math.round(points * EMU) },
    `${solidFill(color)}${element('a:prstDash', { val: DASHES[dash] })}<a:round/>`,
  );

function markerXml(series: ChartSeries, color: string): string {
  const symbol = series.marker ?? 'none';
  if (symbol === 'none') return '<c:marker><c:symbol val="none"/></c:marker>';
  // An open triangle: told from the others by its form even in grey.
  const inside = solidFill(symbol === 'triangle' ? '#FFFFFF' : color);
  const shape = element('c:spPr', {}, inside + element('a:ln', { w: EMU }, solidFill(color)));
  return `<c:marker>${element('c:symbol', { val: symbol })}<c:size val="7"/>${shape}</c:marker>`;
}

const numberPoint = (value: RawValue, i: number): string =>
  typeof value === 'number' ? element('c:pt', { idx: i }, `<c:v>${value}</c:v>`) : '';

export const shownText = (value: RawValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

const count = (values: readonly RawValue[]) => element('c:ptCount', { val: values.length });

function numbersXml(reference: string, cells: CellLookup): string {
  const values = cells(reference);
  const cache = values
    ? element(
        'c:numCache',
        {},
        `<c:formatCode>${escapeXml(cells.numberFormat?.(reference) ?? 'General')}</c:formatCode>${count(values)}${values.map(numberPoint).join('')}`,
      )
    : '';
  return element('c:numRef', {}, `<c:f>${escapeXml(reference)}</c:f>${cache}`);
}

function wordsXml(reference: string, cells: CellLookup): string {
  const values = cells(reference);
  const points =
    values?.map((value, i) => element('c:pt', { idx: i }, `<c:v>${escapeString(shownText(value))}</c:v>`)) ?? [];
  const cache = values ? element('c:strCache', {}, count(values) + points.join('')) : '';
  return element('c:strRef', {}, `<c:f>${escapeXml(reference)}</c:f>${cache}`);
}

const plain = (reference: string) => reference.replace(/^=/, '');

/** A name that is a reference stays one; any other is text. */
function nameXml(name: string, cells: CellLookup): string {
  if (name === '') return '';
  const isReference = name.startsWith('=') && cells(plain(name)) !== undefined;
  return element('c:tx', {}, isReference ? wordsXml(plain(name), cells) : `<c:v>${escapeString(name)}</c:v>`);
}

const LABELS =
  '<c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

export const FALLBACK_COLORS = ['#1B3A57', '#8A4B08', '#55606B', '#1D3F8F', '#5B2A86', '#1F6B3B'] as const;

export function seriesXml(chart: ChartRecord, series: ChartSeries, i: number, cells: CellLookup): string {
  const color = series.color ?? FALLBACK_COLORS[i % FALLBACK_COLORS.length] ?? '#1B3A57';
  const isLine = chart.kind === 'line';
  const parts = [
    element('c:idx', { val: i }),
    element('c:order', { val: i }),
    nameXml(series.name, cells),
    element('c:spPr', {}, isLine ? lineXml(color, POINTS_WIDE, series.dash) : solidFill(color)),
    isLine ? markerXml(series, color) : '<c:invertIfNegative val="0"/>',
    chart.kind === 'bar' ? LABELS : '',
    series.categories ? element('c:cat', {}, wordsXml(plain(series.categories), cells)) : '',
    element('c:val', {}, numbersXml(plain(series.values), cells)),
    isLine ? '<c:smooth val="0"/>' : '',
  ];
  return element('c:ser', {}, parts.join(''));
}
