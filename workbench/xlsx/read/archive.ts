/** Opens the zip around a workbook, with limits, and finds its parts by relationship. */
import { strFromU8, unzipSync } from 'fflate';
import { BrokenWorkbook } from './brokenWorkbook';
import { attribute, childrenOf, parseXml, type XmlNode } from './xmlTree';

const MEGABYTE = 1_048_576;
export const LIMITS = { parts: 5_000, part: 256 * MEGABYTE, all: 512 * MEGABYTE, file: 100 * MEGABYTE } as const;

export interface Relation {
  /** The last word of the relationship's type: "worksheet", "table". */
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / MEGABYTE)} MB`;
const startsWith = (bytes: Uint8Array, ...begin: number[]) => begin.every((byte, i) => bytes[i] === byte);

function checkKind(bytes: Uint8Array): void {
  if (bytes.length > LIMITS.file)
    throw new BrokenWorkbook(
      `The file has ${megabytes(bytes.length)}; ${megabytes(LIMITS.file)} is the most that can be opened.`,
    );
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new BrokenWorkbook(
      'The file is protected by a password or in the old .xls format. Save it in Excel as .xlsx without a password, then open it.',
    );
  }
  if (!startsWith(bytes, 0x50, 0x4b))
    throw new BrokenWorkbook(
      'The file is not an .xlsx workbook: it does not begin as one. Was it saved as CSV or HTML?',
    );
}

function checkName(name: string): void {
  if (/^\/|\\|\0/.test(name) || name.split('/').includes('..')) {
    throw new BrokenWorkbook(
      `The file contains a part with a forbidden name, "${name.slice(0, 60)}". It was not written by a spreadsheet; do not trust it.`,
    );
  }
}

function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  let count = 0;
  let total = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    checkName(name);
    total += originalSize;
    if (++count > LIMITS.parts)
      throw new BrokenWorkbook(`The file has more than ${LIMITS.parts} parts, which no workbook needs.`);
    if (originalSize > LIMITS.part || total > LIMITS.all) {
      throw new BrokenWorkbook(
        `The file would unpack to more than ${megabytes(originalSize > LIMITS.part ? LIMITS.part : LIMITS.all)}, which is too large to open.`,
      );
    }
    return /\.(?:xml|rels)$/i.test(name);
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof BrokenWorkbook) throw error;
    throw new BrokenWorkbook('The file is damaged: it cannot be unpacked. Was it copied or downloaded completely?');
  }
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes);
}

/** The path that `target` means in the part `source`; what points above the package stays in it, as in a URL. */
function resolve(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

export class PackageReader {
  private readonly parts = new Map<string, Uint8Array>();

  constructor(bytes: Uint8Array) {
    checkKind(bytes);
    for (const [name, content] of Object.entries(unzip(bytes))) this.parts.set(name.toLowerCase(), content);
  }

  text(path: string): string | undefined {
    const bytes = this.parts.get(path.toLowerCase());
    return bytes && decode(bytes);
  }

  /** undefined when the part is absent. */
  xml(path: string): XmlNode | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : parseXml(text, path);
  }

  needed(path: string, what: string): XmlNode {
    const found = this.xml(path);
    if (!found) throw new BrokenWorkbook(`The file is damaged: ${what} (${path}) is missing.`);
    return found;
  }

  /** By relationship id. */
  relations(source: string): ReadonlyMap<string, Relation> {
    const cut = source.lastIndexOf('/') + 1;
    const root = this.xml(`${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`);
    const found = new Map<string, Relation>();
    for (const node of childrenOf(root, 'Relationship')) {
      const target = attribute(node, 'Target') ?? '';
      const isOutside = attribute(node, 'TargetMode')?.toLowerCase() === 'external';
      const type = (attribute(node, 'Type') ?? '').split('/').pop() ?? '';
      found.set(attribute(node, 'Id') ?? '', { type, isOutside, target: isOutside ? target : resolve(source, target) });
    }
    return found;
  }

  /** The paths of all parts that `source` refers to by this type. */
  related(source: string, type: string): string[] {
    return [...this.relations(source).values()]
      .filter((one) => one.type === type && !one.isOutside)
      .map((one) => one.target);
  }
}
