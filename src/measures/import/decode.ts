/** Bytes of a file to text (IM1): Unicode by its mark or by being well-formed; otherwise the code page of Thai or of Western Windows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-874' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

export function decode(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes);
  if (marked) return decodedAs(marked, bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodedAs(readsAsThai(bytes) ? 'windows-874' : 'windows-1252', bytes);
  }
}

const decodedAs = (encoding: Encoding, bytes: Uint8Array): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

function byMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Thai words are runs of high bytes; in Western text high bytes stand alone, between plain letters. */
function readsAsThai(bytes: Uint8Array): boolean {
  let high = 0;
  let neighbours = 0;
  bytes.forEach((byte, at) => {
    if (byte < 0xa1) return;
    high += 1;
    if ((bytes[at - 1] ?? 0) >= 0xa1) neighbours += 1;
  });
  return neighbours > high / 2;
}
