/** What the sentences of a check can be made of, already in the words of the language. A fact that a finding lacks is empty. */
export interface CheckFacts {
  /** What the block is called: "quantities", "labour". */
  readonly block: string;
  readonly service: string;
  readonly period: string;
  /** "+12.5%", with a true minus. */
  readonly growth: string;
  readonly usual: string;
  /** How many times the figure before. */
  readonly factor: string;
  readonly familiar: string;
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  readonly suggestion: string;
  readonly deflator: string;
  readonly total: string;
  readonly sum: string;
  readonly difference: string;
  readonly empty: string;
  readonly of: string;
  readonly times: string;
  /** How many services end and begin. */
  readonly ended: string;
  readonly begun: string;
  readonly spike: boolean;
  readonly alike: boolean;
}

export interface CheckWords {
  /** States the fact. */
  readonly title: (facts: CheckFacts) => string;
  /** What it does to the result. */
  readonly says: (facts: CheckFacts) => string;
  /** What to do. */
  readonly remedy: (facts: CheckFacts) => string;
}
