import type { Catalogue } from '../catalogue';
import type { findings as english } from '../en/findings';

export const findings = {} as const satisfies Catalogue<typeof english>;
