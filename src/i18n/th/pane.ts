import type { Catalogue } from '../catalogue';
import type { pane as english } from '../en/pane';

export const pane = {} as const satisfies Catalogue<typeof english>;
