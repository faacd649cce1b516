import type { Catalogue } from '../../../i18n/catalogue';
import type { rebuild } from '../../../i18n/en/pane/rebuild';

export type RebuildWords = Catalogue<typeof rebuild>;
