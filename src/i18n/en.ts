/** English: the source of every word that a user reads. Each part is a file of its own under en/. */
import { errors } from './en/errors';
import { findings } from './en/findings';
import { pane } from './en/pane';
import { sheets } from './en/sheets';

export const en = { errors, findings, pane, sheets } as const;
