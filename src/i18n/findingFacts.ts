/** What the sentence of a finding can be made of, already in the words of the language. A fact that a finding lacks is empty. */
export interface FindingFacts {
  /** "quantities" or "costs", as the argument of the worksheet function is called. */
  readonly block: string;
  /** The service's and period's name, or their row and column where names are not known. */
  readonly service: string;
  readonly period: string;
  readonly lastPeriod: string;
  readonly value: string;
  readonly text: string;
  /** A factor with two digits, or a percentage. */
  readonly factor: string;
  readonly percent: string;
  readonly extent: string;
  readonly costExtent: string;
  readonly line: 'row' | 'column';
}
