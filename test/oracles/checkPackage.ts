/**
 * What Excel would find wrong with a file before it looks at a single figure: parts without a type, relationships that
 * lead nowhere, elements out of order, tables whose headings differ from their cells. Reads with fflate and jsdom only,
 * so that a fault of our own reader cannot hide a fault of our writer.
 */
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { outOfOrder } from './elementOrder';
import { checkSheets } from './checkSheets';

export type Parts = ReadonlyMap<string, Document>;

function parse(bytes: Uint8Array, faults: string[]): Parts {
  const parts = new Map<string, Document>();
  for (const [path, content] of Object.entries(unzipSync(bytes))) {
    try {
      parts.set(path, new JSDOM(strFromU8(content), { contentType: 'text/xml' }).window.document);
    } catch (error) {
      faults.push(`${path} is not well-formed XML: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return parts;
}

function checkTypes(parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml');
  if (!types) return ['[Content_Types].xml is missing'];
  const overrides = new Set(
    [...types.querySelectorAll('Override')].map((node) => node.getAttribute('PartName')?.slice(1)),
  );
  const defaults = new Set([...types.querySelectorAll('Default')].map((node) => node.getAttribute('Extension')));
  const untyped = [...parts.keys()].filter(
    (path) => path !== '[Content_Types].xml' && !overrides.has(path) && !defaults.has(path.split('.').pop() ?? ''),
  );
  const absent = [...overrides].filter((path) => !parts.has(path ?? ''));
  const plain = [...parts.keys()].filter((path) => /^xl\/.*\.xml$/.test(path) && !overrides.has(path));
  return [
    ...untyped.map((path) => `${path} has no content type`),
    ...plain.map((path) => `${path} is typed as plain XML`),
    ...absent.map((path) => `a content type is given for ${path ?? ''}, which is not there`),
  ];
}

const sourceOf = (path: string): string => path.replace(/_rels\/([^/]*)\.rels$/, '$1');

function targetPath(source: string, target: string): string {
  const { pathname } = new URL(target, `file:///${source}`);
  return decodeURIComponent(pathname.slice(1));
}

function checkRelations(parts: Parts): string[] {
  const reached = new Set<string>();
  const faults = [...parts].flatMap(([path, document]) => {
    if (!path.endsWith('.rels')) return [];
    const source = sourceOf(path);
    const nodes = [...document.querySelectorAll('Relationship')];
    const ids = nodes.map((node) => node.getAttribute('Id') ?? '');
    const used = [...(parts.get(source)?.querySelectorAll('*') ?? [])].flatMap((node) =>
      [...node.attributes].filter((one) => one.namespaceURI?.endsWith('/relationships')).map((one) => one.value),
    );
    const targets = nodes
      .filter((node) => node.getAttribute('TargetMode') !== 'External')
      .map((node) => targetPath(source, node.getAttribute('Target') ?? ''));
    targets.forEach((target) => reached.add(target));
    return [
      ...targets
        .filter((target) => !parts.has(target))
        .map((target) => `${path} leads to ${target}, which is not there`),
      ...used
        .filter((id) => !ids.includes(id))
        .map((id) => `${source} uses the relationship ${id}, which is not there`),
      ...(new Set(ids).size < ids.length ? [`${path} uses an id twice`] : []),
      ...(source !== '' && !parts.has(source) ? [`${path} belongs to a part that is not there`] : []),
    ];
  });
  const lost = [...parts.keys()].filter(
    (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml' && !reached.has(path),
  );
  return [...faults, ...lost.map((path) => `nothing leads to ${path}`)];
}

/** Empty when the file is in order. */
export function checkPackage(bytes: Uint8Array): string[] {
  const faults: string[] = [];
  const parts = parse(bytes, faults);
  const order = [...parts].flatMap(([path, document]) => outOfOrder(path, document));
  return [...faults, ...checkTypes(parts), ...checkRelations(parts), ...order, ...checkSheets(parts)];
}
