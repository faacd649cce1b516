import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { CellFormat, Edge } from '../grid';

/** A CellFormat to and from Univer's style. Only what is present is set; the rest of a cell's style stays. */
const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  general: HorizontalAlign.UNSPECIFIED,
  // Univer has no such alignment: one that is used for nothing else keeps it, and the text is clipped.
  fill: HorizontalAlign.DISTRIBUTED,
} as const;
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const LINE = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  double: BorderStyleTypes.DOUBLE,
  none: BorderStyleTypes.NONE,
} as const;
/** One step of Excel's indent is three spaces wide, about 9 pixels. */
const INDENT_PIXELS = 9;
const EDGE_PIXELS = 2;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export function styleOf(format: CellFormat): IStyleData {
  const style: IStyleData = { ...fontOf(format) };
  if (format.numberFormat !== undefined) style.n = { pattern: format.numberFormat };
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.horizontal !== undefined) style.ht = HORIZONTAL[format.horizontal];
  if (format.horizontal === 'fill') style.tb = WrapStrategy.CLIP;
  if (format.vertical !== undefined) style.vt = VERTICAL[format.vertical];
  if (format.indent !== undefined) style.pd = paddingOf(format.indent, format.horizontal === 'right');
  const borders = bordersOf(format);
  if (borders) style.bd = borders;
  return style;
}

function fontOf(format: CellFormat): IStyleData {
  const style: IStyleData = {};
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.color !== undefined) style.cl = { rgb: format.color };
  return style;
}

function paddingOf(indent: number, fromRight: boolean): NonNullable<IStyleData['pd']> {
  const pixels = EDGE_PIXELS + indent * INDENT_PIXELS;
  return fromRight ? { r: pixels, l: EDGE_PIXELS } : { l: pixels, r: EDGE_PIXELS };
}

function bordersOf({ top, bottom, left, right }: CellFormat): IBorderData | null {
  const borders: IBorderData = {};
  if (top) borders.t = lineOf(top);
  if (bottom) borders.b = lineOf(bottom);
  if (left) borders.l = lineOf(left);
  if (right) borders.r = lineOf(right);
  return Object.keys(borders).length > 0 ? borders : null;
}

const lineOf = (edge: Edge): Nullable<IBorderStyleData> =>
  edge.style === 'none' ? null : { s: LINE[edge.style], cl: { rgb: edge.color } };

export function formatOf(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const indent = indentOf(style);
  return {
    ...(style.n ? { numberFormat: style.n.pattern } : {}),
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(isSet(style.bl) ? { bold: style.bl === BooleanNumber.TRUE } : {}),
    ...(isSet(style.it) ? { italic: style.it === BooleanNumber.TRUE } : {}),
    ...(style.ul ? { underline: style.ul.s === BooleanNumber.TRUE } : {}),
    ...(style.cl?.rgb ? { color: style.cl.rgb } : {}),
    ...(style.bg?.rgb ? { fill: style.bg.rgb } : {}),
    ...(isSet(style.tb) ? { wrap: style.tb === WrapStrategy.WRAP } : {}),
    ...alignmentOf(style),
    ...(indent > 0 ? { indent } : {}),
    ...edgesOf(style.bd),
  };
}

const isSet = <T>(value: Nullable<T>): value is T => value !== undefined && value !== null;

function alignmentOf(style: IStyleData): Pick<CellFormat, 'horizontal' | 'vertical'> {
  const horizontal = nameOf(HORIZONTAL, style.ht);
  const vertical = nameOf(VERTICAL, style.vt);
  return { ...(horizontal ? { horizontal } : {}), ...(vertical ? { vertical } : {}) };
}

function nameOf<Name extends string>(names: Readonly<Record<Name, number>>, value: Nullable<number>): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}

function indentOf(style: IStyleData): number {
  const pixels = Math.max(style.pd?.l ?? 0, style.pd?.r ?? 0);
  return Math.max(0, Math.round((pixels - EDGE_PIXELS) / INDENT_PIXELS));
}

function edgesOf(borders: Nullable<IBorderData>): Pick<CellFormat, 'top' | 'bottom' | 'left' | 'right'> {
  const [top, bottom, left, right] = [borders?.t, borders?.b, borders?.l, borders?.r].map(edgeOf);
  return {
    ...(top ? { top } : {}),
    ...(bottom ? { bottom } : {}),
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
  };
}

function edgeOf(line: Nullable<IBorderStyleData>): Edge | undefined {
  if (!line || line.s === BorderStyleTypes.NONE) return undefined;
  return { style: nameOf(LINE, line.s) ?? 'thin', color: line.cl.rgb ?? '#000000' };
}
