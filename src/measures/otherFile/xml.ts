/**
 * As much XML as a package has: elements with attributes, and text. It is scanned, not parsed: there are no entities but the five of
 * XML and the numbered ones, so that nothing can expand (OW2).
 */
import { unescaped } from '../stored/keptXml';

export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  /** Between its tags, as it stands; empty where it has one tag only. */
  readonly inner: string;
}

/** Elements of this local name, whatever their prefix; those within one of them are not listed. */
export function* elements(xml: string, name: string): Generator<Element> {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^>]*?)(/?)>`, 'gu');
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const attributes = attributesOf(found[1] ?? '');
    if (found[2] === '/') {
      yield { attributes, inner: '' };
      continue;
    }
    const closing = new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`, 'gu');
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(xml);
    const last = end ? end.index : xml.length;
    yield { attributes, inner: xml.slice(opening.lastIndex, last) };
    opening.lastIndex = last;
  }
}

export const first = (xml: string, name: string): Element | undefined => elements(xml, name).next().value ?? undefined;

/** Without prefix: "id" of `r:id`. */
function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [, name = '', double, single] of text.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)) {
    attributes[name] = unescaped(double ?? single ?? '');
  }
  return attributes;
}

export const textOf = (inner: string): string => unescaped(inner);
