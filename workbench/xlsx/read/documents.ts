/** The add-in's settings, custom XML parts and the document's title. */
import { EXTENSION_ID } from '../extensionId';
import { unescapeString } from '../xmlText';

import type { PackageReader } from './archive';
import { attribute, child, childrenOf, type XmlNode } from './xmlTree';

function isOurs(extension: XmlNode | undefined): boolean {
  const references = [
    child(extension, 'reference'),
    ...childrenOf(child(extension, 'alternateReferences'), 'reference'),
  ];
  return references.some((node) => attribute(node, 'id')?.replace(/[{}]/g, '').toLowerCase() === EXTENSION_ID);
}

/** Settings of other add-ins are none of our business. */
export function readSettings(file: PackageReader): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const panes of file.related('', 'webextensiontaskpanes')) {
    for (const part of file.related(panes, 'webextension')) {
      const extension = file.xml(part);
      if (!isOurs(extension)) continue;
      for (const node of childrenOf(child(extension, 'properties'), 'property')) {
        const name = unescapeString(attribute(node, 'name') ?? '');
        if (name !== '' && name !== '__proto__') settings[name] = unescapeString(attribute(node, 'value') ?? '');
      }
    }
  }
  return settings;
}

export const readCustomXml = (file: PackageReader, workbook: string): string[] =>
  file.related(workbook, 'customXml').flatMap((part) => {
    const text = file.text(part)?.replace(/^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?/, '');
    return text === undefined ? [] : [text];
  });

export function readTitle(file: PackageReader): string | undefined {
  const [part] = file.related('', 'core-properties');
  const title = part === undefined ? undefined : child(file.xml(part), 'title');
  return title && unescapeString(title.text);
}
