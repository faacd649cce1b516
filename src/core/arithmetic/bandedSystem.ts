/**
 * Solves a linear system whose matrix is zero outside a band around the diagonal, by Gaussian elimination with partial pivoting
 * (Golub and Van Loan, Matrix Computations, 4.3.5). Time and memory grow with the number of unknowns, not with its square.
 */
export class BandedSystem {
  private readonly width: number;
  private readonly rows: Float64Array;

  /** @param reach how far from the diagonal a coefficient may stand */
  constructor(
    readonly size: number,
    private readonly reach: number,
  ) {
    this.width = 3 * reach + 1; // exchanging rows fills a further band above the diagonal
    this.rows = new Float64Array(size * this.width);
  }

  add(row: number, column: number, value: number): void {
    this.rows[this.at(row, column)]! += value;
  }

  /** Factorises in place, once; the result solves for as many right-hand sides as wanted. */
  factorised(): (right: Float64Array) => Float64Array {
    const pivots = new Int32Array(this.size);
    const factors: Float64Array[] = [];
    for (let column = 0; column < this.size; column += 1) {
      pivots[column] = this.pivotRow(column);
      this.exchange(column, pivots[column]!);
      factors.push(this.eliminate(column));
    }
    return (right) => this.substituted(Float64Array.from(right), pivots, factors);
  }

  private at(row: number, column: number): number {
    return row * this.width + (column - row + this.reach);
  }

  private lastRow(column: number): number {
    return Math.min(this.size - 1, column + this.reach);
  }

  private lastColumn(row: number): number {
    return Math.min(this.size - 1, row + 2 * this.reach);
  }

  private pivotRow(column: number): number {
    let best = column;
    for (let row = column + 1; row <= this.lastRow(column); row += 1) {
      if (Math.abs(this.rows[this.at(row, column)]!) > Math.abs(this.rows[this.at(best, column)]!)) {
        best = row;
      }
    }
    return best;
  }

  private exchange(first: number, second: number): void {
    if (first === second) {
      return;
    }
    for (let column = first; column <= this.lastColumn(first); column += 1) {
      const a = this.at(first, column);
      const b = this.at(second, column);
      [this.rows[a], this.rows[b]] = [this.rows[b]!, this.rows[a]!];
    }
  }

  private eliminate(column: number): Float64Array {
    const last = this.lastRow(column);
    const factors = new Float64Array(last - column);
    const pivot = this.rows[this.at(column, column)]!;
    for (let row = column + 1; row <= last; row += 1) {
      const factor = this.rows[this.at(row, column)]! / pivot;
      factors[row - column - 1] = factor;
      for (let k = column; factor !== 0 && k <= this.lastColumn(column); k += 1) {
        this.rows[this.at(row, k)]! -= factor * this.rows[this.at(column, k)]!;
      }
    }
    return factors;
  }

  private substituted(x: Float64Array, pivots: Int32Array, factors: readonly Float64Array[]): Float64Array {
    for (let column = 0; column < this.size; column += 1) {
      const other = pivots[column]!;
      [x[column], x[other]] = [x[other]!, x[column]!];
      factors[column]!.forEach((factor, k) => {
        x[column + 1 + k]! -= factor * x[column]!;
      });
    }
    for (let row = this.size - 1; row >= 0; row -= 1) {
      for (let column = row + 1; column <= this.lastColumn(row); column += 1) {
        x[row]! -= this.rows[this.at(row, column)]! * x[column]!;
      }
      x[row]! /= this.rows[this.at(row, row)]!;
    }
    return x;
  }
}
