import fc from 'fast-check';
import { BandedSystem } from '../../src/core/arithmetic/bandedSystem';

const entry = fc.double({ min: -10, max: 10, noNaN: true });

describe('banded system', () => {
  it('[B9] solves what a multiplication by its matrix made, for several right-hand sides', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(entry, { minLength: 200, maxLength: 200 }),
        (size, reach, entries) => {
          const system = new BandedSystem(size, reach);
          const rows = Array.from({ length: size }, () => new Array<number>(size).fill(0));
          let next = 0;
          rows.forEach((row, i) =>
            row.forEach((_, j) => {
              if (Math.abs(i - j) <= reach) {
                // A large entry beside the diagonal, so that rows must be exchanged.
                row[j] = entries[next++]! + (j === Math.min(size - 1, i + 1) || i === size - 1 ? 40 : 0);
                system.add(i, j, row[j]);
              }
            }),
          );
          const solve = system.factorised();
          [entries.slice(0, size), entries.slice(size, 2 * size)].forEach((wanted) => {
            const right = Float64Array.from(rows, (row) => row.reduce((sum, value, j) => sum + value * wanted[j]!, 0));
            const got = solve(right);
            const back = rows.map((row) => row.reduce((sum, value, j) => sum + value * got[j]!, 0));
            const size1 = Math.max(1, ...Array.from(got, Math.abs));
            fc.pre(size1 < 1e6); // nearly singular matrices are not what is tested
            back.forEach((value, i) => expect(Math.abs(value - right[i]!)).toBeLessThan(1e-10 * size1));
          });
        },
      ),
      { numRuns: 200, seed: 21 },
    );
  });

  it('[B9] exchanges rows where the diagonal is 0', () => {
    const system = new BandedSystem(2, 1);
    system.add(0, 1, 2);
    system.add(1, 0, 4);
    expect(Array.from(system.factorised()(Float64Array.of(6, 8)))).toEqual([2, 3]);
  });

  it('[B9] memory grows with the number of unknowns, not with its square', () => {
    const size = 200_000;
    const system = new BandedSystem(size, 1); // as a full matrix: 320 gigabytes
    for (let at = 0; at < size; at += 1) {
      system.add(at, at, 2);
    }
    expect(
      system
        .factorised()(new Float64Array(size).fill(4))
        .every((value) => value === 2),
    ).toBe(true);
  });
});
