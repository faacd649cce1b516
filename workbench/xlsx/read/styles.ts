/** The formats of cells, by the number that a cell carries. Only what differs from the default is present. */
import type { CellFormat, Edge } from '../../grid/grid';
import type { PackageReader } from './archive';
import { readColor, readTheme, type Theme } from './colors';
import { attribute, child, childrenOf, flag, numberAttribute, type XmlNode } from './xmlTree';

/** ECMA-376 part 1, 18.8.30. */
const BUILT_IN: Record<number, string> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm', 37: '#,##0 ;(#,##0)', 38: '#,##0 ;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
}; // prettier-ignore

type Draft = { -readonly [key in keyof CellFormat]: CellFormat[key] | undefined };

const present = (draft: Draft): CellFormat =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as CellFormat;

function readFont(node: XmlNode, theme: Theme): Draft {
  const name = attribute(child(node, 'name'), 'val');
  const size = numberAttribute(child(node, 'sz'), 'val');
  const color = readColor(child(node, 'color'), theme);
  const on = (tag: string) => (child(node, tag) && flag(child(node, tag), 'val', true)) || undefined;
  const underline = child(node, 'u');
  return {
    fontName: name === 'Calibri' ? undefined : name,
    fontSize: size === 11 ? undefined : size,
    bold: on('b'),
    italic: on('i'),
    underline: (underline && attribute(underline, 'val') !== 'none') || undefined,
    color: color === '#000000' && numberAttribute(child(node, 'color'), 'theme') !== undefined ? undefined : color,
  };
}

function readFill(node: XmlNode, theme: Theme): Draft {
  const pattern = child(node, 'patternFill');
  if (attribute(pattern, 'patternType') !== 'solid') return {};
  return { fill: readColor(child(pattern, 'fgColor'), theme) };
}

const THICK: ReadonlySet<string | undefined> = new Set([
  'medium',
  'thick',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
]);

function readEdge(node: XmlNode | undefined, theme: Theme): Edge | undefined {
  const style = attribute(node, 'style');
  if (style === undefined || style === 'none') return undefined;
  return {
    style: style === 'double' ? 'double' : THICK.has(style) ? 'medium' : 'thin',
    color: readColor(child(node, 'color'), theme) ?? '#000000',
  };
}

const readBorder = (node: XmlNode, theme: Theme): Draft => ({
  top: readEdge(child(node, 'top'), theme),
  bottom: readEdge(child(node, 'bottom'), theme),
  left: readEdge(child(node, 'left') ?? child(node, 'start'), theme),
  right: readEdge(child(node, 'right') ?? child(node, 'end'), theme),
});

const oneOf = <T extends string>(value: string | undefined, known: readonly T[]): T | undefined =>
  known.find((one) => one === value);

function readAlignment(node: XmlNode | undefined): Draft {
  return {
    horizontal: oneOf(attribute(node, 'horizontal'), ['left', 'center', 'right', 'fill']),
    vertical: oneOf(attribute(node, 'vertical'), ['top', 'center']),
    wrap: flag(node, 'wrapText') || undefined,
    indent: numberAttribute(node, 'indent') || undefined,
  };
}

function formatCodes(root: XmlNode | undefined): (id: number) => string | undefined {
  const own = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map((node) => [
      numberAttribute(node, 'numFmtId'),
      attribute(node, 'formatCode'),
    ]),
  );
  return (id) => {
    const code = own.get(id) ?? BUILT_IN[id];
    return code === 'General' ? undefined : code;
  };
}

/** undefined for a cell that looks like any other. */
export type CellFormats = readonly (CellFormat | undefined)[];

/** The styles part, which is parsed once for all that is read of it. */
export function stylesPart(file: PackageReader, workbook: string): XmlNode | undefined {
  const [path] = file.related(workbook, 'styles');
  return path === undefined ? undefined : file.xml(path);
}

export function readStyles(file: PackageReader, workbook: string, root: XmlNode | undefined): CellFormats {
  const theme = readTheme(file, workbook);
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((node) => readFont(node, theme));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((node) => readFill(node, theme));
  const borders = childrenOf(child(root, 'borders'), 'border').map((node) => readBorder(node, theme));
  const codeOf = formatCodes(root);
  return childrenOf(child(root, 'cellXfs'), 'xf').map((xf) => {
    const at = (name: string) => numberAttribute(xf, name) ?? 0;
    const format = present({
      ...fonts[at('fontId')],
      ...fills[at('fillId')],
      ...borders[at('borderId')],
      ...readAlignment(child(xf, 'alignment')),
      numberFormat: codeOf(at('numFmtId')),
    });
    return Object.keys(format).length === 0 ? undefined : format;
  });
}
