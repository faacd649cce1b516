/** One text under one name as a custom XML part, and back. The part may have been edited by hand or written anew by another program. */

/** Custom XML parts of this namespace are ours. */
export const NAMESPACE = 'urn:outturn:kept';
/** Form of the part itself; what is in the text has versions of its own. */
const FORM = 1;

export interface KeptPart {
  readonly key: string;
  /** Rises with each writing: of two parts with one key, left by two people at once, the higher is the later. */
  readonly count: number;
  readonly text: string;
  /** false: of a later form than this version writes. */
  readonly isKnown: boolean;
}

export const keptXml = ({ key, count, text }: Omit<KeptPart, 'isKnown'>): string =>
  `<kept xmlns="${NAMESPACE}" form="${FORM}" count="${count}" key="${escaped(key)}">${escaped(text)}</kept>`;

/** null: not a part of this form that can be understood. */
export function readKeptXml(xml: string): KeptPart | null {
  const found = /<(?:[\w.-]+:)?kept\b([^>]*)>([\s\S]*)<\/(?:[\w.-]+:)?kept\s*>/u.exec(xml);
  if (!found) return null;
  const [, attributes = '', content = ''] = found;
  const attribute = (name: string) =>
    unescaped(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes)?.slice(1).join('') ?? '');
  const key = attribute('key');
  const [form, count] = [Number(attribute('form')), Number(attribute('count'))];
  if (key === '' || !Number.isInteger(form) || form < 1) return null;
  return { key, count: Number.isSafeInteger(count) ? count : 0, text: contentOf(content), isKnown: form <= FORM };
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);

const contentOf = (content: string): string =>
  content
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/u)
    .map((part) => /^<!\[CDATA\[([\s\S]*)\]\]>$/u.exec(part)?.[1] ?? unescaped(part))
    .join('');

export function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMES[name] ?? whole;
    const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** XML has no place for these, however they are written. */
export const fitsXml = (text: string): boolean =>
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u.test(
    text,
  );
