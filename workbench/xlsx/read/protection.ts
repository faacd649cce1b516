/** Whether a sheet is protected, what stays allowed, and which cells are open. */
import type { Box } from '../../grid/grid';
import { boxName, parseCell } from '../references';
import type { FileSheet } from '../workbookFile';
import { ALLOWANCES } from '../write/protection';
import { attribute, child, childrenOf, flag, numberAttribute, type XmlNode } from './xmlTree';

/** `open` has the numbers of the cell formats that are not locked. */
export function readProtection(root: XmlNode, open: ReadonlySet<number>): Pick<FileSheet, 'protection'> {
  const node = child(root, 'sheetProtection');
  const isOn = node !== undefined && flag(node, 'sheet');
  const unlocked = open.size === 0 ? [] : openRanges(child(root, 'sheetData'), open);
  if (!isOn && unlocked.length === 0) return {};
  const allowed = Object.entries(ALLOWANCES).flatMap(([name, word]) => {
    const isClosed = flag(node, word, word !== 'objects' && word !== 'scenarios');
    return isOn && !isClosed ? [name] : [];
  });
  return { protection: { isOn, allowed, unlocked } };
}

/** Cells side by side, then equal stretches one under the other, as ranges. */
function openRanges(data: XmlNode | undefined, open: ReadonlySet<number>): string[] {
  const boxes: Box[] = [];
  for (const line of childrenOf(data, 'row'))
    for (const node of childrenOf(line, 'c')) {
      const name = attribute(node, 'r');
      if (name === undefined || !open.has(numberAttribute(node, 's') ?? 0)) continue;
      const { row, column } = parseCell(name);
      const last = boxes.at(-1);
      if (last?.row === row && last.column + last.columns === column)
        boxes[boxes.length - 1] = { ...last, columns: last.columns + 1 };
      else boxes.push({ row, column, rows: 1, columns: 1 });
    }
  return joined(boxes).map(boxName);
}

function joined(boxes: readonly Box[]): Box[] {
  const result: Box[] = [];
  for (const box of boxes) {
    const at = result.findIndex(
      (one) => one.column === box.column && one.columns === box.columns && one.row + one.rows === box.row,
    );
    const above = result[at];
    if (above) result[at] = { ...above, rows: above.rows + 1 };
    else result.push(box);
  }
  return result;
}

export const openFormats = (styles: XmlNode | undefined): ReadonlySet<number> =>
  new Set(
    childrenOf(child(styles, 'cellXfs'), 'xf').flatMap((xf, i) => {
      const protection = child(xf, 'protection');
      return protection && !flag(protection, 'locked', true) ? [i] : [];
    }),
  );
