import { findingText } from '../../i18n/findingText';
import type { Language } from '../../measures/measure';
import type { MatchFinding } from '../../measures/matchPanel';
import type { SourceFinding } from '../../measures/sourceFindings';
import type { Alignment } from '../preview/alignment';
import type { Remark } from '../preview/remarks';
import type { PaneWords } from './words';

/** The sentence of a remark. */
export function remarkText(
  { about }: Remark,
  language: Language,
  words: PaneWords,
  { services, periods }: Alignment,
): string {
  if (about.from === 'figures') return findingText(about.finding, language, { services, periods });
  return about.from === 'match' ? matchText(about.finding, words) : sourceText(about.finding, words);
}

function matchText(finding: MatchFinding, { measures }: PaneWords): string {
  const says = measures.findings;
  if (finding.kind === 'figuresWithoutName') return says.figuresWithoutName();
  return says[finding.kind](finding.name, finding.other);
}

function sourceText(finding: SourceFinding, { measures }: PaneWords): string {
  const says = measures.findings;
  if (finding.kind === 'noteLeftOut') return says.noteLeftOut(finding.text);
  if (finding.kind === 'columnNotUsed') return says.columnNotUsed(finding.heading);
  return says.looksLikeTotal(finding.name);
}
