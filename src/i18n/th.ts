/** Thai: must have exactly the entries of English. Native review is still to be done (docs/guide/translation.md). */
import type { Catalogue } from './catalogue';
import type { en } from './en';
import { checks } from './th/checks';
import { errors } from './th/errors';
import { findings } from './th/findings';
import { measures } from './th/measures';
import { pane } from './th/pane';
import { portability } from './th/portability';
import { sheets } from './th/sheets';

export const th = { checks, errors, findings, measures, pane, portability, sheets } as const satisfies Catalogue<
  typeof en
>;
