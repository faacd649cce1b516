/** Which way is better, as the table of quality indicators says it; the pane reads it back from there. */
export const directions = { higher: 'higher is better', lower: 'lower is better' } as const;
