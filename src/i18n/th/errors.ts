import type { Catalogue } from '../catalogue';
import type { errors as english } from '../en/errors';

export const errors = {} as const satisfies Catalogue<typeof english>;
