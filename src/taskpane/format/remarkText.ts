import { findingText } from '../../i18n/findingText';
import { sourceFindingText } from '../../i18n/measureText';
import type { Language } from '../../measures/measure';
import type { Alignment } from '../preview/alignment';
import type { Remark } from '../preview/remarks';

/** The sentence of a remark. */
export function remarkText({ about }: Remark, language: Language, { services, periods }: Alignment): string {
  return about.from === 'figures'
    ? findingText(about.finding, language, { services, periods })
    : sourceFindingText(about.finding, language);
}
