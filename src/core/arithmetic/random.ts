/**
 * Reproducible random numbers: xoshiro128** 1.1 (Blackman and Vigna 2018, public domain), seeded by splitmix32, and normal deviates by Box
 * and Muller (1958). The same seed gives the same draws on every machine, in contrast to Math.random.
 */
export class RandomNumbers {
  private readonly state: Uint32Array;
  private spare: number | null = null;

  constructor(seed: number | readonly [number, number, number, number]) {
    this.state = typeof seed === 'number' ? stateFrom(seed) : Uint32Array.from(seed);
  }

  /** A whole number from 0 to 2^32 - 1. */
  next(): number {
    const s = this.state;
    const result = Math.imul(rotated(Math.imul(s[1]!, 5), 7), 9) >>> 0;
    const shifted = s[1]! << 9;
    s[2]! ^= s[0]!;
    s[3]! ^= s[1]!;
    s[1]! ^= s[2]!;
    s[0]! ^= s[3]!;
    s[2]! ^= shifted;
    s[3] = rotated(s[3]!, 11);
    return result;
  }

  /** A standard normal deviate. They come in pairs; the second waits for the next call. */
  normal(): number {
    if (this.spare !== null) {
      const value = this.spare;
      this.spare = null;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  /** Between 0 and 1, never either. */
  private uniform(): number {
    return (this.next() + 0.5) / 2 ** 32;
  }
}

const rotated = (value: number, by: number): number => ((value << by) | (value >>> (32 - by))) >>> 0;

/** Four words that are not all 0, from one number (splitmix32: the finaliser of MurmurHash3 over a Weyl sequence). */
function stateFrom(seed: number): Uint32Array {
  let weyl = seed >>> 0;
  return Uint32Array.from({ length: 4 }, () => {
    weyl = (weyl + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(weyl ^ (weyl >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  });
}
