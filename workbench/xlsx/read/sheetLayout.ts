/** Widths, heights, view and printing of a worksheet. */
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, storedWidthToPoints } from '../layout';
import type { FileSheet } from '../workbookFile';
import { attribute, child, childrenOf, flag, numberAttribute, type XmlNode } from './xmlTree';

/** A width given for "all columns to the right" is kept for this many. */
const WIDEST = 256;

export function readColumnWidths(root: XmlNode): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const node of childrenOf(child(root, 'cols'), 'col')) {
    const width = numberAttribute(node, 'width');
    const first = numberAttribute(node, 'min') ?? 0;
    const last = Math.min(numberAttribute(node, 'max') ?? 0, WIDEST);
    const points = flag(node, 'hidden') ? 0 : width === undefined ? DEFAULT_WIDTH : storedWidthToPoints(width);
    for (let column = Math.max(1, first); column <= last; column++) {
      if (points !== DEFAULT_WIDTH) widths[column - 1] = points;
    }
  }
  return widths;
}

export function readRowHeights(root: XmlNode): Record<number, number> {
  const heights: Record<number, number> = {};
  let row = 0;
  for (const node of childrenOf(child(root, 'sheetData'), 'row')) {
    row = numberAttribute(node, 'r') ?? row + 1;
    const height = flag(node, 'hidden') ? 0 : numberAttribute(node, 'ht');
    if (height !== undefined && height !== DEFAULT_HEIGHT) heights[row - 1] = height;
  }
  return heights;
}

export function readFreeze(root: XmlNode): FileSheet['freeze'] {
  const pane = child(root, 'sheetViews', 'sheetView', 'pane');
  if (!/^frozen/.test(attribute(pane, 'state') ?? '')) return { rows: 0, columns: 0 };
  return { rows: numberAttribute(pane, 'ySplit') ?? 0, columns: numberAttribute(pane, 'xSplit') ?? 0 };
}

export const readGridlines = (root: XmlNode): boolean =>
  flag(child(root, 'sheetViews', 'sheetView'), 'showGridLines', true);

/** `titles` is the sheet's _xlnm.Print_Titles, such as "Data!$A:$A,Data!$1:$6". */
export function readPrint(root: XmlNode, titles: string | undefined): Pick<FileSheet, 'print'> {
  const setup = child(root, 'pageSetup');
  if (!setup && titles === undefined) return {};
  const rows = /\$?(\d+):\$?(\d+)$/.exec(titles ?? '');
  const breaks = childrenOf(child(root, 'rowBreaks'), 'brk').map((node) => (numberAttribute(node, 'id') ?? 0) + 1);
  const fits = flag(child(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  const onePage = fits && (numberAttribute(setup, 'fitToHeight') ?? 1) === 1;
  return {
    print: {
      orientation: attribute(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
      ...(rows && { titleRows: `${rows[1] ?? ''}:${rows[2] ?? ''}` }),
      ...(breaks.length > 0 && { breaksBefore: breaks }),
      ...(onePage && { onePage }),
    },
  };
}
