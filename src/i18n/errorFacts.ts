/** What the sentence of an error can be made of, already in the words of the language. A fact that an error lacks is empty. */
export interface ErrorFacts {
  readonly argument: string;
  /** The argument's name at the beginning of a sentence. */
  readonly Argument: string;
  readonly place: string;
  readonly service: string;
  readonly period: string;
  readonly base: string;
  readonly value: string;
  readonly error: string;
  readonly word: string;
  readonly known: string;
  readonly given: string;
  readonly last: string;
  /** Bounds of a number option; an upper bound may be empty. */
  readonly least: string;
  readonly most: string;
  readonly needed: string;
  readonly room: string;
  readonly from: string;
  readonly to: string;
  readonly first: string;
  readonly firstExtent: string;
  readonly second: string;
  readonly secondExtent: string;
  /** The word for the orientation that the block does not have. */
  readonly otherPeriods: string;
}
