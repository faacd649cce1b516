/**
 * The add-in's document settings, where Excel itself keeps them: a web extension with properties (MS-OWEXML 2.2). The
 * pane stays closed, so a reader without the add-in is never asked to install anything.
 */
import { EXTENSION_ID } from '../extensionId';
import { element } from '../xmlText';
import { type Archive, OFFICE_RELATIONS, RELATION } from './archive';

const WEB_EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASKPANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';

function extensionXml(settings: Readonly<Record<string, string>>): string {
  const properties = Object.entries(settings).map(([name, value]) => element('we:property', { name, value }));
  return element(
    'we:webextension',
    { 'xmlns:we': WEB_EXTENSION, id: `{${EXTENSION_ID}}` },
    element('we:reference', { id: EXTENSION_ID, version: '1.0.0.0', store: 'developer', storeType: 'Registry' }) +
      '<we:alternateReferences/>' +
      element('we:properties', {}, properties.join('')) +
      '<we:bindings/>' +
      element('we:snapshot', { 'xmlns:r': OFFICE_RELATIONS }),
  );
}

const taskpanesXml = (relation: string): string =>
  element(
    'wetp:taskpanes',
    { 'xmlns:wetp': TASKPANES },
    element(
      'wetp:taskpane',
      { dockstate: 'right', visibility: 0, width: 350, row: 4 },
      element('wetp:webextensionref', { 'xmlns:r': OFFICE_RELATIONS, 'r:id': relation }),
    ),
  );

export function addSettings(archive: Archive, settings: Readonly<Record<string, string>>): void {
  if (Object.keys(settings).length === 0) return;
  const panes = 'xl/webextensions/taskpanes.xml';
  const extension = 'xl/webextensions/webextension1.xml';
  archive.add(extension, 'application/vnd.ms-office.webextension+xml', extensionXml(settings));
  const relation = archive.relate(panes, RELATION.webExtension, extension);
  archive.add(panes, 'application/vnd.ms-office.webextensiontaskpanes+xml', taskpanesXml(relation));
  archive.relate('', RELATION.taskpanes, panes);
}
