/** Column widths or row heights in points. */
export class Sizes {
  private own = new Map<number, number>();

  constructor(private readonly standard: number) {}

  set(first: number, count: number, points: number): void {
    for (let i = first; i < first + count; i += 1) this.own.set(i, points);
  }

  at(index: number): number {
    return this.own.get(index) ?? this.standard;
  }

  copy(): Sizes {
    const twin = new Sizes(this.standard);
    twin.own = new Map(this.own);
    return twin;
  }
}
