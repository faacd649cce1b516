/** Colours by value, by theme with a tint, or by number in the old palette (ECMA-376 part 1, 18.8.3 and 18.8.27). */
import type { PackageReader } from './archive';
import { attribute, child, flag, numberAttribute, type XmlNode } from './xmlTree';

/** The order in which a theme's colours are numbered in cells, unlike their order in the theme. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const BASIC = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const PALETTE = [
  ...BASIC,
  ...BASIC,
  ...(
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
    '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
    '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
  ).split(' '),
];

const SIX = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i;

/** Towards white (tint above 0) or black, as a share of the way; the format says so for lightness, near enough here. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => Math.max(0, Math.min(255, channel)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

export type Theme = readonly (string | undefined)[];

export function readTheme(file: PackageReader, workbook: string): Theme {
  const [path] = file.related(workbook, 'theme');
  const scheme = child(path === undefined ? undefined : file.xml(path), 'themeElements', 'clrScheme');
  return THEME_ORDER.map((name) => {
    const color = child(scheme, name);
    return attribute(child(color, 'srgbClr'), 'val') ?? attribute(child(color, 'sysClr'), 'lastClr');
  });
}

/** "#RRGGBB"; undefined for automatic. */
export function readColor(node: XmlNode | undefined, theme: Theme): string | undefined {
  if (!node || flag(node, 'auto')) return undefined;
  const indexed = numberAttribute(node, 'indexed');
  const themed = numberAttribute(node, 'theme');
  const value =
    attribute(node, 'rgb') ??
    (themed === undefined ? undefined : theme[themed]) ??
    (indexed === undefined ? undefined : PALETTE[indexed]);
  const digits = SIX.exec(value ?? '')?.[1];
  return digits && `#${tinted(digits, numberAttribute(node, 'tint') ?? 0)}`;
}
