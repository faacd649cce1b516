/** Shared strings and rich text. Phonetic hints are not part of the text. */
import { unescapeString } from '../xmlText';
import type { PackageReader } from './archive';
import { child, childrenOf, type XmlNode } from './xmlTree';

/** The text of <si>, <is> or a comment's <text>: its own <t> or those of its runs. */
export function richText(node: XmlNode | undefined): string {
  const own = child(node, 't')?.text ?? '';
  const runs = childrenOf(node, 'r').map((run) => child(run, 't')?.text ?? '');
  return unescapeString(own + runs.join(''));
}

export function readStrings(file: PackageReader, workbook: string): string[] {
  const [path] = file.related(workbook, 'sharedStrings');
  return path === undefined ? [] : childrenOf(file.xml(path), 'si').map(richText);
}
