/** workbook.customXmlParts. */
import { text } from '../arguments';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject, join, type Members } from '../hostObject';
import { listing } from './collection';
import type { Model } from './model';

interface Part {
  id: string;
  xml: string;
}

/** The namespace of the root element. */
export function namespaceOf(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(xml);
  const [, prefix, attributes = ''] = root ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? '';
}

function checked(xml: string): string {
  if (!/^\s*(<\?xml[^>]*\?>)?\s*<[\w:.-]+[\s\S]*>\s*$/.test(xml))
    throw invalidArgument('The text is not an XML document.');
  return xml;
}

export function customXmlParts({ book }: Model): HostObject {
  const store = () => book.properties.customXml;
  const object = (part: Part): HostObject =>
    new HostObject('CustomXmlPart', {
      identity: { Id: part.id },
      get: { Id: () => part.id, NamespaceUri: () => namespaceOf(part.xml) },
      call: {
        GetXml: () => part.xml,
        SetXml: (xml) => {
          part.xml = checked(text(xml));
        },
        Delete: () => {
          book.properties.customXml = store().filter((p) => p !== part);
        },
      },
    });
  const list = (all: () => Part[]): Members => ({
    ...listing({ all, is: (part, key) => part.id === key, object, what: 'custom XML part' }),
    get: {},
  });
  const scoped = (namespace: string) => {
    const all = () => store().filter((part) => namespaceOf(part.xml) === namespace);
    const only = () => (all().length === 1 && all()[0] ? object(all()[0] as Part) : null);
    return new HostObject(
      'CustomXmlPartScopedCollection',
      join(list(all), {
        call: {
          GetOnlyItemOrNullObject: only,
          GetOnlyItem: () => {
            const part = only();
            if (!part) throw itemNotFound(`exactly one part with namespace ${namespace}`);
            return part;
          },
        },
      }),
    );
  };
  return new HostObject(
    'CustomXmlPartCollection',
    join(list(store), {
      call: {
        Add: (xml) => {
          const part = { id: book.newId('00000004'), xml: checked(text(xml)) };
          store().push(part);
          return object(part);
        },
        GetByNamespace: (namespace) => scoped(text(namespace)),
      },
    }),
  );
}
