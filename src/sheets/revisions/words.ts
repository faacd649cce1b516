import type { Catalogue } from '../../i18n/catalogue';
import { revisions as english } from '../../i18n/en/revisions';
import { revisions as thai } from '../../i18n/th/revisions';
import type { Language } from '../../measures/measure';
import type { SheetWords } from '../words';
import { sheetWords } from '../words';
import { checks as englishChecks } from '../../i18n/en/checks';
import { checks as thaiChecks } from '../../i18n/th/checks';

export type RevisionWords = Catalogue<typeof english> & {
  readonly steps: SheetWords['steps'];
  readonly blocks: Catalogue<typeof englishChecks.blocks>;
};

export const revisionWords = (language: Language): RevisionWords => ({
  ...(language === 'th' ? thai : english),
  steps: sheetWords(language).steps,
  blocks: (language === 'th' ? thaiChecks : englishChecks).blocks,
});
