/** What a worksheet has and the workbench would lose, in words. */
import { child, childrenOf, descendants, attribute, type XmlNode } from './xmlTree';

const LOST: readonly (readonly [path: readonly string[], words: string])[] = [
  [['mergeCells'], 'merged cells'],
  [['conditionalFormatting'], 'conditional formats'],
  [['autoFilter'], 'a filter outside a table'],
  [['picture'], 'a background picture'],
  [['oleObjects'], 'embedded objects'],
  [['controls'], 'form controls'],
];

export function unreadOnSheet(sheet: string, root: XmlNode, skippedDrawings: number): string[] {
  const words = LOST.filter(([path]) => child(root, ...path)).map(([, lost]) => lost);
  const other = childrenOf(child(root, 'dataValidations'), 'dataValidation').filter(
    (node) => !/^(?:list|custom)$/.test(attribute(node, 'type') ?? ''),
  );
  if (other.length > 0) words.push('validations that are neither a list nor a formula');
  if (skippedDrawings > 0) words.push('pictures, shapes or other kinds of charts');
  if (descendants(child(root, 'extLst'), 'sparklineGroup').length > 0) words.push('sparklines');
  return words.map((lost) => `${sheet}: ${lost}`);
}
