/** Text inside XML. What XML 1.0 cannot carry is written as _xHHHH_, as spreadsheets do (ECMA-376 part 1, 22.9.2.19). */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For formulas and names: markup only. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const hex = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const UNSTORABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** For what a user typed: labels, notes, titles. */
export const escapeString = (text: string): string =>
  escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNSTORABLE, hex));

/** <t>, which says so when its blanks at the ends or its line breaks count. */
export const textElement = (text: string): string =>
  `<t${/^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : ''}>${escapeString(text)}</t>`;

export const unescapeString = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) => String.fromCharCode(parseInt(code, 16)));

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const attributeText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'boolean' ? Number(value) : escapeString(String(value)).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`,
    )
    .join('');

/** One element; `content` is XML already. Attributes that are undefined are left out, true and false become 1 and 0. */
export const element = (name: string, attributes: Attributes, content = ''): string =>
  content === ''
    ? `<${name}${attributeText(attributes)}/>`
    : `<${name}${attributeText(attributes)}>${content}</${name}>`;

export const document = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
