/** English: the source of every word that a user reads. Each part is a file of its own under en/. */
import { checks } from './en/checks';
import { errors } from './en/errors';
import { findings } from './en/findings';
import { measures } from './en/measures';
import { pane } from './en/pane';
import { portability } from './en/portability';
import { sheets } from './en/sheets';

export const en = { checks, errors, findings, measures, pane, portability, sheets } as const;
