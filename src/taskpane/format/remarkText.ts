import { findingText } from '../../i18n/findingText';
import { sourceFindingText } from '../../i18n/measureText';
import type { Language } from '../../measures/measure';
import type { Alignment } from '../preview/alignment';
import type { Remark } from '../preview/remarks';
import type { PaneWords } from './words';

/** The sentence of a remark. */
export function remarkText({ about }: Remark, language: Language, words: PaneWords, alignment: Alignment): string {
  if (about.from !== 'figures') return sourceFindingText(about.finding, language);
  const { block } = about.finding;
  const { services, periods } = alignment;
  const text = findingText(about.finding, language, { services, periods });
  // The block is called by the name of the worksheet function's argument; the pane has a word for it.
  return block && text.startsWith(block) ? `${words.data[block]}${text.slice(block.length)}` : text;
}
