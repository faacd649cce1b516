/** A line of the list of sheets on About. */
export interface ListedSheet {
  readonly sheet: string;
  readonly kind: string;
  readonly contents: string;
}
