/** The two blocks that an output index is made of. */
export const SOURCE_KINDS = ['quantities', 'costs'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
