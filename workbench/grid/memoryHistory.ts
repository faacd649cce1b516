/** Undo by snapshots: a step holds the state before it; everything inside one batch is one step. */
export class History<State> {
  private past: State[] = [];
  private future: State[] = [];
  private open = false;
  private before: State | null = null;

  constructor(
    private readonly copy: () => State,
    private readonly restore: (state: State) => void,
  ) {}

  /** One change. Within a batch only the first keeps a copy. */
  step(work: () => void): void {
    if (!this.open) this.remember(this.copy());
    else this.before ??= this.copy();
    work();
  }

  async batch(work: () => void | Promise<void>): Promise<void> {
    if (this.open) return void (await work());
    this.open = true;
    try {
      await work();
    } finally {
      this.open = false;
      if (this.before !== null) this.remember(this.before);
      this.before = null;
    }
  }

  private remember(state: State): void {
    this.past.push(state);
    this.future = [];
  }

  clear(): void {
    this.past = [];
    this.future = [];
  }

  undo(): void {
    const earlier = this.past.pop();
    if (earlier === undefined) return;
    this.future.push(this.copy());
    this.restore(earlier);
  }

  redo(): void {
    const later = this.future.pop();
    if (later === undefined) return;
    this.past.push(this.copy());
    this.restore(later);
  }
}
