/** Document properties and the add-in's custom XML parts. */
import { element, escapeString } from '../xmlText';
import { type Archive, RELATION } from './archive';

export function addProperties(archive: Archive, title: string | undefined): void {
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    title === undefined ? '' : `<dc:title>${escapeString(title)}</dc:title>`,
  );
  archive.add('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', core);
  archive.relate('', RELATION.core, 'docProps/core.xml');
  const application = element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    '<Application>Outturn workbench</Application>',
  );
  archive.add('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml', application);
  archive.relate('', RELATION.application, 'docProps/app.xml');
}

const identity = (number: number): string =>
  `{5B1F0C6E-7A42-4D0B-9E51-${number.toString(16).toUpperCase().padStart(12, '0')}}`;

export function addCustomXml(archive: Archive, documents: readonly string[]): void {
  documents.forEach((xml, i) => {
    const item = `customXml/item${i + 1}.xml`;
    const properties = `customXml/itemProps${i + 1}.xml`;
    archive.add(item, '', xml);
    archive.relate('xl/workbook.xml', RELATION.customXml, item);
    const root = element(
      'ds:datastoreItem',
      { 'ds:itemID': identity(i + 1), 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml' },
      '<ds:schemaRefs/>',
    );
    archive.add(properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml', root);
    archive.relate(item, RELATION.customXmlProperties, properties);
  });
}
