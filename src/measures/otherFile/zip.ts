/**
 * The parts of a ZIP package, each unpacked when it is asked for and no further than a limit: a small file may unpack to any size
 * (OW2). Layout: PKWARE, APPNOTE.TXT 6.3, 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (its end).
 */
import { Inflate, strFromU8 } from 'fflate';
import type { Limits } from './limits';
import { OtherFileError } from './problem';

const MOST_PARTS = 20_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** Packed and unpacked in steps, so that what is too large is noticed early. */
const STEP = 65_536;

interface Entry {
  readonly offset: number;
  readonly packed: number;
  readonly method: number;
  readonly isEncrypted: boolean;
}

export class Zip {
  private readonly entries = new Map<string, Entry>();
  private readonly view: DataView;
  private unpacked = 0;
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    if (bytes.length > limits.file) throw new OtherFileError('tooLarge');
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Compound files: a workbook with a password, or one of Excel before 2007.
    if (bytes.length >= 8 && this.view.getUint32(0) === 0xd0cf11e0) throw new OtherFileError('password');
    if (bytes.length < END_SIZE || this.view.getUint32(0, true) !== LOCAL) throw new OtherFileError('notAWorkbook');
    guarded(() => this.readDirectory());
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** undefined: no such part. Names of parts are compared without regard to case (ISO/IEC 29500-2). */
  text(name: string): string | undefined {
    const key = name.toLowerCase();
    const [known, entry] = [this.texts.get(key), this.entries.get(key)];
    if (known !== undefined || !entry) return known;
    const text = guarded(() => strFromU8(this.unpack(entry, name)));
    this.texts.set(key, text);
    return text;
  }

  private readDirectory(): void {
    const end = this.endOfDirectory();
    const count = this.view.getUint16(end + 10, true);
    if (count > MOST_PARTS || count === 0xffff) throw new OtherFileError('tooLarge');
    let at = this.view.getUint32(end + 16, true);
    for (let i = 0; i < count; i += 1) {
      if (this.view.getUint32(at, true) !== ENTRY) throw new OtherFileError('damaged');
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => this.view.getUint16(at + offset, true));
      const name = strFromU8(this.bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
      this.entries.set(name.toLowerCase(), {
        offset: this.view.getUint32(at + 42, true),
        packed: this.view.getUint32(at + 20, true),
        method: this.view.getUint16(at + 10, true),
        isEncrypted: (this.view.getUint16(at + 8, true) & 1) === 1,
      });
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  }

  private endOfDirectory(): number {
    const least = Math.max(0, this.bytes.length - END_SIZE - LONGEST_COMMENT);
    for (let at = this.bytes.length - END_SIZE; at >= least; at -= 1) {
      if (this.view.getUint32(at, true) === END) return at;
    }
    throw new OtherFileError('damaged');
  }

  private unpack({ offset, packed, method, isEncrypted }: Entry, name: string): Uint8Array {
    if (isEncrypted) throw new OtherFileError('password');
    if (this.view.getUint32(offset, true) !== LOCAL) throw new OtherFileError('damaged', name);
    const start = offset + 30 + this.view.getUint16(offset + 26, true) + this.view.getUint16(offset + 28, true);
    if (start + packed > this.bytes.length) throw new OtherFileError('damaged', name);
    const content = this.bytes.subarray(start, start + packed);
    if (method === 0) return this.counted(content, name);
    if (method !== 8) throw new OtherFileError('damaged', name);
    return this.inflated(content, name);
  }

  private inflated(packed: Uint8Array, name: string): Uint8Array {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((chunk) => {
      size += chunk.length;
      if (size > this.limits.part) throw new OtherFileError('tooLarge', name);
      chunks.push(this.counted(chunk, name));
    });
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
    const all = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }

  private counted(chunk: Uint8Array, name: string): Uint8Array {
    this.unpacked += chunk.length;
    if (chunk.length > this.limits.part || this.unpacked > this.limits.all) throw new OtherFileError('tooLarge', name);
    return chunk;
  }
}

/** Reading beyond the end, or what cannot be unpacked: the file is damaged. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof OtherFileError ? error : new OtherFileError('damaged');
  }
}
