/** Collects the parts of a package with their content types and relationships (ECMA-376 part 2). */
import { strToU8, zipSync } from 'fflate';
import { document, element } from '../xmlText';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const RELATION = {
  document: `${OFFICE}/officeDocument`,
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  theme: `${OFFICE}/theme`,
  strings: `${OFFICE}/sharedStrings`,
  metadata: `${OFFICE}/sheetMetadata`,
  table: `${OFFICE}/table`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  comments: `${OFFICE}/comments`,
  legacyDrawing: `${OFFICE}/vmlDrawing`,
  hyperlink: `${OFFICE}/hyperlink`,
  customXml: `${OFFICE}/customXml`,
  customXmlProperties: `${OFFICE}/customXmlProps`,
  application: `${OFFICE}/extended-properties`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  taskpanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  webExtension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
} as const;

export const OFFICE_RELATIONS = OFFICE;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The path of `target` as seen from the part `source` ("" is the package itself). */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return '../'.repeat(from.length - same) + to.slice(same).join('/');
}

const relationsPath = (source: string): string => {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
};

export class Archive {
  private readonly parts = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, string[]>();

  /** `root` is one element, or finished text where the part is not XML with a declaration. */
  add(path: string, contentType: string, root: string): void {
    this.parts.set(path, root.startsWith('<?xml') ? root : document(root));
    if (contentType) this.types.set(path, contentType);
  }

  private addRelation(source: string, attributes: Record<string, string>): string {
    const list = this.relations.get(source) ?? [];
    this.relations.set(source, list);
    const id = `rId${list.length + 1}`;
    list.push(element('Relationship', { Id: id, ...attributes }));
    return id;
  }

  /** Returns the relationship's id. */
  relate(source: string, type: string, target: string): string {
    return this.addRelation(source, { Type: type, Target: relativeTarget(source, target) });
  }

  relateOutside(source: string, type: string, address: string): string {
    return this.addRelation(source, { Type: type, Target: address, TargetMode: 'External' });
  }

  private contentTypes(): string {
    const defaults = [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      element('Default', { Extension: 'vml', ContentType: 'application/vnd.openxmlformats-officedocument.vmlDrawing' }),
    ];
    const overrides = [...this.types].map(([path, type]) =>
      element('Override', { PartName: `/${path}`, ContentType: type }),
    );
    return document(element('Types', { xmlns: `${PACKAGE}/content-types` }, [...defaults, ...overrides].join('')));
  }

  bytes(): Uint8Array {
    const files: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(this.contentTypes()) };
    for (const [source, list] of this.relations) {
      const root = element('Relationships', { xmlns: `${PACKAGE}/relationships` }, list.join(''));
      files[relationsPath(source)] = strToU8(document(root));
    }
    for (const [path, text] of this.parts) files[path] = strToU8(text);
    // A fixed date: the same workbook always gives the same bytes.
    return zipSync(files, { level: 6, mtime: new Date(2000, 0, 1) });
  }
}
