/** Thai: must have exactly the entries of English. Native review is still to be done (docs/guide/translation.md). */
import type { Catalogue } from './catalogue';
import type { en } from './en';
import { errors } from './th/errors';
import { findings } from './th/findings';
import { pane } from './th/pane';
import { sheets } from './th/sheets';

export const th = { errors, findings, pane, sheets } as const satisfies Catalogue<typeof en>;
