/**
 * A small XML reader for parts of a workbook. Prefixes are dropped; there is no DOCTYPE, no external entity and a limit
 * to the depth, because a file comes from anywhere.
 */
import { BrokenWorkbook } from './brokenWorkbook';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: XmlNode[];
  text: string;
}

const DEEPEST = 200;
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const ATTRIBUTE = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const NAME = /[^\s/>"'<=]+/y;
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

class Reader {
  private at = 0;
  private readonly open: XmlNode[] = [];
  private root: XmlNode | undefined;

  constructor(
    private readonly xml: string,
    private readonly part: string,
  ) {}

  private fail(what: string): never {
    throw new BrokenWorkbook(`The file is damaged: in ${this.part}, near character ${this.at + 1}, ${what}.`);
  }

  private decode(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(/&([^;&]{0,12});?/g, (whole, entity: string) => {
      const code = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(entity);
      const point = code ? parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : -1;
      if (whole.endsWith(';') && point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
      const named = Object.hasOwn(NAMED, entity) && whole.endsWith(';') ? NAMED[entity] : undefined;
      return named ?? this.fail(`"${whole.slice(0, 16)}" is not an entity that a workbook may use`);
    });
  }

  private skipPast(end: string, what: string): string {
    const from = this.at;
    const found = this.xml.indexOf(end, from);
    if (found < 0) this.fail(`${what} does not end`);
    this.at = found + end.length;
    return this.xml.slice(from, found);
  }

  private readName(): string {
    NAME.lastIndex = this.at;
    const match = NAME.exec(this.xml);
    if (!match) this.fail('a name is missing after "<"');
    this.at += match[0].length;
    return match[0];
  }

  private readAttributes(): Record<string, string | undefined> {
    const attributes = Object.create(null) as Record<string, string | undefined>;
    for (;;) {
      ATTRIBUTE.lastIndex = this.at;
      const match = ATTRIBUTE.exec(this.xml);
      if (!match) return attributes;
      this.at = ATTRIBUTE.lastIndex;
      const name = match[1] ?? '';
      if (!name.startsWith('xmlns')) attributes[local(name)] = this.decode(match[2] ?? match[3] ?? '');
    }
  }

  private openElement(): void {
    const name = this.readName();
    const node: XmlNode = { name: local(name), attributes: this.readAttributes(), children: [], text: '' };
    const parent = this.open[this.open.length - 1];
    if (parent) parent.children.push(node);
    else if (this.root) this.fail('a second root element begins');
    else this.root = node;
    while (/\s/.test(this.xml[this.at] ?? '')) this.at++;
    if (this.xml.startsWith('/>', this.at)) this.at += 2;
    else if (this.xml[this.at] === '>') {
      this.at++;
      if (this.open.push(node) > DEEPEST) this.fail(`elements are nested more than ${DEEPEST} deep`);
    } else this.fail(`the element <${name.slice(0, 40)}> is not well formed`);
  }

  private closeElement(): void {
    const name = local(this.skipPast('>', 'a closing tag').trim());
    if (this.open.pop()?.name !== name) this.fail(`</${name.slice(0, 40)}> closes what was not open`);
  }

  private addText(text: string): void {
    const node = this.open[this.open.length - 1];
    if (node) node.text += text;
    else if (text.trim() !== '') this.fail('there is text outside the root element');
  }

  private readMarkup(): void {
    const { xml } = this;
    const starts = (text: string) => xml.startsWith(text, this.at) && (this.at += text.length) > 0;
    if (starts('<?')) this.skipPast('?>', 'a processing instruction');
    else if (starts('<!--')) this.skipPast('-->', 'a comment');
    else if (starts('<![CDATA[')) this.addText(this.skipPast(']]>', 'a CDATA section'));
    else if (starts('<!')) this.fail('there is a DOCTYPE or a declaration, which a workbook never has');
    else if (starts('</')) this.closeElement();
    else {
      this.at++;
      this.openElement();
    }
  }

  read(): XmlNode {
    while (this.at < this.xml.length) {
      const next = this.xml.indexOf('<', this.at);
      const end = next < 0 ? this.xml.length : next;
      if (end > this.at) this.addText(this.decode(this.xml.slice(this.at, end)));
      this.at = end;
      if (next >= 0) this.readMarkup();
    }
    if (this.open.length > 0) this.fail(`<${this.open[this.open.length - 1]?.name ?? ''}> is not closed`);
    return this.root ?? this.fail('there is no root element');
  }
}

export const parseXml = (xml: string, part: string): XmlNode => new Reader(xml.replace(/^\ufeff/, ''), part).read();

export const child = (node: XmlNode | undefined, ...path: string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((found, name) => found?.children.find((one) => one.name === name), node);

export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  node?.children.filter((one) => one.name === name) ?? [];

/** All elements of that name below, in document order. What only older readers should see is left out. */
export function descendants(node: XmlNode | undefined, name: string): XmlNode[] {
  if (!node || node.name === 'Fallback') return [];
  return node.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]);
}

export const attribute = (node: XmlNode | undefined, name: string): string | undefined => node?.attributes[name];

/** xsd:boolean; `absent` when the attribute is missing. */
export function flag(node: XmlNode | undefined, name: string, absent = false): boolean {
  const value = attribute(node, name);
  return value === undefined ? absent : value === '1' || value.toLowerCase() === 'true';
}

export function numberAttribute(node: XmlNode | undefined, name: string): number | undefined {
  const value = attribute(node, name);
  const number = Number(value);
  return value === undefined || value.trim() === '' || !Number.isFinite(number) ? undefined : number;
}
