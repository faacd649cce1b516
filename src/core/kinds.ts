/**
 * Numbers that must not be mixed up are different types: a growth cannot be chained as an index, an index cannot be chained
 * twice, a share is neither. At run time they are plain numbers.
 */
declare const kind: unique symbol;

/** A change on the period before: 0.05 is a rise of 5 per cent. */
export type Growth = number & { readonly [kind]: 'growth' };
/** A part of a whole, from 0 to 1. */
export type Share = number & { readonly [kind]: 'share' };
/** An index number, 100 in its base period. */
export type IndexNumber = number & { readonly [kind]: 'index' };

export const growth = (value: number): Growth => value as Growth;
export const share = (value: number): Share => value as Share;
export const indexNumber = (value: number): IndexNumber => value as IndexNumber;
