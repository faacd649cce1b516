import type { Finding } from '../core/findings/findings';
import { findingText } from '../i18n/findingText';
import { LANGUAGES } from '../i18n/languages';
import type { Orientation } from '../i18n/orientation';
import { messageLanguage } from './language';

/**
 * One row per finding below a heading row. Row and period are positions within the block, counted from 1; severity and headings are
 * the same in every language, so that a formula can look for "fix".
 */
export function findingsTable(found: readonly Finding[], orientation: Orientation): (string | number)[][] {
  const language = messageLanguage();
  const rows = found.map((one) => [
    one.severity,
    one.service === undefined ? '' : one.service + 1,
    one.period === undefined ? '' : one.period + 1,
    findingText(one, language, {}, orientation),
  ]);
  const none = [['', '', '', LANGUAGES[language].findings.none]];
  return [['severity', 'row', 'period', 'finding'], ...(rows.length > 0 ? rows : none)];
}
