/** The styles part: every distinct format once, referred to by number. */
import type { CellFormat, Edge } from '../../grid/grid';
import { element } from '../xmlText';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DEFAULT_FONT = 'Calibri';
export const DEFAULT_SIZE = 11;

/** A list that knows the number of each of its members. */
class Numbered {
  private readonly numbers = new Map<string, number>();
  constructor(first: readonly string[]) {
    first.forEach((xml) => this.number(xml));
  }
  number(xml: string): number {
    const known = this.numbers.get(xml) ?? this.numbers.size;
    this.numbers.set(xml, known);
    return known;
  }
  xml(name: string): string {
    return element(name, { count: this.numbers.size }, [...this.numbers.keys()].join(''));
  }
  keys(): string[] {
    return [...this.numbers.keys()];
  }
}

function argb(color: string): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (!digits)
    throw new RangeError(
      `"${color.slice(0, 30)}" is not a colour. Expected six hexadecimal digits, such as "#1B2733".`,
    );
  return `FF${digits.toUpperCase()}`;
}

const colorElement = (color: string) => element('color', { rgb: argb(color) });

const fontXml = (format: CellFormat): string =>
  element(
    'font',
    {},
    [
      format.bold ? '<b/>' : '',
      format.italic ? '<i/>' : '',
      format.underline ? '<u/>' : '',
      element('sz', { val: format.fontSize ?? DEFAULT_SIZE }),
      format.color === undefined ? '' : colorElement(format.color),
      element('name', { val: format.fontName ?? DEFAULT_FONT }),
    ].join(''),
  );

const fillXml = (fill: string | null | undefined): string =>
  fill
    ? element(
        'fill',
        {},
        element(
          'patternFill',
          { patternType: 'solid' },
          element('fgColor', { rgb: argb(fill) }) + '<bgColor indexed="64"/>',
        ),
      )
    : '<fill><patternFill patternType="none"/></fill>';

const edgeXml = (side: string, edge: Edge | undefined): string =>
  edge && edge.style !== 'none' ? element(side, { style: edge.style }, colorElement(edge.color)) : `<${side}/>`;

const borderXml = (format: CellFormat): string =>
  element(
    'border',
    {},
    `${edgeXml('left', format.left)}${edgeXml('right', format.right)}${edgeXml('top', format.top)}${edgeXml('bottom', format.bottom)}<diagonal/>`,
  );

function alignmentXml(format: CellFormat): string {
  const attributes = {
    horizontal: format.horizontal === 'general' ? undefined : format.horizontal,
    vertical: format.vertical === 'bottom' ? undefined : format.vertical,
    wrapText: format.wrap ? 1 : undefined,
    indent: format.indent ? format.indent : undefined,
  };
  return Object.values(attributes).every((value) => value === undefined) ? '' : element('alignment', attributes);
}

/** Formats that every reader knows by number (ECMA-376 part 1, 18.8.30); the others are spelt out. */
const BUILT_IN: Record<string, number> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;

export class Styles {
  private readonly fonts = new Numbered([fontXml({})]);
  // A reader expects the first two fills to be these.
  private readonly fills = new Numbered([fillXml(null), '<fill><patternFill patternType="gray125"/></fill>']);
  private readonly borders = new Numbered([borderXml({})]);
  private readonly formats = new Numbered([]);
  private readonly cells = new Numbered([element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]);
  private readonly known = new Map<string, number>();

  private formatNumber(code: string): number {
    return BUILT_IN[code] ?? FIRST_OWN_FORMAT + this.formats.number(code);
  }

  /** The number that a cell with this format carries. */
  number(format: CellFormat | undefined, isOpen = false): number {
    if (!format && !isOpen) return 0;
    const key = JSON.stringify([format, isOpen]);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.cells.number(this.cellXml(format ?? {}, isOpen));
    this.known.set(key, number);
    return number;
  }

  private cellXml(format: CellFormat, isOpen: boolean): string {
    const ids = {
      numFmtId: this.formatNumber(format.numberFormat ?? 'General'),
      fontId: this.fonts.number(fontXml(format)),
      fillId: this.fills.number(fillXml(format.fill)),
      borderId: this.borders.number(borderXml(format)),
    };
    const alignment = alignmentXml(format);
    const applied = {
      applyNumberFormat: ids.numFmtId ? 1 : undefined,
      applyFont: ids.fontId ? 1 : undefined,
      applyFill: ids.fillId ? 1 : undefined,
      applyBorder: ids.borderId ? 1 : undefined,
      applyAlignment: alignment ? 1 : undefined,
      applyProtection: isOpen ? 1 : undefined,
    };
    return element('xf', { ...ids, xfId: 0, ...applied }, alignment + (isOpen ? '<protection locked="0"/>' : ''));
  }

  private formatsXml(): string {
    const codes = this.formats.keys();
    const list = codes
      .map((formatCode, i) => element('numFmt', { numFmtId: FIRST_OWN_FORMAT + i, formatCode }))
      .join('');
    return codes.length ? element('numFmts', { count: codes.length }, list) : '';
  }

  part(): string {
    return element(
      'styleSheet',
      { xmlns: MAIN },
      [
        this.formatsXml(),
        this.fonts.xml('fonts'),
        this.fills.xml('fills'),
        this.borders.xml('borders'),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        this.cells.xml('cellXfs'),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        '<dxfs count="0"/>',
        '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      ].join(''),
    );
  }
}
