import type { Catalogue } from '../catalogue';
import type { sheets as english } from '../en/sheets';

export const sheets = {} as const satisfies Catalogue<typeof english>;
